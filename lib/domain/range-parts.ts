import { addMonths, type DayRange, daysOfMonth, isMonth } from "./calendar-address";
import { addDays } from "./date-value";

/** Months in a part, by how many months the range has at most. */
const WIDTHS = [
	[18, 1],
	[48, 3],
	[144, 12],
	[Number.POSITIVE_INFINITY, 60],
] as const;

/** A range cut into months, quarters, years or five years, few enough to stand beside each other; the last may be shorter. */
export function partsOf(range: DayRange): DayRange[] {
	const width = partMonths(range);
	const parts: DayRange[] = [];
	for (let first = range.first; first <= range.last; ) {
		const next = addMonths(first.slice(0, 7), width);
		const last = isMonth(next) ? addDays(`${next}-01`, -1) : range.last;
		parts.push({ first, last: last < range.last ? last : range.last });
		if (last >= range.last) break;
		first = `${next}-01`;
	}
	return parts;
}

/** How many months such a part has. */
function partMonths(range: DayRange): number {
	const months = monthsIn(range);
	return WIDTHS.find(([most]) => months <= most)?.[1] ?? 60;
}

export function monthsIn({ first, last }: DayRange): number {
	const [y1 = 0, m1 = 0] = first.split("-").map(Number);
	const [y2 = 0, m2 = 0] = last.split("-").map(Number);
	return (y2 - y1) * 12 + m2 - m1 + 1;
}

/** The value of a part as a date is written (ISO 8601-2), so that it can be said as one. */
export function partValue({ first, last }: DayRange): string {
	const [from, to] = [first.slice(0, 7), last.slice(0, 7)];
	if (from === to) return from;
	const year = first.slice(0, 4);
	const isYears = first.endsWith("-01-01") && last.endsWith("-12-31");
	if (isYears) return last.startsWith(year) ? year : `${year}/${last.slice(0, 4)}`;
	const quarter = (Number(first.slice(5, 7)) - 1) / 3;
	const isQuarter = Number.isInteger(quarter) && last === daysOfMonth(addMonths(from, 2)).last;
	return isQuarter ? `${year}-${33 + quarter}` : `${from}/${to}`;
}
