import pg from "pg";
import { appendOnly, removable } from "../../prisma/grants.mjs";

function rightsOn(table) {
	if (table === "_prisma_migrations") return null;
	if (appendOnly.includes(table)) return "SELECT, INSERT";
	return removable.includes(table) ? "SELECT, INSERT, UPDATE, DELETE" : "SELECT, INSERT, UPDATE";
}

async function relations(client) {
	const { rows } = await client.query(
		"SELECT relname AS name, relkind AS kind FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p', 'v', 'm')",
	);
	return rows.map(({ name }) => name);
}

/**
 * Gives the app's role exactly what prisma/grants.mjs says and takes back whatever else it had, in one transaction.
 * `client` is connected as the role that owns the tables.
 */
export async function applyGrants(client, role) {
	const app = pg.escapeIdentifier(role);
	const { rows } = await client.query("SELECT current_schema() AS schema, current_user AS owner");
	const schema = pg.escapeIdentifier(rows[0].schema);
	const tables = await relations(client);
	const unknown = [...appendOnly, ...removable].filter((table) => !tables.includes(table));
	if (unknown.length > 0) throw new Error(`prisma/grants.mjs names tables that are not there: ${unknown.join(", ")}`);
	const statements = [
		`GRANT USAGE ON SCHEMA ${schema} TO ${app}`,
		`REVOKE ALL ON ALL TABLES IN SCHEMA ${schema} FROM ${app}, PUBLIC`,
		`GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${schema} TO ${app}`,
	];
	for (const table of tables) {
		const rights = rightsOn(table);
		if (rights) statements.push(`GRANT ${rights} ON ${schema}.${pg.escapeIdentifier(table)} TO ${app}`);
	}
	await client.query("BEGIN");
	for (const statement of statements) await client.query(statement);
	await client.query("COMMIT");
}
