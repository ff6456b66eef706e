import http from "node:http";
import autocannon from "autocannon";
import { summary } from "./statistics.mjs";

const CLIENTS = 8;

/** One request over a connection that is kept; answers the status, the headers and the body. */
export function ask(agent, url, { method = "GET", headers = {}, body } = {}) {
	return new Promise((resolve, reject) => {
		const request = http.request(url, { agent, method, headers }, (response) => {
			const pieces = [];
			response.on("data", (piece) => pieces.push(piece));
			response.on("end", () =>
				resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(pieces) }),
			);
			response.on("error", reject);
		});
		request.on("error", reject);
		request.end(body);
	});
}

export function keptConnection() {
	return new http.Agent({ keepAlive: true, maxSockets: 1 });
}

/**
 * One after another for `ms`, at least `least` times after a warm-up. Nobody waits in a queue here, so no wait is left
 * out (coordinated omission): these are service times.
 */
export async function alone(operation, { ms = 2500, least = 20, most = 400, warmUp = 8 } = {}) {
	for (let n = 0; n < warmUp; n++) await operation();
	const durations = [];
	const end = performance.now() + ms;
	while ((performance.now() < end && durations.length < most) || durations.length < least) {
		const begun = performance.now();
		await operation();
		durations.push(performance.now() - begun);
		// A slow operation need not be slow twenty times for this to show.
		if (performance.now() > end + ms * 3 && durations.length >= 5) break;
	}
	return summary(durations);
}

/** Eight at a time for `ms`: operations and what they took of the processors that `cpu` counts. */
export async function together(run, cpu, ms) {
	const before = cpu();
	const begun = performance.now();
	const done = await run(ms);
	const seconds = (performance.now() - begun) / 1000;
	return { perSecond: done / seconds, cpuMs: done > 0 ? (cpu() - before) / done : null };
}

/** Eight clients in loops of their own. */
export function inLoops(operation) {
	return async (ms) => {
		const end = performance.now() + ms;
		let done = 0;
		async function client(n) {
			while (performance.now() < end) {
				await operation(n);
				done++;
			}
		}
		await Promise.all(Array.from({ length: CLIENTS }, (_, n) => client(n)));
		return done;
	};
}

/** Eight connections of a load generator; an operation is all the paths in a row. */
export function byAutocannon(origin, paths, headers) {
	return async (ms) => {
		const result = await autocannon({
			...{ url: origin, connections: CLIENTS, duration: ms / 1000, headers, timeout: 30 },
			requests: paths.map((path) => ({ method: "GET", path })),
		});
		if (result.non2xx > 0) throw new Error(`${result.non2xx} answers of ${paths.join(" ")} were refusals`);
		return (result["2xx"] || 0) / paths.length;
	};
}
