import "server-only";
import { asOwner } from "./database";

let tables: Record<string, unknown>[] | undefined;

/** A line for every table, with the number and a digest of its rows; refusals in the audit are not counted as a change. */
async function printOfDatabase(): Promise<Record<string, string>> {
	tables ??= await asOwner(
		`SELECT relname::text AS name FROM pg_class
		WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition ORDER BY 1`,
	);
	const lines = tables.map(({ name }) => {
		const only = name === "audit_events" ? "WHERE NOT refused" : "";
		return `SELECT '${name}' AS name, count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' ORDER BY t::text)), '') AS print
			FROM ${name} t ${only}`;
	});
	const prints = await asOwner(lines.join(" UNION ALL "));
	return Object.fromEntries(prints.map(({ name, print }) => [String(name), String(print)]));
}

/** Runs `work` and throws if any row of any table is another afterwards. */
export async function changingNothing<T>(work: () => Promise<T>): Promise<T> {
	const before = await printOfDatabase();
	const result = await work();
	const after = await printOfDatabase();
	const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
	if (changed.length > 0) throw new Error(`changed: ${changed.join(", ")}`);
	return result;
}

/** The tables that `work` changes, by name. */
export async function changedTables(work: () => Promise<unknown>): Promise<string[]> {
	const before = await printOfDatabase();
	await work();
	const after = await printOfDatabase();
	return Object.keys(after)
		.filter((table) => after[table] !== before[table])
		.toSorted();
}
