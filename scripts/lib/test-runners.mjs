import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { build, generate, preparing } from "./build.mjs";
import { inCheckout } from "./checkout.mjs";
import { findChromium } from "./chromium.mjs";
import { EXIT, Failure } from "./failure.mjs";
import { runNode } from "./run.mjs";
import { openTestServer } from "./test-database.mjs";
import { startTestServer } from "./test-server.mjs";

const RESULTS = inCheckout("test-results");

function resultFile(name) {
	mkdirSync(RESULTS, { recursive: true });
	const path = inCheckout("test-results", `${name}.json`);
	rmSync(path, { force: true });
	return path;
}

function readResult(path) {
	try {
		return JSON.parse(readFileSync(path, "utf8"));
	} catch {
		return null;
	}
}

/** A runner that failed to run, or found nothing to run, has failed, whatever it counted. */
export function verdict(name, code, passed, failed) {
	if (passed + failed === 0) throw new Failure(EXIT.unexpected, `The ${name} tests did not run.`);
	return { passed, failed: failed || (code === 0 ? 0 : 1) };
}

/** Counts Vitest's report; a file that could not be loaded holds no test and is one failure. */
export function countVitest(result) {
	const files = result?.testResults ?? [];
	const broken = files.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
	return { passed: result?.numPassedTests ?? 0, failed: (result?.numFailedTests ?? 0) + broken };
}

async function vitest(project, options) {
	await generate();
	const file = resultFile(project);
	const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
	const args = [inCheckout("node_modules/vitest/vitest.mjs"), "run", "--project", project, ...reporters, ...options];
	const { code } = await runNode(args, { show: true });
	const { passed, failed } = countVitest(readResult(file));
	return verdict(project, code, passed, failed);
}

async function browser(options, onEnd, say) {
	const chromium = await findChromium(say);
	await preparing(() => build(say));
	const database = await openTestServer();
	onEnd(database.close);
	const server = await startTestServer(database, RESULTS);
	onEnd(server.stop);
	const file = resultFile("browser");
	const args = [inCheckout("node_modules/playwright/cli.js"), "test", "--reporter=list,json", ...options];
	const env = { ...process.env, ...server.env, ...chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
	const { code } = await runNode(args, { env, show: true });
	await server.stop();
	await database.close();
	const stats = readResult(file)?.stats ?? { expected: 0, unexpected: 0, flaky: 0 };
	return verdict("browser", code, stats.expected, stats.unexpected + stats.flaky);
}

/** The steps that run tests and count them. */
export function runners({ options, onEnd }) {
	return {
		unit: () => vitest("unit", options),
		server: () => vitest("server", options),
		browser: (say) => browser(options, onEnd, say),
	};
}
