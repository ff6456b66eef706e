import "server-only";
import type { Answer, Arrival } from "@/lib/domain/arrival";
import { log } from "./log";

/** One page holds at most so many connections of the pool. */
const LANES = 4;

/**
 * Starts the reads of a page, the first ones first, and waits `patience` milliseconds for them. What is read by then
 * can stand in the page as it is sent; the rest arrives later, or fails, by itself.
 */
export async function arrivals<T extends object>(
	reads: { [K in keyof T]: () => Promise<T[K]> },
	patience: number,
): Promise<{ [K in keyof T]: Arrival<T[K]> }> {
	const names = Object.keys(reads) as (keyof T & string)[];
	const answers = new Map<string, Answer<unknown>>();
	const inLane = lanes(LANES);
	const later = names.map((name) =>
		inLane(() => answered(name, reads[name])).then((answer) => {
			answers.set(name, answer);
			return answer;
		}),
	);
	await within(patience, Promise.all(later));
	const arrived = names.map((name, at) => [name, { soon: answers.get(name) ?? null, later: later[at] }]);
	return Object.fromEntries(arrived);
}

async function answered<T>(name: string, read: () => Promise<T>): Promise<Answer<T>> {
	try {
		return { value: await read() };
	} catch (error) {
		log.error({ err: error, part: name }, "part of a page could not be read");
		return { failed: true };
	}
}

/** Lets so many run at a time; the others wait their turn. */
function lanes(width: number): <T>(run: () => Promise<T>) => Promise<T> {
	const waiting: (() => void)[] = [];
	let free = width;
	return async (run) => {
		if (free > 0) free -= 1;
		else await new Promise<void>((go) => waiting.push(go));
		try {
			return await run();
		} finally {
			const next = waiting.shift();
			if (next) next();
			else free += 1;
		}
	};
}

async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
	let timer: NodeJS.Timeout | undefined;
	const over = new Promise<void>((resolve) => {
		timer = setTimeout(resolve, milliseconds);
	});
	await Promise.race([work, over]);
	clearTimeout(timer);
}
