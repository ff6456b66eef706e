import pg from "pg";

// What the schema's owner may do: triggers of its own are switched off, foreign keys are taken off and put on again,
// which judges every row at once instead of each by itself. CHECKs stay on while rows come in.
// Those of partitions come and go with their whole.
const CONSTRAINTS = `
	SELECT conrelid::regclass::text AS "table", quote_ident(conname) AS name, contype AS type,
		pg_get_constraintdef(oid) AS definition
	FROM pg_constraint
	WHERE connamespace = current_schema()::regnamespace AND contype IN ('f', 'p', 'u') AND conparentid = 0
		AND conrelid::regclass::text <> '_prisma_migrations'`;
const INDEXES = `
	SELECT indrelid::regclass::text AS "table", indexrelid::regclass::text AS name,
		replace(pg_get_indexdef(indexrelid), ' ON ONLY ', ' ON ') AS definition
	FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
	WHERE t.relnamespace = current_schema()::regnamespace AND t.relkind IN ('r', 'p')
		AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid AND c.contype IN ('p', 'u'))
		AND NOT EXISTS (SELECT FROM pg_inherits WHERE inhrelid = i.indexrelid)
		AND t.relname <> '_prisma_migrations'`;
const TABLES = `
	SELECT relname AS name FROM pg_class
	WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p') AND relname <> '_prisma_migrations'`;

/** Takes off whatever slows rows down on their way in, and answers it for `dressTables`. */
export async function bareTables(client) {
	const { rows: constraints } = await client.query(CONSTRAINTS);
	const { rows: indexes } = await client.query(INDEXES);
	const { rows: tables } = await client.query(TABLES);
	await client.query("BEGIN");
	for (const { name } of tables) await client.query(`ALTER TABLE ${pg.escapeIdentifier(name)} DISABLE TRIGGER USER`);
	for (const type of ["f", "u", "p"])
		for (const one of constraints.filter((constraint) => constraint.type === type))
			await client.query(`ALTER TABLE ${one.table} DROP CONSTRAINT ${one.name}`);
	for (const { name } of indexes) await client.query(`DROP INDEX ${name}`);
	await client.query("COMMIT");
	return { constraints, indexes, tables: tables.map(({ name }) => name) };
}

async function filledTables(client, tables) {
	const filled = new Set();
	for (const name of tables) {
		const { rowCount } = await client.query(`SELECT FROM ${pg.escapeIdentifier(name)} LIMIT 1`);
		if (rowCount > 0) filled.add(name);
	}
	return filled;
}

/**
 * Puts keys, foreign keys and triggers on again, and the indexes of the tables that have rows by now. The others' are
 * answered as a function, for when `rebuild` has filled those as well.
 */
export async function dressTables(client, { constraints, indexes, tables }, say) {
	const filled = await filledTables(client, tables);
	await client.query("SET maintenance_work_mem = '1GB'; SET max_parallel_maintenance_workers = 2");
	async function put(some) {
		for (const [n, { name, definition }] of some.entries()) {
			say(`index ${n + 1} of ${some.length}: ${name}`);
			await client.query(definition);
		}
	}
	for (const type of ["p", "u"])
		for (const { table, name, definition } of constraints.filter((one) => one.type === type)) {
			say(`key ${name}`);
			await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
		}
	await put(indexes.filter(({ table }) => filled.has(table)));
	for (const { table, name, definition } of constraints.filter((one) => one.type === "f")) {
		say(`foreign key ${name}`);
		await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
	}
	for (const name of tables) await client.query(`ALTER TABLE ${pg.escapeIdentifier(name)} ENABLE TRIGGER USER`);
	return () => put(indexes.filter(({ table }) => !filled.has(table)));
}
