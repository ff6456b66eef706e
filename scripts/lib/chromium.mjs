import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { inCheckout, isRoot } from "./checkout.mjs";
import { EXIT, Failure } from "./failure.mjs";
import { run, runNode } from "./run.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const PLACES = [
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

function fromSystem() {
	const folders = (process.env.PATH ?? "").split(delimiter);
	const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [process.env.CHROMIUM, ...candidates, ...PLACES].find((path) => path && existsSync(path));
}

async function fromPlaywright() {
	const { chromium } = await import("playwright");
	const path = chromium.executablePath();
	return existsSync(path) ? path : undefined;
}

function isDebian() {
	return (
		existsSync("/usr/bin/apt-get") &&
		existsSync("/etc/debian_version") &&
		!/ubuntu/i.test(readFileSync("/etc/os-release", "utf8"))
	);
}

// Ubuntu's package is a snap in disguise, which does not run in containers: there Playwright's download is better.
async function installByApt(say) {
	if (!isDebian()) return;
	const sudo = isRoot ? [] : ["sudo", "-n"];
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	const wait = ["-o", "DPkg::Lock::Timeout=300"];
	async function apt(...args) {
		const [command, ...rest] = [...sudo, "apt-get", "-q", ...wait, ...args];
		const { code } = await run(command, rest, { env }).catch(() => ({ code: 1 }));
		return code === 0;
	}
	say("installing Chromium by apt-get");
	if (await apt("update")) await apt("install", "-y", "--no-install-recommends", "chromium", "fonts-noto-core");
}

async function download(say) {
	say("downloading Chromium by Playwright");
	const cli = inCheckout("node_modules/playwright/cli.js");
	await run("timeout", ["300", process.execPath, cli, "install", "chromium"]).catch(() =>
		runNode([cli, "install", "chromium"]),
	);
}

// As an ordinary user Chromium brings its sandbox, unless the system (most containers) lets nobody make one.
async function needsNoSandbox(path) {
	if (isRoot) return true;
	const { chromium } = await import("playwright");
	try {
		const started = await chromium.launch({ executablePath: path, chromiumSandbox: true, timeout: 20_000 });
		await started.close();
		return false;
	} catch {
		return true;
	}
}

/** Finds Chromium, or brings it, and answers the settings of playwright.config.ts. */
export async function findChromium(say) {
	let path = fromSystem() ?? (await fromPlaywright());
	for (const bring of [installByApt, download]) {
		if (path) break;
		await bring(say);
		path = fromSystem() ?? (await fromPlaywright());
	}
	if (!path)
		throw new Failure(
			EXIT.unexpected,
			"There is no Chromium for the browser tests, and none could be brought.",
			"Install one (Debian: apt-get install chromium) or name one: CHROMIUM=/path/to/chrome npm test",
		);
	return { CHROMIUM: path, CHROMIUM_NO_SANDBOX: (await needsNoSandbox(path)) ? "1" : "" };
}
