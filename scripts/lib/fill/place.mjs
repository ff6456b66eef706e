import { statfsSync } from "node:fs";
import pg from "pg";
import { dataDir } from "../checkout.mjs";
import { makeDataDir, openDatabase, openEmbedded } from "../database.mjs";
import { databaseName, withDatabase } from "../database-url.mjs";
import { createOwned, ensureRoles, roleUrls } from "../embedded-roles.mjs";
import { dropDatabase, isMissingDatabase, withClient } from "../engine-database.mjs";
import { diskFull, EXIT, Failure } from "../failure.mjs";
import { readSecrets } from "../secrets.mjs";

// Measured: rows, indexes, and what building them takes for a while.
const BYTES_EACH = 26_000;

function fillName(n) {
	return `soz_fill_${n}`;
}

function checkRoom(folder, n) {
	const { bavail, bsize } = statfsSync(folder);
	const needed = n * BYTES_EACH;
	if (bavail * bsize < needed)
		throw diskFull(`${Math.ceil(needed / 1e9)} GB are needed, ${Math.floor((bavail * bsize) / 1e9)} GB are free`);
}

/** What an earlier fill left under that name: its mark, `null` for no database, refused where it is not a fill's. */
async function readMark(url) {
	try {
		return await withClient(url, async (client) => {
			const { rows } = await client.query(
				"SELECT shobj_description(oid, 'pg_database') AS words FROM pg_database WHERE datname = current_database()",
			);
			const mark = parse(rows[0].words);
			if (mark) return mark;
			throw new Failure(
				EXIT.data,
				`There is a database ${databaseName(url)} that no fill has made.`,
				"Rename it; what is in it is left alone.",
			);
		});
	} catch (error) {
		if (isMissingDatabase(error)) return null;
		throw error;
	}
}

function parse(words) {
	try {
		const mark = JSON.parse(words);
		return mark?.fill ? mark : null;
	} catch {
		return null;
	}
}

export async function writeMark(client, mark) {
	const { rows } = await client.query("SELECT quote_ident(current_database()) AS name");
	await client.query(`COMMENT ON DATABASE ${rows[0].name} IS ${pg.escapeLiteral(JSON.stringify({ fill: mark }))}`);
}

async function embeddedPlace(name) {
	const folder = makeDataDir(dataDir());
	const server = await openEmbedded(folder);
	const secrets = readSecrets(folder);
	await withClient(server.url("postgres"), (client) => ensureRoles(client, secrets));
	return {
		...roleUrls(server.url(name), secrets),
		outside: false,
		close: server.close,
		checkRoom: (n) => checkRoom(folder, n),
		mark: await readMark(server.url(name)),
		drop: () => dropDatabase(server.url(name)),
		create: () => withClient(server.url("postgres"), (client) => createOwned(client, name)),
	};
}

async function outsidePlace(name, env) {
	const there = Object.fromEntries(
		["DATABASE_URL", "DATABASE_OWNER_URL"].filter((key) => env[key]).map((key) => [key, withDatabase(env[key], name)]),
	);
	const ownerUrl = there.DATABASE_OWNER_URL ?? there.DATABASE_URL;
	const mark = await readMark(ownerUrl);
	const place = { outside: true, mark, checkRoom() {}, drop: () => dropDatabase(ownerUrl), close: async () => {} };
	async function open() {
		Object.assign(place, await openDatabase({ env: { ...env, ...there } }));
	}
	if (mark) await open();
	return Object.assign(place, { create: open });
}

/**
 * Where `n` commitments are kept: a database of their own, on the embedded server or beside the one of `DATABASE_URL`.
 * `mark` says what is there, `null` for nothing yet.
 */
export function openPlace(n, env = process.env) {
	return env.DATABASE_URL ? outsidePlace(fillName(n), env) : embeddedPlace(fillName(n));
}
