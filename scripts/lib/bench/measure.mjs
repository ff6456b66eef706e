import { withClient } from "../engine-database.mjs";
import { openClients, recordStatements, runStatements, startBare } from "./bare.mjs";
import { casesOf } from "./cases.mjs";
import { alone, ask, byAutocannon, inLoops, keptConnection, together } from "./load.mjs";
import { cpuMs, peakMb, residentMb } from "./machine.mjs";
import { cookieFor, startRecorder, startServer } from "./server.mjs";
import { median } from "./statistics.mjs";
import { measureWrites, rawWriter } from "./writes.mjs";

/** The server's own processes, wherever it runs on this machine; none where it is elsewhere. */
async function postmasterOf(database) {
	const { rows } = await withClient(database.ownerUrl, (client) => client.query("SELECT pg_backend_pid() AS pid"));
	const { readFileSync } = await import("node:fs");
	try {
		const stat = readFileSync(`/proc/${rows[0].pid}/stat`, "utf8");
		return [Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1])];
	} catch {
		return [];
	}
}

async function measureRaw(client, clients, statements, cpu, ms) {
	const single = await alone(() => runStatements(client, statements), { ms });
	const loop = inLoops((n) => runStatements(clients[n], statements));
	return { ...single, ...(await together(loop, cpu, ms)) };
}

async function measureHttp(origin, paths, headers, cpu, ms) {
	const agent = keptConnection();
	async function once() {
		for (const path of paths) {
			const { status } = await ask(agent, origin + path, { headers });
			if (status !== 200) throw new Error(`${path} answers ${status}`);
		}
	}
	try {
		const single = await alone(once, { ms });
		return { ...single, ...(await together(byAutocannon(origin, paths, headers), cpu, ms)) };
	} finally {
		agent.destroy();
	}
}

/** What went wrong with one figure is said in its place; the others are measured all the same. */
async function attempt(what, measure, say) {
	say(what);
	try {
		return await measure();
	} catch (error) {
		return {
			failed: String(error.message ?? error)
				.split("\n")[0]
				.slice(0, 200),
		};
	}
}

async function measureReads({ cases, statements, server, bare, raw, headers, postgres, ms, say }) {
	const results = {};
	for (const [at, { key, name, json, html }] of cases.entries()) {
		const sent = statements.get(key);
		const result = { name, statements: sent?.length ?? null };
		results[key] = result;
		if (!sent) continue;
		const cpuOf = (pids) => () => cpuMs([...pids, ...postgres]);
		const [client] = raw.clients;
		result.raw = await attempt(
			`${name}: SQL`,
			() => measureRaw(client, raw.clients, sent, cpuOf([process.pid]), ms),
			say,
		);
		const bareCpu = cpuOf([bare.pid]);
		result.bare = await attempt(`${name}: bare http`, () => measureHttp(bare.origin, [`/${at}`], {}, bareCpu, ms), say);
		const appCpu = cpuOf([server.pid]);
		result.json = await attempt(`${name}: API`, () => measureHttp(server.origin, json, headers, appCpu, ms), say);
		if (html)
			result.html = await attempt(`${name}: page`, () => measureHttp(server.origin, html, headers, appCpu, ms), say);
	}
	return results;
}

/** How much more memory the server takes while ten exports run one after another. */
async function exportGrowth(server, path, headers) {
	const agent = keptConnection();
	const before = residentMb(server.pid);
	let rows = 0;
	const peak = await peakMb(server.pid, async () => {
		for (let n = 0; n < 10; n++) {
			const { body } = await ask(agent, server.origin + path, { headers });
			rows = body.toString().split('\r\n"').length - 1;
		}
	});
	agent.destroy();
	return { growthMb: peak - before, rows };
}

async function startTimes(database) {
	const times = [];
	let idleMb = null;
	for (let n = 0; n < 3; n++) {
		const server = await startServer(database);
		times.push(server.startMs);
		idleMb = residentMb(server.pid);
		await server.stop();
	}
	return { startMs: median(times), idleMb };
}

async function recordAll(database, headers) {
	const recorder = await startRecorder(database);
	try {
		const cases = await casesOf(database, recorder.origin, headers);
		return { cases, statements: await recordStatements(recorder, cases, headers) };
	} finally {
		await recorder.stop();
	}
}

/**
 * Everything that is measured of one database. `inBrowser(origin, cookie)` adds what only a browser sees.
 */
export async function measureDatabase(database, { ms, day, say, inBrowser = null }) {
	const cookie = await cookieFor(database, "admin");
	const headers = { Cookie: cookie };
	const postgres = await postmasterOf(database);
	say("starting");
	const started = await startTimes(database);
	const { cases, statements } = await recordAll(database, headers);
	const raw = await openClients(database);
	const bare = await startBare(database, cases, statements);
	const server = await startServer(database);
	try {
		let reads;
		const loadedMb = await peakMb(server.pid, async () => {
			reads = await measureReads({ cases, statements, server, bare, raw, headers, postgres, ms, say });
		});
		const file = cases.find(({ key }) => key === "export").json[0];
		const exported = await attempt("memory of exports", () => exportGrowth(server, file, headers), say);
		const cpu = () => cpuMs([server.pid, ...postgres]);
		const writes = await attempt("writes", () => measureWrites(database, server, headers, { day, cpu, ms }), say);
		const write = await rawWriter(database, day);
		const rawWrites = await attempt(
			"writes: SQL",
			async () => ({
				...(await alone(() => write(raw.clients[0]), { ms })),
				...(await together(
					inLoops((n) => write(raw.clients[n])),
					() => cpuMs([process.pid, ...postgres]),
					ms,
				)),
			}),
			say,
		);
		const browser = inBrowser && (await attempt("browser", () => inBrowser(server.origin, cookie), say));
		reads.write = { name: "status change with note", raw: rawWrites, json: writes.json ?? writes };
		return { ...started, loadedMb, exported, reads, contended: writes.contended ?? writes, browser };
	} finally {
		await Promise.allSettled([server.stop(), bare.stop(), raw.close()]);
	}
}
