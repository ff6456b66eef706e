import { readFileSync } from "node:fs";

/** When the process began, on Linux; empty elsewhere. Tells a process from a later one that was given its number. */
function startTime(pid) {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
		// The name, in brackets, may hold spaces: count the fields after it.
		return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
	} catch {
		return "";
	}
}

export function pidExists(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === "EPERM";
	}
}

/** This process, as a file may keep it for others. */
export function thisProcess() {
	return `${process.pid} ${startTime(process.pid)}`;
}

/** Whether the process that `thisProcess` described is still there. */
export function isAlive(described) {
	const [pid, since] = described.trim().split(" ");
	return Number(pid) > 0 && pidExists(Number(pid)) && (!since || startTime(pid) === since);
}

/** The command line of a process, `null` where the system does not tell. */
export function commandLine(pid) {
	try {
		return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
	} catch {
		return null;
	}
}

export function sleep(milliseconds) {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits until `condition` holds and answers true, or false once `milliseconds` have passed. */
export async function waitUntil(condition, milliseconds, pause = 50) {
	const deadline = Date.now() + milliseconds;
	while (!(await condition())) {
		if (Date.now() > deadline) return false;
		await sleep(pause);
	}
	return true;
}
