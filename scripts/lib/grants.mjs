import pg from "pg";
import { appendOnly, readOnly, removable } from "../../prisma/grants.mjs";

const SEQUENCE = "S";

// Ours alone: a database may hold views of extensions too, or another application's tables.
const OWN_RELATIONS = `
	SELECT relname AS name, relkind AS kind FROM pg_class
	WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'S')
		AND pg_has_role(relowner, 'USAGE')
		AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = pg_class.oid AND deptype = 'e')`;

function rightsOn({ name, kind }) {
	if (name === "_prisma_migrations") return null;
	if (kind === SEQUENCE) return "USAGE";
	if (readOnly.includes(name)) return "SELECT";
	if (appendOnly.includes(name)) return "SELECT, INSERT";
	return removable.includes(name) ? "SELECT, INSERT, UPDATE, DELETE" : "SELECT, INSERT, UPDATE";
}

/**
 * Gives the app's role exactly what prisma/grants.mjs says and takes back whatever else it had, in one transaction.
 * `client` is connected as the role that owns the tables.
 */
export async function applyGrants(client, role) {
	const app = pg.escapeIdentifier(role);
	const { rows } = await client.query("SELECT current_schema() AS schema");
	const schema = pg.escapeIdentifier(rows[0].schema);
	const { rows: relations } = await client.query(OWN_RELATIONS);
	const unknown = [...appendOnly, ...readOnly, ...removable].filter(
		(table) => !relations.some(({ name }) => name === table),
	);
	if (unknown.length > 0) throw new Error(`prisma/grants.mjs names tables that are not there: ${unknown.join(", ")}`);
	const statements = [`GRANT USAGE ON SCHEMA ${schema} TO ${app}`];
	for (const relation of relations) {
		const on = `${relation.kind === SEQUENCE ? "SEQUENCE" : "TABLE"} ${schema}.${pg.escapeIdentifier(relation.name)}`;
		const rights = rightsOn(relation);
		statements.push(`REVOKE ALL ON ${on} FROM ${app}, PUBLIC`);
		if (rights) statements.push(`GRANT ${rights} ON ${on} TO ${app}`);
	}
	await client.query(`BEGIN; ${statements.join("; ")}; COMMIT`);
}
