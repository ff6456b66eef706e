// Usage: node scripts/serve.mjs [--dev]
// Serves the build in .next, or with --dev the sources as they are, and nothing else: settings come from the
// environment and the database must be there. `npm start` does everything before it.
import { pathToFileURL } from "node:url";
import pino from "pino";
import { ROOT } from "./lib/checkout.mjs";
import { createHttpServer } from "./lib/http-server.mjs";
import { sleep } from "./lib/processes.mjs";
import { loadEnvFile, settings } from "./lib/settings.mjs";

const PATIENCE = 7000;

/** Serves until `stop()`, which lets requests under way finish and ends within ten seconds. */
export async function serve({ dev = false, host, port, hops }) {
	const log = pino({ timestamp: pino.stdTimeFunctions.isoTime, base: null });
	let handle;
	process.env.NODE_ENV = dev ? "development" : "production";
	// Only now: React and Next choose their builds by NODE_ENV when they are loaded.
	const { default: next } = await import("next");
	const { server, stop } = createHttpServer({ hops, log, handle: (request, response) => handle(request, response) });
	const app = next({ dev, dir: ROOT, hostname: host, port, httpServer: server });
	await app.prepare();
	handle = app.getRequestHandler();
	await new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen({ host, port }, resolve);
	});
	return {
		log,
		async stop() {
			await stop(PATIENCE);
			await Promise.race([app.close(), sleep(1000)]);
		},
	};
}

async function main() {
	loadEnvFile();
	const { dev, host, port, hops } = settings(process.argv.slice(2));
	const { log, stop } = await serve({ dev, host, port, hops });
	log.info({ host, port }, "serving");
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
		process.once(signal, async () => {
			log.info({ signal }, "stopping");
			await stop();
			process.exit(0);
		});
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await main();
