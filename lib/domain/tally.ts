import type { Span } from "./date-value";
import type { EventState } from "./vocabulary";

export type Tally = {
	held: number;
	/** How many in all, where a frequency is stated. */
	expected: number | null;
	/** Last day of the latest one held, first day of the earliest; `null` where none of them is dated. */
	lastHeldOn: string | null;
	since: string | null;
};

/** "4 of 6 held", or "2 held since 2020, last 15 May 2023". One dated ahead of today is not counted, whatever it says. */
export function tallyOf(
	series: { expected: number | null; instances: readonly (Span & { state: EventState })[] },
	today: string,
): Tally {
	const held = series.instances.filter(({ state, first }) => state === "held" && (first === null || first <= today));
	const starts = held.flatMap(({ first, last }) => first ?? last ?? []).sort();
	const ends = held.flatMap(({ first, last }) => last ?? first ?? []).sort();
	return {
		held: held.length,
		expected: series.expected,
		lastHeldOn: ends.at(-1) ?? null,
		since: starts[0] ?? null,
	};
}
