import { readdirSync, readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { sleep } from "../processes.mjs";

/** A clock tick of /proc, on every Linux. */
const TICK_MS = 10;

function statOf(pid) {
	try {
		const text = readFileSync(`/proc/${pid}/stat`, "utf8");
		const [, parent, ...rest] = text.slice(text.lastIndexOf(")") + 2).split(" ");
		// utime, stime, cutime, cstime: what ended children took counts too.
		return {
			parent: Number(parent),
			own: Number(rest[9]) + Number(rest[10]),
			ended: Number(rest[11]) + Number(rest[12]),
		};
	} catch {
		return null;
	}
}

/** CPU milliseconds that these processes and all below them have taken so far. */
export function cpuMs(roots) {
	const stats = new Map();
	for (const name of readdirSync("/proc")) {
		const stat = /^\d+$/.test(name) ? statOf(name) : null;
		if (stat) stats.set(Number(name), stat);
	}
	let ticks = 0;
	const seen = new Set();
	const waiting = [...roots];
	for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
		const stat = stats.get(pid);
		if (!stat || seen.has(pid)) continue;
		seen.add(pid);
		ticks += stat.own + stat.ended;
		for (const [child, { parent }] of stats) if (parent === pid) waiting.push(child);
	}
	return ticks * TICK_MS;
}

/** Resident memory of a process in MB. */
export function residentMb(pid) {
	try {
		const text = readFileSync(`/proc/${pid}/status`, "utf8");
		return Number(/VmRSS:\s+(\d+)/.exec(text)?.[1]) / 1024;
	} catch {
		return null;
	}
}

/** Calls `work` and answers the most memory the process took meanwhile, in MB. */
export async function peakMb(pid, work) {
	let peak = residentMb(pid);
	const timer = setInterval(() => {
		peak = Math.max(peak, residentMb(pid) ?? 0);
	}, 50);
	try {
		await work();
	} finally {
		clearInterval(timer);
	}
	return peak;
}

function busyTicks() {
	const [, user, nice, system, idle, wait, ...others] = readFileSync("/proc/stat", "utf8")
		.split("\n", 1)[0]
		.split(/\s+/)
		.map(Number);
	const busy = user + nice + system + others.slice(0, 3).reduce((sum, one) => sum + one, 0);
	return { busy, all: busy + idle + wait };
}

/** How busy others keep the machine while this waits: the load average, and the share of its processors over a while. */
export async function surroundings(ms = 3000) {
	const before = busyTicks();
	await sleep(ms);
	const after = busyTicks();
	const share = (after.busy - before.busy) / Math.max(1, after.all - before.all);
	return { load: loadavg()[0], share };
}

/** On a machine this busy a figure says more of the others than of us. */
export function isLoaded({ share }) {
	return share > 0.1;
}
