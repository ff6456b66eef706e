import { join } from "node:path";
import pg from "pg";
import { generate } from "./build.mjs";
import { defaultDataDir, ROOT } from "./checkout.mjs";
import { openEmbedded } from "./database.mjs";
import { createOwned, ensureRoles, roleUrls } from "./embedded-roles.mjs";
import { withClient } from "./engine-database.mjs";
import { fillEmpty } from "./first-data.mjs";
import { withLock } from "./lock.mjs";
import { migrate } from "./migrate.mjs";
import { superuserUrl } from "./postgres.mjs";
import { pidExists } from "./processes.mjs";
import { readSecrets } from "./secrets.mjs";
import { sourceHash } from "./source-hash.mjs";
import { testEnv } from "./test-env.mjs";

const SCHEMA = ["prisma/migrations", "prisma/grants.mjs"];
const DATA = [
	"prisma/schema.prisma",
	"prisma/seed.mts",
	"prisma/seed",
	"scripts/first-accounts.mts",
	"lib",
	"package-lock.json",
];

/** The tests' own data folder: never the tracker's. */
const TEST_FOLDER = defaultDataDir("data-test");

function quiet() {}

async function exists(client, name) {
	const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
	return rowCount > 0;
}

async function drop(client, name) {
	await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);
}

async function databases(client, prefix) {
	const select = "SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1) ORDER BY oid DESC";
	const { rows } = await client.query(select, [prefix]);
	return rows.map(({ name }) => name);
}

// Older ones are kept for a while: another run, of sources of a moment ago, may be about to copy one.
const KEPT = 3;

async function dropOldTemplates(client) {
	for (const prefix of ["empty_", "filled_"])
		for (const name of (await databases(client, prefix)).slice(KEPT)) await drop(client, name);
}

/** The tests' PostgreSQL that runs on this port: its databases' addresses, for the superuser and for both roles. */
export function testServerOn(port) {
	const secrets = readSecrets(TEST_FOLDER);
	function url(database) {
		return superuserUrl(port, secrets.superuserPassword, database);
	}
	return { port, url, urls: (name) => roleUrls(url(name), secrets) };
}

/** Opens the tests' PostgreSQL, or joins it; `close` stops it with the last to leave. */
export async function openTestServer() {
	const { port, close } = await openEmbedded(TEST_FOLDER);
	const server = testServerOn(port);
	await withClient(server.url("postgres"), (client) => ensureRoles(client, readSecrets(TEST_FOLDER)));
	return { ...server, close };
}

/** Makes a database under a passing name and gives it its own once it is whole; one cut short is never taken for it. */
async function makeTemplate(server, name, from, fill) {
	const draft = `draft_${name}`;
	await withClient(server.url("postgres"), async (client) => {
		await drop(client, draft);
		await createOwned(client, draft, from);
		await fill({ ...server.urls(draft), outside: false });
		await client.query(`ALTER DATABASE ${pg.escapeIdentifier(draft)} RENAME TO ${pg.escapeIdentifier(name)}`);
	});
}

/**
 * The names of the two templates, `empty` (migrated, nothing in it) and `filled` (first accounts and first data), made
 * anew where the migrations or the data have changed since.
 */
export async function ensureTemplates(server) {
	const schema = sourceHash(ROOT, SCHEMA).slice(0, 12);
	const data = sourceHash(ROOT, DATA, schema).slice(0, 12);
	const names = { empty: `empty_${schema}`, filled: `filled_${data}` };
	await withLock(join(TEST_FOLDER, "templates.lock"), async () => {
		const missing = await withClient(server.url("postgres"), async (client) => {
			await dropOldTemplates(client);
			return { empty: !(await exists(client, names.empty)), filled: !(await exists(client, names.filled)) };
		});
		if (missing.empty) await makeTemplate(server, names.empty, undefined, (database) => migrate(database, quiet));
		if (missing.filled) {
			await generate();
			await makeTemplate(server, names.filled, names.empty, (database) => fillEmpty(database, testEnv(), quiet));
		}
	});
	return names;
}

/** A fresh database made from a template, in place of an earlier one of that name, and its addresses for both roles. */
export async function cloneDatabase(server, template, name) {
	await withClient(server.url("postgres"), async (client) => {
		await drop(client, name);
		await createOwned(client, name, template);
	});
	return server.urls(name);
}

/** A name for a database of this run, of several at a time in one checkout; `clearClones` drops those of this run and of runs that are gone. */
export function cloneName(use, run = process.pid) {
	return `clone_${run}_${use}`;
}

export async function clearClones(server) {
	await withClient(server.url("postgres"), async (client) => {
		for (const name of await databases(client, "clone_")) {
			const run = Number(name.split("_")[1]);
			if (run === process.pid || !pidExists(run)) await drop(client, name);
		}
	});
}
