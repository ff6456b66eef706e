import { createHash } from "node:crypto";
import { makeCommitment } from "./commitment.mjs";
import { Copier } from "./copy.mjs";
import { instantMs, instantText } from "./days.mjs";
import { Ids, idOf } from "./ids.mjs";
import { makeNouns } from "./nouns.mjs";
import { PEOPLE, SURNAMES } from "./words.mjs";

const ANALYSTS = 24;
const REVIEWERS = 6;
const BATCH = 500;
const SAMPLE_DAY = 20_000;

/** The desk: analysts write, reviewers confirm, so that no verdict is confirmed by who gave it. */
function makeUsers({ today, emit }, accounts) {
	const made = Array.from({ length: ANALYSTS + REVIEWERS }, (_, at) => {
		const day = today - 3700;
		const name = `${PEOPLE[at % PEOPLE.length]} ${SURNAMES[at % SURNAMES.length]}`;
		const id = idOf("users", instantMs(day, 0), at + 1);
		const role = at < ANALYSTS ? "analyst" : "reviewer";
		emit("users", { id, name, email: `desk-${at + 1}@example.org`, role, created_at: instantText(day, 0) });
		return id;
	});
	const analysts = made.slice(0, ANALYSTS);
	return {
		analysts,
		reviewers: made.slice(ANALYSTS),
		owners: [...analysts.slice(0, 6), ...accounts, ...analysts.slice(6)],
	};
}

/** Hands every row to `emit(table, row)` and yields the number of each commitment once it is whole. */
function* makeRows({ n, seed, today, accounts, emit }) {
	const users = makeUsers({ today, emit }, accounts);
	const world = makeNouns({ n, seed, today, users, ids: new Ids(), emit });
	world.unnumbered = { code: "SOZ", given: 0 };
	for (let at = 0; at < n; at++) {
		makeCommitment(world, at);
		yield at;
	}
	for (const { code, given } of [...world.agreements, world.unnumbered])
		if (given > 0) emit("reference_counters", { prefix: code, last: given });
}

/**
 * Writes `n` commitments and all they hang on into bare tables; `accounts` are ids of people there already, who own some
 * too. Answers the rows by table.
 */
export async function writeRows({ url, onProgress, ...asked }) {
	const copier = new Copier(url);
	try {
		for (const at of makeRows({ ...asked, emit: copier.emit })) {
			if (at % BATCH > 0) continue;
			await copier.flush();
			onProgress(at);
		}
		return await copier.end();
	} finally {
		await copier.close();
	}
}

/** What tells rows made by these sources from those of others: a hash over a few of them. */
export function rowsHash(seed) {
	const hash = createHash("sha256");
	const emit = (table, row) => hash.update(`${table} ${JSON.stringify(row)}`);
	const made = [...makeRows({ n: 200, seed, today: SAMPLE_DAY, accounts: [], emit })];
	return hash.update(String(made.length)).digest("hex").slice(0, 12);
}
