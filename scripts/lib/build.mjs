import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inCheckout, ROOT } from "./checkout.mjs";
import { diskFull, EXIT, Failure, isDiskFull } from "./failure.mjs";
import { prismaEnv } from "./prisma-env.mjs";
import { runNode } from "./run.mjs";
import { sourceHash } from "./source-hash.mjs";

const CLIENT = ["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"];
const BUILD = [
	"app",
	"components",
	"lib",
	"messages",
	"public",
	"prisma/schema.prisma",
	"proxy.ts",
	"instrumentation.ts",
	"next.config.js",
	"postcss.config.mjs",
	"tsconfig.json",
	"tsconfig.build.json",
	"package.json",
	"package-lock.json",
];
const CLIENT_FOLDER = inCheckout("prisma/generated");

function readStamp(folder) {
	try {
		return readFileSync(join(folder, ".source-hash"), "utf8");
	} catch {
		return null;
	}
}

function writeStamp(folder, hash) {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, ".source-hash"), hash);
}

function buildHash() {
	return sourceHash(ROOT, BUILD, process.versions.node.split(".")[0]);
}

/** Whether the build in `distDir` is of the sources as they are now. */
export function isBuilt(distDir = ".next") {
	return readStamp(inCheckout(distDir)) === buildHash();
}

function fail(what, output) {
	if (isDiskFull(output)) throw diskFull(`${what} could not be written`);
	throw new Failure(EXIT.build, `${what} could not be made:`, output.trim().split("\n").slice(-40).join("\n"));
}

/** Makes Prisma's client where the schema has changed since. */
export async function generate() {
	const hash = sourceHash(ROOT, CLIENT);
	if (readStamp(CLIENT_FOLDER) === hash) return;
	const { code, output } = await runNode([inCheckout("node_modules/prisma/build/index.js"), "generate"], {
		env: { ...process.env, ...prismaEnv() },
	});
	if (code !== 0) fail("Prisma's client", output);
	writeStamp(CLIENT_FOLDER, hash);
}

/** Runs a command of Next's, `build` or `typegen`, with its output in `distDir`. */
export function runNext(command, { distDir = ".next", ...options } = {}) {
	const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", NEXT_DIST_DIR: distDir };
	return runNode([inCheckout("node_modules/next/dist/bin/next"), command], { env, ...options });
}

/** Builds the application into `distDir` where the sources have changed since it was built last. */
export async function build(say, distDir = ".next") {
	await generate();
	if (isBuilt(distDir)) return "nothing changed";
	say("next build, half a minute to a minute");
	// Taken before the build: a file saved while it runs belongs to the next one.
	const hash = buildHash();
	rmSync(inCheckout(distDir, ".source-hash"), { force: true });
	const { code, output } = await runNext("build", { distDir });
	if (code !== 0) fail("The build", output);
	writeStamp(inCheckout(distDir), hash);
	return "built";
}
