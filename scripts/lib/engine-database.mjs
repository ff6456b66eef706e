import pg from "pg";
import { databaseName, forPg, withDatabase } from "./database-url.mjs";

/** Runs `work` with a connected client on the address and ends it. */
export async function withClient(url, work) {
	const client = new pg.Client({ connectionString: forPg(url), connectionTimeoutMillis: 5000 });
	// A connection lost between two queries would otherwise end the process as an unhandled event.
	client.on("error", () => {});
	await client.connect();
	try {
		return await work(client);
	} finally {
		await client.end();
	}
}

export async function ping(url) {
	await withClient(url, (client) => client.query("SELECT 1"));
}

/** Creates the database the address names and answers its name. */
export async function createDatabase(url, template = undefined) {
	const name = databaseName(url);
	const from = template ? ` TEMPLATE ${pg.escapeIdentifier(template)}` : "";
	await withClient(maintenanceUrl(url), (client) =>
		client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}${from}`),
	);
	return name;
}

export async function dropDatabase(url) {
	const name = pg.escapeIdentifier(databaseName(url));
	await withClient(maintenanceUrl(url), (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
}

/** The `postgres` database of the same server, from where others are made and dropped. */
export function maintenanceUrl(url) {
	return withDatabase(url, "postgres");
}

export function isMissingDatabase(error) {
	return error?.code === "3D000";
}

/** Prisma's error code for what the driver reports. */
export function errorCodeOf(error) {
	const codes = { "3D000": "P1003", "28P01": "P1000", 28000: "P1000", "42P04": "P1009" };
	return codes[error.code] ?? "P1001";
}
