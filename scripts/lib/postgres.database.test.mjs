import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openEmbedded } from "./database.mjs";
import { withClient } from "./engine-database.mjs";
import { pidExists, waitUntil } from "./processes.mjs";

let folder;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "soz-postgres-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

function postmaster() {
	return Number(readFileSync(join(folder, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
}

function ask(server, sql) {
	return withClient(server.url("postgres"), async (client) => (await client.query(sql)).rows);
}

it("keeps what was confirmed on disk, listens to this machine alone, and folds Cyrillic", async () => {
	const server = await openEmbedded(folder);
	const names = ["fsync", "full_page_writes", "synchronous_commit", "listen_addresses", "data_checksums"];
	const shown = await ask(server, `SELECT name, setting FROM pg_settings WHERE name IN ('${names.join("','")}')`);
	expect(Object.fromEntries(shown.map(({ name, setting }) => [name, setting]))).toEqual({
		fsync: "on",
		full_page_writes: "on",
		synchronous_commit: "on",
		listen_addresses: "127.0.0.1",
		data_checksums: "on",
	});
	await ask(server, "CREATE EXTENSION pg_trgm");
	expect(await ask(server, "SELECT show_trgm('Каспий') <> '{}' AS found")).toEqual([{ found: true }]);
	await ask(server, "CREATE TABLE kept (word text)");
	await server.close();
});

it("has lost nothing after its own kill -9", async () => {
	const server = await openEmbedded(folder);
	await ask(server, "INSERT INTO kept VALUES ('before the kill')");
	process.kill(postmaster(), "SIGKILL");
	await server.close();
	const again = await openEmbedded(folder);
	expect(await ask(again, "SELECT word FROM kept")).toEqual([{ word: "before the kill" }]);
	await again.close();
});

it("is back under the same address within seconds when it is killed in use", async () => {
	const server = await openEmbedded(folder);
	process.kill(postmaster(), "SIGKILL");
	const words = () => ask(server, "SELECT word FROM kept").catch((error) => error.code);
	await expect.poll(words, { timeout: 10_000 }).toEqual([{ word: "before the kill" }]);
	await server.close();
});

it("is joined where it still runs, and stopped by the last to leave", async () => {
	const server = await openEmbedded(folder);
	const pid = postmaster();
	// Process 1 lives as long as the machine: a holder that has not left.
	writeFileSync(join(folder, "running/1"), "1");
	await server.close();
	expect(pidExists(pid)).toBe(true);
	const joined = await openEmbedded(folder);
	expect(joined).toMatchObject({ found: true, port: server.port });
	rmSync(join(folder, "running/1"));
	await joined.close();
	expect(await waitUntil(() => !pidExists(pid), 5000)).toBe(true);
});

it("starts where postmaster.pid names a process that is another by now", async () => {
	writeFileSync(join(folder, "postgres/postmaster.pid"), `${process.pid}\n${folder}/postgres\n1\n1\n\n\n\nready\n`);
	const server = await openEmbedded(folder);
	expect(await ask(server, "SELECT word FROM kept")).toHaveLength(1);
	await server.close();
});
