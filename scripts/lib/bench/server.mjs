import { spawn } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encode } from "next-auth/jwt";
import { inCheckout } from "../checkout.mjs";
import { withClient } from "../engine-database.mjs";
import { EXIT, Failure } from "../failure.mjs";
import { freePort } from "../postgres.mjs";
import { waitUntil } from "../processes.mjs";

const SECRET = randomBytes(32).toString("base64url");
const HOUR = 3600;

/** The value of a `Cookie` header: a session of its own for the first account of that role. */
export async function cookieFor(database, role) {
	const id = randomUUID();
	const insert = `INSERT INTO sessions (id, user_id, device, expires_at)
		SELECT $1, id, 'Bench', now() + interval '1 hour' FROM users WHERE email = $2`;
	await withClient(database.ownerUrl, (client) => client.query(insert, [id, `${role}@example.org`]));
	const token = await encode({ token: { sub: id }, secret: SECRET, maxAge: HOUR });
	return `next-auth.session-token=${token}`;
}

function answers(port) {
	return new Promise((resolve) => {
		const request = http.get({ host: "127.0.0.1", port, path: "/api/health", timeout: 2000 }, (response) => {
			response.resume();
			resolve(response.statusCode === 200);
		});
		request.on("error", () => resolve(false));
		request.on("timeout", () => request.destroy());
	});
}

/** The production build on a database: `{ origin, port, pid, startMs, stop }`; `--import` goes before the program. */
export async function startServer(database, { preload = [], env = {} } = {}) {
	const port = await freePort();
	const folder = mkdtempSync(join(tmpdir(), "soz-bench-"));
	const log = openSync(join(folder, "server.log"), "w");
	const begun = performance.now();
	const child = spawn(process.execPath, [...preload, inCheckout("scripts/serve.mjs")], {
		env: {
			...process.env,
			...{ NODE_ENV: "production", APP_ENV: "production", APP_TODAY: "", NEXTAUTH_SECRET: SECRET, NEXTAUTH_URL: "" },
			...{ HOST: "127.0.0.1", PORT: String(port), DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: "" },
			...{ NEXT_TELEMETRY_DISABLED: "1", ...env },
		},
		stdio: ["ignore", log, log],
	});
	let ended = false;
	child.once("exit", () => {
		ended = true;
	});
	// Whatever ends the bench ends what it serves.
	process.once("exit", () => child.kill("SIGKILL"));
	const isUp = await waitUntil(async () => ended || (await answers(port)), 60_000, 10);
	const startMs = performance.now() - begun;
	async function stop() {
		if (!ended) child.kill("SIGTERM");
		if (!(await waitUntil(() => ended, 12_000))) child.kill("SIGKILL");
		rmSync(folder, { recursive: true, force: true });
	}
	if (ended || !isUp) {
		const said = readFileSync(join(folder, "server.log"), "utf8").slice(-3000);
		await stop();
		throw new Failure(EXIT.unexpected, "The server did not start:", said);
	}
	return { origin: `http://127.0.0.1:${port}`, port, pid: child.pid, startMs, stop };
}

/** A server that writes down its queries; `recorded` answers those since it was asked last. */
export async function startRecorder(database) {
	const folder = mkdtempSync(join(tmpdir(), "soz-bench-"));
	const path = join(folder, "queries.json");
	const preload = ["--import", inCheckout("scripts/lib/bench/record-queries.mjs")];
	const server = await startServer(database, { preload, env: { BENCH_QUERIES: path } });
	async function recorded() {
		rmSync(path, { force: true });
		process.kill(server.pid, "SIGUSR2");
		let kept = null;
		await waitUntil(
			() => {
				try {
					kept = JSON.parse(readFileSync(path, "utf8"));
					return true;
				} catch {
					return false;
				}
			},
			5000,
			20,
		);
		return kept ?? [];
	}
	async function stop() {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	}
	return { ...server, recorded, stop };
}
