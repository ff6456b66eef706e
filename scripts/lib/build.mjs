import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defaultDataDir, inCheckout, ROOT } from "./checkout.mjs";
import { diskFull, EXIT, Failure, isDiskFull } from "./failure.mjs";
import { Holders, withLock } from "./lock.mjs";
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
const BUILD_FOLDER = inCheckout(".next");

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
	return sourceHash(ROOT, BUILD);
}

/** Whether the build is of the sources as they are now. */
function isBuilt() {
	return readStamp(BUILD_FOLDER) === buildHash();
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

/** Runs a command of Next's, `build` or `typegen`. */
export function runNext(command) {
	const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
	return runNode([inCheckout("node_modules/next/dist/bin/next"), command], { env });
}

// What belongs to the checkout and not to the data, wherever DATA_DIR is.
const STATE = defaultDataDir();

/** The processes that serve from this checkout's build, which must not be changed under them. */
export const serving = new Holders(join(STATE, "serving"));

/** Does `work` while no other command installs or builds in this checkout. */
export function preparing(work) {
	return withLock(join(STATE, "prepare.lock"), work, {
		patience: 15 * 60_000,
		onWait: () => process.stdout.write("  … another command installs or builds here, waiting for it\n"),
	});
}

/** Builds the application where the sources have changed since it was built last. */
export async function build(say) {
	await generate();
	if (isBuilt()) return "nothing changed";
	const other = serving.other();
	if (other !== null)
		throw new Failure(
			EXIT.busy,
			`The sources have changed, and process ${other} serves from the build that would be replaced.`,
			"Stop it first.",
		);
	say("next build, half a minute to a minute");
	// Taken before the build: a file saved while it runs belongs to the next one.
	const hash = buildHash();
	rmSync(join(BUILD_FOLDER, ".source-hash"), { force: true });
	const { code, output } = await runNext("build");
	if (code !== 0) fail("The build", output);
	writeStamp(BUILD_FOLDER, hash);
	return "built";
}
