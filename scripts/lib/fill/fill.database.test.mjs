import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withClient } from "../engine-database.mjs";
import { cloneDatabase, cloneName, testServerOn } from "../test-database.mjs";
import { bareTables, dressTables } from "./bare-tables.mjs";
import { dayOf } from "./days.mjs";
import { judgeRows } from "./judge.mjs";
import { writeRows } from "./rows.mjs";
import { keepVersions } from "./versions.mjs";

const N = 400;
const SCHEMA = `
	SELECT conrelid::regclass::text || ' ' || conname || ' ' || pg_get_constraintdef(oid) AS line FROM pg_constraint
	WHERE connamespace = 'public'::regnamespace
	UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
	UNION ALL SELECT tgrelid::regclass::text || ' ' || pg_get_triggerdef(oid) || ' ' || tgenabled::text FROM pg_trigger
	WHERE NOT tgisinternal ORDER BY 1`;

const server = testServerOn(Number(process.env.TEST_POSTGRES_PORT));
let urls;

async function ask(sql) {
	return withClient(urls.ownerUrl, async (client) => (await client.query(sql)).rows);
}

async function load(url) {
	await withClient(url, async (client) => {
		const bare = await bareTables(client);
		await writeRows({ n: N, seed: 7, today: dayOf("2026-10-01"), accounts: [], url, onProgress() {} });
		const rest = await dressTables(client, bare, () => {});
		await keepVersions(client);
		await rest();
	});
}

async function digest() {
	const [{ digest: found }] = await ask(
		"SELECT md5(string_agg(to_jsonb(c)::text, '' ORDER BY id)) AS digest FROM commitments c",
	);
	return found;
}

let schema;

beforeAll(async () => {
	urls = await cloneDatabase(server, process.env.TEST_TEMPLATE_EMPTY, cloneName("fill", Number(process.env.TEST_RUN)));
	schema = await ask(SCHEMA);
	await load(urls.ownerUrl);
}, 60_000);

afterAll(async () => {
	await withClient(server.url("postgres"), (client) =>
		client.query(
			`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(cloneName("fill", Number(process.env.TEST_RUN)))} WITH (FORCE)`,
		),
	);
});

describe("a filled database", () => {
	it("has every key, index and trigger that it had before", async () => {
		expect(await ask(SCHEMA)).toEqual(schema);
	});

	it("holds what was asked for, in about the shape of a real one", async () => {
		const [counts] = await ask(`SELECT (SELECT count(*)::int FROM commitments) AS commitments,
			(SELECT count(*)::float FROM notes) / ${N} AS notes, (SELECT count(*)::float FROM status_changes) / ${N} AS statuses,
			(SELECT count(DISTINCT status)::int FROM commitments) AS kinds,
			(SELECT count(DISTINCT lang)::int FROM commitments) AS langs`);
		expect(counts).toMatchObject({ commitments: N, kinds: 12, langs: 5 });
		expect(counts.notes).toBeGreaterThan(2.4);
		expect(counts.statuses).toBeGreaterThan(2);
	});

	it("tells histories that hold, and says so of one that does not", async () => {
		await withClient(urls.ownerUrl, async (client) => {
			await judgeRows(client);
			await client.query("BEGIN");
			await client.query("ALTER TABLE status_changes DISABLE TRIGGER USER");
			await client.query(`UPDATE status_changes SET recorded_at = recorded_at - interval '30 years'
				WHERE id = (SELECT id FROM status_changes WHERE position = 2 LIMIT 1)`);
			await expect(judgeRows(client)).rejects.toThrow("backwards");
			await client.query("ROLLBACK");
		});
	});

	it("is the same whenever it is made with the same seed", async () => {
		const first = await digest();
		await withClient(server.url("postgres"), (client) => client.query("SELECT 1"));
		urls = await cloneDatabase(
			server,
			process.env.TEST_TEMPLATE_EMPTY,
			cloneName("fill", Number(process.env.TEST_RUN)),
		);
		await load(urls.ownerUrl);
		expect(await digest()).toBe(first);
	});
});
