// Usage: npm run bench [-- --sizes 10000,100000] [--ms 2500] [--no-browser] [--page FILE]
// Measures the production build beside the same SQL by itself, prints the goals, and writes docs/performance.md.
import { preparing } from "./lib/build.mjs";
import { EXIT, Failure, report } from "./lib/failure.mjs";
import { install } from "./lib/install.mjs";
import { stopAll } from "./lib/run.mjs";
import { loadEnvFile } from "./lib/settings.mjs";
import { step } from "./lib/steps.mjs";
import { onStopSignal } from "./lib/stop-signals.mjs";

const USAGE = "Usage: npm run bench [-- --sizes 10000,100000,1000000] [--ms 2500] [--no-browser] [--page FILE]";

function read(args) {
	const asked = { sizes: [10_000, 100_000, 1_000_000], ms: 2500, withBrowser: true };
	const words = [...args];
	for (let word = words.shift(); word !== undefined; word = words.shift()) {
		if (word === "--no-browser") asked.withBrowser = false;
		else if (word === "--sizes") asked.sizes = (words.shift() ?? "").split(",").map(Number);
		else if (word === "--ms") asked.ms = Number(words.shift());
		else if (word === "--page") asked.page = words.shift();
		else throw new Failure(EXIT.usage, USAGE);
	}
	const isSize = (n) => Number.isInteger(n) && n >= 1000 && n <= 2_000_000;
	if (!asked.sizes.every(isSize) || !(asked.ms >= 500 && asked.ms <= 60_000))
		throw new Failure(EXIT.usage, USAGE, "Sizes are from 1000 to 2000000 commitments, milliseconds from 500 to 60000.");
	asked.sizes.sort((a, b) => a - b);
	return asked;
}

const closers = [];

async function closeAll() {
	for (const close of closers.splice(0).reverse()) await close().catch(() => {});
}

async function main(args) {
	const asked = read(args);
	loadEnvFile();
	await preparing(() => step("install", (say) => install(say, { withTests: true })));
	const { bench } = await import("./lib/bench/bench.mjs");
	await bench({ ...asked, onClose: (close) => closers.push(close) });
}

onStopSignal(async () => {
	await stopAll();
	await closeAll();
	process.exit(130);
});

async function run() {
	try {
		await main(process.argv.slice(2));
	} catch (error) {
		process.exitCode = report(error);
	}
	await closeAll();
	process.exit();
}

await run();
