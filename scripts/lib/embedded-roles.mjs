import pg from "pg";
import { withRole } from "./database-url.mjs";
import { withClient } from "./engine-database.mjs";
import { scramVerifier } from "./scram.mjs";

const OWNER = "soz_owner";
const APP = "soz_app";
const DATABASE = "soz";

async function ensureRole(client, name, rights, password) {
	const { rowCount } = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [name]);
	if (rowCount > 0) return;
	await client.query(
		`CREATE ROLE ${pg.escapeIdentifier(name)} LOGIN ${rights} PASSWORD ${pg.escapeLiteral(scramVerifier(password))}`,
	);
}

/** Makes the owner and the app's role where they are missing. CREATEDB is for `migrate dev`, which needs a shadow database. */
export async function ensureRoles(client, secrets) {
	await ensureRole(client, OWNER, "CREATEDB", secrets.ownerPassword);
	await ensureRole(client, APP, "", secrets.appPassword);
}

/** Makes a database that the owner owns and nobody but the app's role may enter besides. */
export async function createOwned(client, name, template = undefined) {
	const database = pg.escapeIdentifier(name);
	const from = template ? ` TEMPLATE ${pg.escapeIdentifier(template)}` : "";
	await client.query(`CREATE DATABASE ${database} OWNER ${OWNER}${from}`);
	await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
	await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${APP}`);
}

/** The addresses of one database of the server for both roles. */
export function roleUrls(url, secrets) {
	return { ownerUrl: withRole(url, OWNER, secrets.ownerPassword), appUrl: withRole(url, APP, secrets.appPassword) };
}

/** Roles and database of the tracker on its own server, and the addresses to use them by. */
export async function embeddedRoles(server, secrets) {
	await withClient(server.url("postgres"), async (client) => {
		// Another start on the same folder may be here at the same time.
		await client.query("SELECT pg_advisory_lock(hashtext('soz: roles'))");
		await ensureRoles(client, secrets);
		const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [DATABASE]);
		if (rowCount === 0) await createOwned(client, DATABASE);
	});
	return roleUrls(server.url(DATABASE), secrets);
}
