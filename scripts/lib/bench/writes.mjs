import { withClient } from "../engine-database.mjs";
import { alone, ask, inLoops, keptConnection, together } from "./load.mjs";
import { summary } from "./statistics.mjs";

const ROWS = 400;
const WRITERS = 20;

async function pickRows(database) {
	const select =
		"SELECT ref, version FROM commitments WHERE status = 'in_progress' AND archived_at IS NULL ORDER BY id LIMIT $1";
	return withClient(database.ownerUrl, async (client) => (await client.query(select, [ROWS])).rows);
}

function statusBody(version, day, n) {
	return JSON.stringify({
		...{ status: "in_progress", effectiveOn: day, confidence: "medium", version },
		rationale: `The bench looked at this for the ${n}th time and found wagons on the line.`,
		evidence: [
			{ url: `https://news.example.org/bench/${n}`, title: "Wagons on the line", publishedOn: day, actOn: day },
		],
	});
}

const NOTE = JSON.stringify({
	body: "Written by the bench, beside a status of the same moment.",
	visibility: "internal",
});

/** A status with evidence, audit and history, then a note: two calls, as the API has them. Throws where one is refused. */
function writer(origin, headers, day) {
	const agent = keptConnection();
	const options = { method: "POST", headers: { ...headers, Origin: origin, "Content-Type": "application/json" } };
	let n = 0;
	return async function write(row) {
		const path = `${origin}/api/v1/commitments/${row.ref}`;
		const status = await ask(agent, `${path}/status`, { ...options, body: statusBody(row.version, day, ++n) });
		if (status.status !== 200) throw new Error(`status: ${status.status} ${status.body.toString().slice(0, 300)}`);
		row.version = JSON.parse(status.body).version;
		const note = await ask(agent, `${path}/notes`, { ...options, body: NOTE });
		if (note.status !== 201) throw new Error(`note: ${note.status} ${note.body.toString().slice(0, 300)}`);
	};
}

/**
 * Status changes with a note on rows of the writers' own: one after another, by eight, and by twenty at once. The rows'
 * tallies are the same few for all of them, which is where they could wait for one another.
 */
export async function measureWrites(database, server, headers, { day, cpu, ms }) {
	const rows = await pickRows(database);
	const own = (n) => rows.filter((_, at) => at % WRITERS === n);
	const writers = Array.from({ length: WRITERS }, () => writer(server.origin, headers, day));
	const turns = Array.from({ length: WRITERS }, () => 0);
	async function write(n) {
		const mine = own(n);
		await writers[n](mine[turns[n]++ % mine.length]);
	}
	const single = await alone(() => write(0), { ms });
	const eight = await together(inLoops(write), cpu, ms);
	const durations = [];
	let failed = 0;
	const end = performance.now() + ms;
	await Promise.all(
		writers.map(async (_, n) => {
			while (performance.now() < end) {
				const begun = performance.now();
				await write(n).then(
					() => durations.push(performance.now() - begun),
					() => failed++,
				);
			}
		}),
	);
	const contended = { perSecond: durations.length / (ms / 1000), failed, ...summary(durations) };
	return { json: { ...single, ...eight }, contended };
}

const RAW = [
	["BEGIN", () => []],
	[
		`INSERT INTO status_changes (id, commitment_id, position, status, effective_value, effective_first, effective_last,
			effective_precision, rationales, lang, confidence, recorded_by_id)
		SELECT $1, c.id, 1 + coalesce((SELECT max(position) FROM status_changes WHERE commitment_id = c.id), 0), 'in_progress',
			$2::date::text, $2::date, $2::date, 'day', '{"en": "The bench found wagons on the line."}', 'en', 'medium',
			c.created_by_id
		FROM commitments c WHERE ref = $3`,
		({ id, day, ref }) => [id, day, ref],
	],
	[
		`INSERT INTO evidence (id, status_change_id, position, url, title)
		VALUES (gen_random_uuid(), $1, 1, 'https://news.example.org/bench', 'Wagons on the line')`,
		({ id }) => [id],
	],
	[
		`UPDATE commitments SET status = 'in_progress', status_change_id = $1, looked_on = $2::date, changed_at = now(),
			version = version + 1 WHERE ref = $3`,
		({ id, day, ref }) => [id, day, ref],
	],
	[
		`INSERT INTO audit_events (actor_id, action, subject_kind, subject_id, subject_ref)
		SELECT created_by_id, 'commitment.change_status', 'commitment', id, ref FROM commitments WHERE ref = $1`,
		({ ref }) => [ref],
	],
	[
		`INSERT INTO notes (id, commitment_id, body, lang, created_by_id)
		SELECT gen_random_uuid(), id, 'Written by the bench.', 'en', created_by_id FROM commitments WHERE ref = $1`,
		({ ref }) => [ref],
	],
	["COMMIT", () => []],
];

/** The same rows written by statements of our own in one transaction, with the database's triggers and nothing else. */
export async function rawWriter(database, day) {
	const rows = await pickRows(database);
	let turn = 0;
	return async function write(client) {
		const given = { id: crypto.randomUUID(), day, ref: rows[turn++ % rows.length].ref };
		for (const [text, values] of RAW) await client.query(text, values(given));
	};
}
