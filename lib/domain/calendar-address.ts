import { addDays, isDay } from "./date-value";
import { type Filters, filterQuery, parseFilters, refine, type SearchParams, type Unknown } from "./filters";
import { isId } from "./id";

export const CALENDAR_VIEWS = ["list", "month", "timeline"] as const;
export type CalendarView = (typeof CALENDAR_VIEWS)[number];

/** First and last day that are shown. */
export type DayRange = { first: string; last: string };

/** What the address of the events asks for. */
export type CalendarAsked = {
	view: CalendarView;
	/** "YYYY-MM". */
	month: string;
	/** A day of that month whose every entry is asked for. */
	day: string | null;
	range: DayRange;
	/** Whether the range was asked for, or is the usual one. */
	ranged: boolean;
	/** What the commitments behind it are narrowed to, and the past day looked back to. */
	filters: Filters;
	unknown: Unknown[];
};

/** Parameters of the page's own; everything else is a filter. */
const OWN = ["view", "month", "m", "y", "day", "from", "to", "when", "q", "cursor", "archived"];

const MONTH = /^(1[89]|2[01])\d\d-(0[1-9]|1[0-2])$/;
const YEAR = /^(1[89]|2[01])\d\d$/;
/** Beyond this no year can be told from the next. */
const MOST_YEARS = 60;

/** True for a month of the years that dates may lie in, "YYYY-MM". */
export function isMonth(text: string): boolean {
	return MONTH.test(text);
}

/** The month `n` months after (or before) one. */
export function addMonths(month: string, n: number): string {
	const [year = 0, number = 1] = month.split("-").map(Number);
	return new Date(Date.UTC(year, number - 1 + n, 1)).toISOString().slice(0, 7);
}

/** First and last day of a month. */
export function daysOfMonth(month: string): DayRange {
	return { first: `${month}-01`, last: addDays(`${addMonths(month, 1)}-01`, -1) };
}

/** Reads the address of the events. What can't be read is left out and named. A past day is where one begins to look. */
export function calendarAsked(params: SearchParams, today: string): CalendarAsked {
	const { filters, unknown } = parseFilters(params, OWN);
	const reject = (param: string, value: string) => void unknown.push({ param, value: value.slice(0, 100) });
	const view = viewAsked(one(params.view), reject);
	const now = filters.asOf ?? today;
	const month = monthAsked(params, now, reject);
	const day = one(params.day);
	const isIn = day !== undefined && isDay(day) && day.startsWith(month);
	if (day !== undefined && !isIn) reject("day", day);
	const range = rangeAsked(one(params.from), one(params.to), reject);
	return {
		...{ view, month, filters, unknown, day: isIn ? day : null },
		range: range ?? usualRange(now),
		ranged: range !== null,
	};
}

type Change = {
	view?: CalendarView;
	month?: string;
	day?: string | null;
	range?: DayRange | null;
	filters?: Filters;
};

/** The address with some of it changed. Each view keeps what is its own alone; the filters go along to all. */
export function calendarPath(asked: CalendarAsked, change: Change = {}): string {
	const { view, month, day, filters } = { ...asked, day: null, ...change };
	const range = change.range === undefined ? (asked.ranged ? asked.range : null) : change.range;
	const own = new URLSearchParams();
	if (view !== "list") own.set("view", view);
	if (view === "month") own.set("month", month);
	if (view === "month" && day) own.set("day", day);
	if (view === "timeline" && range) {
		own.set("from", written(range.first, "first"));
		own.set("to", written(range.last, "last"));
	}
	const query = [own.toString(), filterQuery(refine(filters, { q: undefined, sort: undefined, limit: undefined }))];
	const all = query.filter(Boolean).join("&");
	return all ? `/events?${all}` : "/events";
}

/** From three years before this one to the end of the next: what is behind, what is due, what comes. */
function usualRange(today: string): DayRange {
	const year = Number(today.slice(0, 4));
	return { first: `${Math.max(year - 3, 1800)}-01-01`, last: `${Math.min(year + 1, 2199)}-12-31` };
}

/** How many years a range begins to touch, at least one. */
function yearsIn({ first, last }: DayRange): number {
	return Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1;
}

/** The range moved by some months; `null` where it would leave the years that dates may lie in. */
export function movedBy({ first, last }: DayRange, months: number): DayRange | null {
	const [from, to] = [addMonths(first.slice(0, 7), months), addMonths(last.slice(0, 7), months)];
	return isMonth(from) && isMonth(to) ? { first: `${from}-01`, last: daysOfMonth(to).last } : null;
}

function viewAsked(value: string | undefined, reject: (param: string, value: string) => void): CalendarView {
	const view = CALENDAR_VIEWS.find((known) => known === value);
	// Elsewhere the parameter names the saved view that a list began from.
	if (value !== undefined && !view && !isId(value)) reject("view", value);
	return view ?? "list";
}

// Without script a form can only send month and year apart.
function monthAsked(params: SearchParams, today: string, reject: (param: string, value: string) => void): string {
	const [m, y] = [one(params.m), one(params.y)];
	const given = one(params.month);
	const apart = m !== undefined && y !== undefined ? `${y}-${m.padStart(2, "0")}` : undefined;
	const asked = apart ?? given;
	if (asked === undefined) return today.slice(0, 7);
	if (isMonth(asked)) return asked;
	reject("month", asked);
	return given !== undefined && isMonth(given) ? given : today.slice(0, 7);
}

function rangeAsked(
	from: string | undefined,
	to: string | undefined,
	reject: (param: string, value: string) => void,
): DayRange | null {
	const [first, last] = [from && dayAt(from, "first"), to && dayAt(to, "last")];
	if (from && !first) reject("from", from);
	if (to && !last) reject("to", to);
	if (!first || !last) {
		const alone = first ?? last;
		return alone ? { first: `${alone.slice(0, 4)}-01-01`, last: `${alone.slice(0, 4)}-12-31` } : null;
	}
	if (last < first || yearsIn({ first, last }) > MOST_YEARS) {
		reject("from … to", `${from} … ${to}`);
		return null;
	}
	return { first, last };
}

function dayAt(text: string, end: "first" | "last"): string | null {
	if (YEAR.test(text)) return end === "first" ? `${text}-01-01` : `${text}-12-31`;
	return isMonth(text) ? daysOfMonth(text)[end] : null;
}

/** As short as it can be said: a year where it begins or ends there. */
function written(day: string, end: "first" | "last"): string {
	return day.endsWith(end === "first" ? "-01-01" : "-12-31") ? day.slice(0, 4) : day.slice(0, 7);
}

function one(value: string | string[] | undefined): string | undefined {
	const first = Array.isArray(value) ? value[0] : value;
	return first?.trim() || undefined;
}
