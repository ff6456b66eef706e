import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/server/db";
import { asApp, asOwner, testDatabase } from "@/lib/server/testing/database";
import { changingNothing } from "@/lib/server/testing/print";
import { rowOfEach } from "@/lib/server/testing/row-of-each";
import { makeCommitment, makeUser } from "./fixtures";
import { appendOnly, readOnly, removable } from "./grants.mjs";

await testDatabase("empty");

let authorId: string;

beforeAll(async () => {
	await rowOfEach(db());
	authorId = (await makeUser(db())).id;
});

async function columnOf(table: string): Promise<string> {
	const [column] = await asOwner(
		"SELECT column_name::text AS name FROM information_schema.columns WHERE table_name = $1 ORDER BY ordinal_position LIMIT 1",
		[table],
	);
	return String(column?.name);
}

const WAYS = ["UPDATE", "DELETE", "TRUNCATE", "TRUNCATE … CASCADE", "UPDATE of no row", "MERGE"] as const;

async function statement(way: (typeof WAYS)[number], table: string): Promise<string> {
	const column = await columnOf(table);
	return {
		UPDATE: `UPDATE ${table} SET ${column} = ${column}`,
		DELETE: `DELETE FROM ${table}`,
		TRUNCATE: `TRUNCATE ${table}`,
		"TRUNCATE … CASCADE": `TRUNCATE ${table} CASCADE`,
		"UPDATE of no row": `UPDATE ${table} SET ${column} = ${column} WHERE false`,
		MERGE: `MERGE INTO ${table} t USING (SELECT 1) one ON true WHEN MATCHED THEN DELETE`,
	}[way];
}

describe.each(appendOnly)("%s is only ever added to", (table) => {
	it.each(WAYS.filter((way) => way !== "UPDATE of no row"))("not even its owner may %s", async (way) => {
		const sql = await statement(way, table);
		await changingNothing(() => expect(asOwner(sql)).rejects.toThrow(/is append-only|cannot truncate a table/));
	});

	it.each(WAYS)("the application lacks the right to %s", async (way) => {
		const sql = await statement(way, table);
		await expect(asApp(sql)).rejects.toThrow("permission denied");
	});
});

describe("the application's role", () => {
	it("has on every table just what prisma/grants.mjs says", async () => {
		const RIGHTS = ["SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER"];
		const tables = await asOwner(`SELECT relname::text AS name FROM pg_class
			WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> '_prisma_migrations'`);
		for (const { name } of tables) {
			const table = String(name);
			const [row] = await asApp(
				"SELECT array_agg(one ORDER BY n) AS has FROM unnest($2::text[]) WITH ORDINALITY AS r(one, n) WHERE has_table_privilege($1, one)",
				[table, RIGHTS],
			);
			const more = removable.includes(table) ? ["UPDATE", "DELETE"] : ["UPDATE"];
			const expected = readOnly.includes(table)
				? ["SELECT"]
				: ["SELECT", "INSERT", ...(appendOnly.includes(table) ? [] : more)];
			expect([table, row?.has]).toEqual([table, expected]);
		}
	});

	it("cannot delete what an analyst wrote", async () => {
		for (const table of ["commitments", "notes", "next_actions", "mentions", "commitment_links", "commitment_events"]) {
			await expect(asApp(`DELETE FROM ${table}`)).rejects.toThrow("permission denied");
			await expect(asApp(`TRUNCATE ${table} CASCADE`)).rejects.toThrow("permission denied");
		}
	});

	it("cannot take the guards away", async () => {
		const attempts = [
			"ALTER TABLE status_changes DISABLE TRIGGER ALL",
			"DROP TRIGGER append_only ON audit_events",
			"CREATE RULE swallow AS ON INSERT TO audit_events DO INSTEAD NOTHING",
			"CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$",
			"DROP TABLE audit_events",
			"ALTER TABLE commitments DROP CONSTRAINT commitments_due",
			"SET session_replication_role = replica",
		];
		await changingNothing(async () => {
			for (const sql of attempts)
				await expect(asApp(sql)).rejects.toThrow(/must be owner|permission denied|no privileges/);
		});
	});

	it("cannot grant itself more: the attempt is a warning, and changes nothing", async () => {
		await asApp("GRANT UPDATE ON audit_events TO soz_app");
		await expect(asApp("UPDATE audit_events SET action = 'x'")).rejects.toThrow("permission denied");
	});
});

describe("what stands behind a row cannot be pulled away by its owner either", () => {
	it("of everything that something refers to", async () => {
		const tables = await asOwner(`SELECT DISTINCT confrelid::regclass::text AS name FROM pg_constraint
			WHERE contype = 'f' AND connamespace = 'public'::regnamespace`);
		for (const { name } of tables) {
			await changingNothing(() => expect(asOwner(`DELETE FROM ${name}`)).rejects.toThrow(/violates|append-only/));
		}
	});

	it("as no relation deletes or empties along", async () => {
		const along = await asOwner(`SELECT conname::text AS name FROM pg_constraint
			WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND confdeltype <> 'r'`);
		expect(along).toEqual([]);
	});
});

describe("a verdict's second person", () => {
	async function verdict(status: string, by = authorId) {
		const { id } = await makeCommitment(db(), { createdById: by, status: status as "fulfilled" });
		return (await db().commitment.findUniqueOrThrow({ where: { id } })).statusChangeId;
	}
	const confirm = (change: string | null, by: string) =>
		asOwner("INSERT INTO confirmations (id, status_change_id, confirmed_by_id) VALUES ($1, $2, $3)", [
			randomUUID(),
			change,
			by,
		]);

	it("is not its author, whoever writes the row", async () => {
		await expect(confirm(await verdict("fulfilled"), authorId)).rejects.toThrow("confirmed by a second person");
	});

	it("is for verdicts only", async () => {
		const other = (await makeUser(db())).id;
		await expect(confirm(await verdict("planned"), other)).rejects.toThrow("confirmed by a second person");
		await expect(confirm(randomUUID(), other)).rejects.toThrow("confirmed by a second person");
	});
});

describe("a commitment carries its own latest status", () => {
	async function carried(status: "fulfilled" | "planned" = "planned") {
		const { id } = await makeCommitment(db(), { createdById: authorId, status });
		return db().commitment.findUniqueOrThrow({ where: { id } });
	}
	const refused = (sql: string, values: unknown[]) =>
		changingNothing(() => expect(asOwner(sql, values)).rejects.toThrow("does not carry its latest status"));

	it("not another status than the change says", async () => {
		const { id } = await carried();
		await refused("UPDATE commitments SET status = 'stalled' WHERE id = $1", [id]);
	});

	it("not another commitment's change", async () => {
		const [one, other] = [await carried(), await carried()];
		await asOwner("UPDATE commitments SET status = 'unassessed', status_change_id = NULL WHERE id = $1", [other.id]);
		await refused("UPDATE commitments SET status_change_id = $2 WHERE id = $1", [one.id, other.statusChangeId]);
	});

	it("not an earlier change", async () => {
		const { id, statusChangeId } = await carried();
		const columns = `commitment_id, status, effective_value, effective_first, effective_last, effective_precision,
			rationales, lang, confidence, recorded_by_id`;
		await refused(
			`WITH later AS (INSERT INTO status_changes (id, position, ${columns})
				SELECT gen_random_uuid(), 2, ${columns} FROM status_changes WHERE id = $2)
			UPDATE commitments SET status_change_id = $2, confirmed = NULL WHERE id = $1`,
			[id, statusChangeId],
		);
	});

	it("not confirmed without a confirmation", async () => {
		const { id } = await carried("fulfilled");
		await refused("UPDATE commitments SET confirmed = true WHERE id = $1", [id]);
	});
});

describe("once given", () => {
	it.each([
		"ref = 'SOZ-9998'",
		"first_due_value = '2030'",
		"first_due_value = NULL, due_value = NULL, due_first = NULL, due_last = NULL, due_precision = NULL",
	])("it stays: SET %s is refused", async (change) => {
		const { id } = await makeCommitment(db(), { createdById: authorId, due: "2026" });
		const sql = `UPDATE commitments SET ${change} WHERE id = $1`;
		await changingNothing(() => expect(asOwner(sql, [id])).rejects.toThrow("never change"));
	});
});

it("has no trigger that none of these tests is about, but those that keep the tallies", async () => {
	const triggers = await asOwner(`SELECT DISTINCT tgname::text AS name FROM pg_trigger WHERE NOT tgisinternal`);
	const guards = [
		"append_only",
		"carries_its_status",
		"keeps_reference",
		"keeps_revoked",
		"never_emptied",
		"second_person",
	];
	const names = [...guards, "tallies_delete", "tallies_insert", "tallies_update"];
	expect(triggers.map(({ name }) => name).toSorted()).toEqual(names);
	const guarded = await asOwner(
		`SELECT tgrelid::regclass::text AS name FROM pg_trigger WHERE tgname = 'never_emptied'`,
	);
	expect(guarded.map(({ name }) => name).toSorted()).toEqual(appendOnly.toSorted());
});
