import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { inCheckout } from "../checkout.mjs";
import { forPg } from "../database-url.mjs";
import { ask, keptConnection } from "./load.mjs";

// Who is asking, and when that was last seen, is the application's own business and no part of the comparison.
const OF_SESSIONS = /"sessions"|^\s*(?:BEGIN|COMMIT|ROLLBACK|DEALLOCATE)\b/i;

/** The statements that the application sends for each case, `null` for one it does not have. */
export async function recordStatements(recorder, cases, headers) {
	const agent = keptConnection();
	const statements = new Map();
	for (const { key, json } of cases) {
		let refused = false;
		// Twice before: what is asked only once per process is no part of an operation.
		for (let n = 0; n < 3; n++) {
			await recorder.recorded();
			for (const path of json) refused ||= (await ask(agent, recorder.origin + path, { headers })).status !== 200;
		}
		const sent = await recorder.recorded();
		statements.set(key, refused ? null : sent.filter(({ text }) => !OF_SESSIONS.test(text)));
	}
	agent.destroy();
	return statements;
}

/** Eight connections straight to the database. */
export async function openClients(database) {
	const clients = Array.from({ length: 8 }, () => new pg.Client({ connectionString: forPg(database.appUrl) }));
	await Promise.all(clients.map((client) => client.connect()));
	return { clients, close: () => Promise.all(clients.map((client) => client.end())) };
}

export async function runStatements(client, statements) {
	for (const { text, values } of statements) await client.query({ text, values });
}

/** A node:http server with these statements and nothing else: `{ origin, pid, paths, stop }`. */
export async function startBare(database, cases, statements) {
	const folder = mkdtempSync(join(tmpdir(), "soz-bench-"));
	const path = join(folder, "operations.json");
	const operations = cases.map(({ key, format }) => ({ statements: statements.get(key) ?? [], format }));
	writeFileSync(path, JSON.stringify({ url: database.appUrl, operations }), { mode: 0o600 });
	const child = fork(inCheckout("scripts/lib/bench/bare-server.mjs"), [path]);
	const [{ port }] = await once(child, "message");
	async function stop() {
		const ended = once(child, "exit");
		child.disconnect();
		await ended;
		rmSync(folder, { recursive: true, force: true });
	}
	return { origin: `http://127.0.0.1:${port}`, pid: child.pid, stop };
}
