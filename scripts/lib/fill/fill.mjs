import { randomBytes } from "node:crypto";
import { generate } from "../build.mjs";
import { inCheckout } from "../checkout.mjs";
import { withClient } from "../engine-database.mjs";
import { EXIT, Failure } from "../failure.mjs";
import { migrate } from "../migrate.mjs";
import { runNode } from "../run.mjs";
import { step } from "../steps.mjs";
import { bareTables, dressTables } from "./bare-tables.mjs";
import { dayOf } from "./days.mjs";
import { judgeRows } from "./judge.mjs";
import { openPlace, writeMark } from "./place.mjs";
import { rowsHash, writeRows } from "./rows.mjs";
import { keepVersions } from "./versions.mjs";

const SEED = 20_261_121;

async function runProgram(path, env) {
	const args = ["--conditions=react-server", "--import", "tsx", inCheckout(path)];
	const { code, output } = await runNode(args, { env: { ...process.env, ...env } });
	if (code !== 0) throw new Failure(EXIT.data, `${path} did not run:`, output.trim().split("\n").slice(-20).join("\n"));
}

/** The environment of a program that works on the database as its owner. */
function ownerEnv({ ownerUrl }) {
	return { DATABASE_URL: ownerUrl, DATABASE_OWNER_URL: "", NEXTAUTH_SECRET: randomBytes(32).toString("base64url") };
}

async function makeAccounts(place) {
	const password = process.env.DEMO_PASSWORD || randomBytes(15).toString("base64url");
	const asked = { FIRST_ACCOUNTS: "admin,reviewer,analyst,viewer", FIRST_PASSWORD: password };
	await runProgram("scripts/first-accounts.mts", { ...ownerEnv(place), ...asked });
	const select = "SELECT id FROM users WHERE kind = 'person' AND role <> 'viewer' ORDER BY email";
	const { rows } = await withClient(place.ownerUrl, (client) => client.query(select));
	return { password, accounts: rows.map(({ id }) => id) };
}

function grouped(n) {
	return Math.round(n).toLocaleString("en").replaceAll(",", " ");
}

async function load(place, { n, today }) {
	const { password, accounts } = await makeAccounts(place);
	await withClient(place.ownerUrl, async (client) => {
		let bare;
		await step("rows", async (say) => {
			bare = await bareTables(client);
			const begun = Date.now();
			function onProgress(at) {
				const left = ((Date.now() - begun) / 1000 / Math.max(at, 1)) * (n - at);
				if (at > 0) say(`${grouped(at)} of ${grouped(n)} commitments, ${Math.round(left)} s to go`);
			}
			const counts = await writeRows({ n, seed: SEED, today: dayOf(today), accounts, url: place.ownerUrl, onProgress });
			return `${grouped(Object.values(counts).reduce((sum, count) => sum + count))} rows, ${grouped(counts.notes ?? 0)} notes, ${grouped(counts.status_changes ?? 0)} status changes`;
		});
		let dressRest;
		await step("indexes", async (say) => {
			dressRest = await dressTables(client, bare, say);
			return "with keys and foreign keys";
		});
		await step("versions", async () => `${grouped(await keepVersions(client))} rows of before`);
		await step("judge", async () => {
			await client.query("ANALYZE");
			await judgeRows(client);
			return "every history holds";
		});
		await step("rebuild", async (say) => {
			say("search rows and tallies");
			await runProgram("scripts/rebuild.mts", ownerEnv(place));
			await dressRest();
			return "search rows and tallies";
		});
	});
	return password;
}

async function finish(place, mark) {
	return withClient(place.ownerUrl, async (client) => {
		await step("vacuum", async () => {
			await client.query("VACUUM (ANALYZE)");
			const { rows } = await client.query("SELECT pg_size_pretty(pg_database_size(current_database())) AS size");
			return rows[0].size;
		});
		await writeMark(client, mark);
	});
}

/**
 * Reuses what is there where these sources made it; brings its schema up to date.
 * Answers false where its schema is of migrations that have been changed since: then it is made anew.
 */
async function reuse(place, mark) {
	let words;
	try {
		await step("migrate", async (say) => {
			words = await migrate(place, say);
			return words;
		});
	} catch (error) {
		if (error.exitCode === EXIT.migrate) return false;
		throw error;
	}
	// A migration brings what it adds for rows that are there, here as on a database in use: nothing is rebuilt.
	if (words !== "up to date") await finish(place, mark);
	return true;
}

/**
 * A database of `n` synthetic commitments: the one there, or a new one. Answers `{ ownerUrl, appUrl, made, password,
 * close }`; `password` is that of the first accounts where they were made now.
 */
export async function fill({ n, again = false, today = new Date().toISOString().slice(0, 10) }) {
	const mark = { n, seed: SEED, maker: rowsHash(SEED) };
	await generate();
	const place = await openPlace(n);
	try {
		const isThere = place.mark?.fill.done === true && place.mark.fill.maker === mark.maker && !again;
		if (isThere && (await reuse(place, place.mark.fill))) return { ...place, made: false, day: place.mark.fill.day };
		place.checkRoom(n);
		if (place.mark) await place.drop();
		await place.create();
		await withClient(place.ownerUrl, (client) => writeMark(client, { ...mark, done: false }));
		await step("migrate", (say) => migrate(place, say));
		const password = await load(place, { n, today });
		await finish(place, { ...mark, day: today, done: true });
		return { ...place, made: true, day: today, password };
	} catch (error) {
		await place.close();
		throw error;
	}
}
