import { accessSync, constants, existsSync, mkdirSync, readFileSync, statfsSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { dataDir, inCheckout, ROOT } from "./checkout.mjs";
import { diskFull, EXIT, Failure, isDiskFull } from "./failure.mjs";
import { prismaEnv } from "./prisma-env.mjs";
import { run } from "./run.mjs";

const MIB = 1024 ** 2;
const NEEDED = 1300 * MIB;

function readJson(path) {
	try {
		return JSON.parse(readFileSync(path, "utf8"));
	} catch {
		return null;
	}
}

/**
 * Whether node_modules lacks something the lockfile asks for. npm writes the list of what it installed last of all, so
 * an install cut short is seen too; packages for other platforms (`optional`) do not count.
 */
export function installNeeded({ withTests = false, root = ROOT } = {}) {
	const wanted = readJson(join(root, "package-lock.json"))?.packages;
	const installed = readJson(join(root, "node_modules/.package-lock.json"))?.packages;
	if (!wanted) throw new Failure(EXIT.install, "package-lock.json is missing or not readable.");
	if (!installed) return true;
	return Object.entries(wanted).some(([path, entry]) => {
		if (path === "" || entry.optional || entry.devOptional || entry.peer) return false;
		if (entry.dev && !withTests) return false;
		return installed[path]?.version !== entry.version || !existsSync(join(root, path, "package.json"));
	});
}

/** npm as it was started with, or the one beside this Node. */
function npmCommand() {
	const fromNpm = process.env.npm_execpath;
	if (fromNpm?.endsWith(".js")) return [process.execPath, [fromNpm]];
	const beside = join(dirname(process.execPath), "npm");
	return [existsSync(beside) ? beside : "npm", []];
}

function isWritable(folder) {
	try {
		accessSync(folder, constants.W_OK);
		return true;
	} catch {
		return false;
	}
}

// A service account, or `su` without `-`, has a HOME that is not its own; npm then fails on its cache.
function npmEnv() {
	const env = { ...process.env, ...prismaEnv(), npm_config_audit: "false", npm_config_fund: "false" };
	if (isWritable(homedir()) || env.npm_config_cache) return env;
	const cache = join(dataDir(), "npm-cache");
	mkdirSync(cache, { recursive: true });
	return { ...env, npm_config_cache: cache };
}

function freeBytes(folder) {
	const { bavail, bsize } = statfsSync(folder);
	return bavail * bsize;
}

function lastLines(text, count) {
	return text.trim().split("\n").slice(-count).join("\n");
}

/** Installs what the lockfile says where something of it is missing. */
export async function install(say, { withTests = false } = {}) {
	if (!installNeeded({ withTests })) return "nothing to install";
	const missing = existsSync(inCheckout("node_modules")) ? 0 : NEEDED;
	if (freeBytes(ROOT) < missing)
		throw diskFull(
			`the packages take ${Math.round(NEEDED / MIB)} MiB, ${Math.round(freeBytes(ROOT) / MIB)} MiB are free in ${ROOT}`,
		);
	say("npm ci, a minute or two");
	const [npm, before] = npmCommand();
	const args = [...before, "ci", "--no-progress", "--loglevel=error", ...(withTests ? ["--include=dev"] : [])];
	const { code, output } = await run(npm, args, { env: npmEnv() }).catch((error) => ({
		code: 1,
		output: String(error),
	}));
	if (code === 0) return "packages installed";
	if (isDiskFull(output)) throw diskFull("npm could not write the packages");
	throw new Failure(EXIT.install, "The packages could not be installed. npm said:", lastLines(output, 20));
}
