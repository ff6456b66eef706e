import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { EXIT, Failure } from "./failure.mjs";
import { isAlive, sleep, thisProcess } from "./processes.mjs";

function read(path) {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return null;
	}
}

function take(path) {
	try {
		writeFileSync(path, thisProcess(), { flag: "wx" });
		return true;
	} catch (error) {
		if (error.code !== "EEXIST") throw error;
		return false;
	}
}

// Its holder was killed. Two who find that out at once must not both take it: the file is moved away under a name of
// one's own and looked at again; a living holder's file goes back.
function clearStale(path) {
	const holder = read(path);
	if (holder === null || isAlive(holder)) return;
	const aside = `${path}.${process.pid}`;
	try {
		renameSync(path, aside);
		if (isAlive(read(aside) ?? "")) linkSync(aside, path);
	} catch (error) {
		if (error.code !== "ENOENT" && error.code !== "EEXIST") throw error;
	}
	rmSync(aside, { force: true });
}

/** Does `work` while no other process of this machine does work under the same lock file. */
export async function withLock(path, work, { patience = 120_000, onWait } = {}) {
	mkdirSync(dirname(path), { recursive: true });
	const deadline = Date.now() + patience;
	for (let tries = 0; !take(path); tries++) {
		clearStale(path);
		if (tries === 5) onWait?.();
		if (Date.now() > deadline)
			throw new Failure(
				EXIT.busy,
				`Process ${read(path)?.split(" ")[0]} has been at work on this checkout for too long.`,
				`Stop it, or remove ${path} if it is gone.`,
			);
		await sleep(100);
	}
	try {
		return await work();
	} finally {
		rmSync(path, { force: true });
	}
}

/** The processes that use what is in `folder`, as files named after them; the dead are cleared away. */
export class Holders {
	#folder;
	#own;

	constructor(folder) {
		this.#folder = folder;
		this.#own = join(folder, String(process.pid));
	}

	join() {
		mkdirSync(this.#folder, { recursive: true });
		writeFileSync(this.#own, thisProcess());
	}

	leave() {
		rmSync(this.#own, { force: true });
	}

	/** The number of a living process among them other than this one, `null` when there is none. */
	other() {
		let found = null;
		for (const name of existsSync(this.#folder) ? readdirSync(this.#folder) : []) {
			const path = join(this.#folder, name);
			if (path === this.#own) continue;
			if (isAlive(read(path) ?? "")) found = Number(name);
			else rmSync(path, { force: true });
		}
		return found;
	}
}
