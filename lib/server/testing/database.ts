import "server-only";
import pg from "pg";
import { dropDatabase } from "@/scripts/lib/engine-database.mjs";
import { cloneDatabase, cloneName, testServerOn } from "@/scripts/lib/test-database.mjs";

type Rows = Record<string, unknown>[];

const TEMPLATES = { empty: "TEST_TEMPLATE_EMPTY", filled: "TEST_TEMPLATE_FILLED" } as const;

function setting(name: string): string {
	const value = process.env[name];
	if (!value) throw new Error(`${name} is not set: run the server tests by "npm test -- server" or "npx vitest"`);
	return value;
}

function server() {
	return testServerOn(Number(setting("TEST_POSTGRES_PORT")));
}

function name(): string {
	return cloneName(String(process.pid), Number(setting("TEST_RUN")));
}

/**
 * Gives this worker a database of its own and points DATABASE_URL to it, as the app's lesser role.
 * Every test file starts on `filled`; one that wants another asks for it before its first query.
 */
export async function testDatabase(template: "empty" | "filled"): Promise<void> {
	const { ownerUrl, appUrl } = await cloneDatabase(server(), setting(TEMPLATES[template]), name());
	process.env.TEST_OWNER_URL = ownerUrl;
	process.env.DATABASE_URL = appUrl;
}

/** Drops this worker's database, with whatever is still connected to it. */
export async function dropTestDatabase(): Promise<void> {
	await dropDatabase(server().url(name()));
}

async function run(url: string, sql: string, values: unknown[]): Promise<Rows> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		return (await client.query(sql, values)).rows;
	} finally {
		await client.end();
	}
}

/** Runs SQL past the application as the role that owns the tables: what refuses it is a constraint or a trigger. */
export function asOwner(sql: string, values: unknown[] = []): Promise<Rows> {
	return run(setting("TEST_OWNER_URL"), sql, values);
}

/** Runs SQL past the application as the app's own role: what refuses it may be a missing grant as well. */
export function asApp(sql: string, values: unknown[] = []): Promise<Rows> {
	return run(setting("DATABASE_URL"), sql, values);
}
