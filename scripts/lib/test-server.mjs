import { spawn } from "node:child_process";
import { mkdirSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inCheckout } from "./checkout.mjs";
import { EXIT, Failure } from "./failure.mjs";
import { freePort } from "./postgres.mjs";
import { waitUntil } from "./processes.mjs";
import { clearClones, cloneDatabase, cloneName, ensureTemplates } from "./test-database.mjs";
import { testEnv } from "./test-env.mjs";

async function answers(url) {
	return fetch(url, { signal: AbortSignal.timeout(5000) }).then(
		() => true,
		() => false,
	);
}

/**
 * The application as it is built, on a port and a database of its own. `env` is what the browser tests need to know of
 * it; `stop` ends it and drops the database. What it logs goes to `folder`/server.log.
 */
export async function startTestServer(database, folder) {
	const { filled } = await ensureTemplates(database);
	const { appUrl } = await cloneDatabase(database, filled, cloneName("browser"));
	const port = await freePort();
	const env = testEnv({ PORT: String(port), DATABASE_URL: appUrl, NODE_ENV: "production" });
	mkdirSync(folder, { recursive: true });
	const path = join(folder, "server.log");
	const log = openSync(path, "w");
	const child = spawn(process.execPath, [inCheckout("scripts/serve.mjs")], {
		env: { ...process.env, ...env },
		stdio: ["ignore", log, log],
		detached: true,
	});
	let ended = false;
	child.once("exit", () => {
		ended = true;
	});
	const url = `http://127.0.0.1:${port}`;
	await waitUntil(async () => ended || (await answers(`${url}/api/health/live`)), 60_000, 100);
	if (ended)
		throw new Failure(
			EXIT.unexpected,
			"The server for the browser tests did not start:",
			readFileSync(path, "utf8").slice(-4000),
		);
	let stopped = false;
	async function stop() {
		if (stopped) return;
		stopped = true;
		if (!ended) child.kill("SIGTERM");
		if (!(await waitUntil(() => ended, 10_000))) child.kill("SIGKILL");
		await clearClones(database);
	}
	return { env: { ...env, E2E_URL: url }, stop };
}
