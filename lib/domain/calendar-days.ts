import { addDays, daysBetween, isDay, type Span } from "./date-value";
import type { Precision } from "./vocabulary";

type Dated = Span & { value: string; precision: Precision };

/** The days that stand for a date where only days can be marked. */
export type DayBlock = {
	first: string;
	last: string;
	/** False where the date is less exact than that: its window is told in words beside it. */
	exact: boolean;
};

/** A block longer than this hides what else a calendar holds. */
const LONGEST_BLOCK = 31;

/** True where each day is known: a day, or a run from one day to another. */
export function isOfDays({ value, precision }: Pick<Dated, "value" | "precision">): boolean {
	return precision === "day" || (precision === "interval" && value.split("/").every(isDay));
}

/**
 * The days an occasion is entered on: its own where each is known, and else the last one of its window, by which it has
 * to have been. `null` for a date without an end.
 */
export function blockOf(date: Dated): DayBlock | null {
	const { first, last } = date;
	if (last === null) return null;
	const isShort = first !== null && daysBetween(first, last) < LONGEST_BLOCK;
	return isOfDays(date) && first !== null && isShort
		? { first, last, exact: true }
		: { first: last, last, exact: false };
}

/** The day something is due on: the last of its window. `null` for a date without an end. */
export function dueBlockOf({ last, precision }: Dated): DayBlock | null {
	return last === null ? null : { first: last, last, exact: precision === "day" };
}

/** The day after a block, where calendars of days say that it ends. */
export function endOf({ last }: Pick<DayBlock, "last">): string {
	return addDays(last, 1);
}
