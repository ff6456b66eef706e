import type { Precision } from "./vocabulary";

/** First and last calendar day, "YYYY-MM-DD"; `null` is an open or unknown end. */
export type Span = { first: string | null; last: string | null };

/** A date as the model keeps it: the EDTF value in its normal form, its bounds and how exact it is. */
export type DateValue = Span & { value: string; precision: Precision };

export type DateProblem = "not_a_date" | "out_of_range" | "end_before_start";

const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;
const DAY_MS = 86_400_000;

const POINT = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const NAMED_QUARTER = /^(\d{4})-[Qq]([1-4])$/;

type PartOfYear = { precision: Precision; month: number; months: number };

// EDTF leaves the seasons' bounds open. Ours are whole months; winter belongs to the year it begins in,
// so that "2024-24" is December 2024 to February 2025.
const PARTS_OF_YEAR: Record<string, PartOfYear> = {
	"21": { precision: "season", month: 3, months: 3 },
	"22": { precision: "season", month: 6, months: 3 },
	"23": { precision: "season", month: 9, months: 3 },
	"24": { precision: "season", month: 12, months: 3 },
	"33": { precision: "quarter", month: 1, months: 3 },
	"34": { precision: "quarter", month: 4, months: 3 },
	"35": { precision: "quarter", month: 7, months: 3 },
	"36": { precision: "quarter", month: 10, months: 3 },
	"40": { precision: "half", month: 1, months: 6 },
	"41": { precision: "half", month: 7, months: 6 },
};

/** True for a day of the calendar from the year 1 on, written "YYYY-MM-DD"; 2023-02-29 is none. */
export function isDay(text: string): boolean {
	// PostgreSQL knows no year 0.
	if (!/^(?!0000)\d{4}-\d\d-\d\d$/.test(text)) return false;
	const instant = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(instant) && dayOf(instant) === text;
}

/** The day `n` days after (or before) a day. */
export function addDays(day: string, n: number): string {
	return dayOf(instantOf(day) + n * DAY_MS);
}

/** Days from `from` to `to`; negative where `to` comes first. */
export function daysBetween(from: string, to: string): number {
	return (instantOf(to) - instantOf(from)) / DAY_MS;
}

/** The later of two days; `null` counts as never. */
export function laterDay(a: string | null, b: string | null): string | null {
	if (a === null || b === null) return a ?? b;
	return a > b ? a : b;
}

/** True only where `a` was over before `b` began. An open or unknown bound makes nothing sure. */
export function surelyBefore(a: Span, b: Span): boolean {
	return a.last !== null && b.first !== null && a.last < b.first;
}

/** True only where the whole of it lies ahead. */
export function surelyAhead(span: Span, today: string): boolean {
	return span.first !== null && span.first > today;
}

/**
 * Reads a date of ISO 8601-2 (EDTF): day, month, year, season 21–24, quarter 33–36 (also "2024-Q3"), half year 40–41,
 * and intervals of days, months or years with at most one open end. The value comes back in its normal form.
 * `null` for everything else, impossible days included; `dateProblem` says why.
 */
export function parseDateValue(input: string): DateValue | null {
	const read = readDate(input);
	return typeof read === "string" ? null : read;
}

/** The rule a date breaks, or `null` where `parseDateValue` reads it. */
export function dateProblem(input: string): DateProblem | null {
	const read = readDate(input);
	return typeof read === "string" ? read : null;
}

/**
 * True where bounds and precision are those of the value. No value at all agrees with no bounds
 * and the precision `unknown` (or none).
 */
export function boundsAgree(
	value: string | null,
	first: string | null,
	last: string | null,
	precision: Precision | null,
): boolean {
	if (value === null) {
		return first === null && last === null && (precision === null || precision === "unknown");
	}
	const read = parseDateValue(value);
	return read !== null && read.first === first && read.last === last && read.precision === precision;
}

function readDate(input: string): DateValue | DateProblem {
	const text = input.trim();
	const ends = text.split("/");
	if (ends.length === 1) return readPoint(text);
	const [start = "", end = "", ...more] = ends;
	if (more.length > 0) return "not_a_date";
	return readInterval(start, end);
}

function readPoint(text: string): DateValue | DateProblem {
	const quarter = NAMED_QUARTER.exec(text);
	const value = quarter ? `${quarter[1]}-${32 + Number(quarter[2])}` : text;
	const match = POINT.exec(value);
	if (!match) return "not_a_date";
	const [, year = "", part, day] = match;
	const bounds = boundsOf(year, part, day);
	if (!bounds) return "not_a_date";
	if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return "out_of_range";
	return { value, ...bounds };
}

function boundsOf(
	year: string,
	part: string | undefined,
	day: string | undefined,
): (Span & { precision: Precision }) | null {
	if (part === undefined) {
		return { first: `${year}-01-01`, last: `${year}-12-31`, precision: "year" };
	}
	if (day !== undefined) {
		const whole = `${year}-${part}-${day}`;
		return isDay(whole) ? { first: whole, last: whole, precision: "day" } : null;
	}
	const isMonth = part >= "01" && part <= "12";
	const slot = isMonth ? { precision: "month" as const, month: Number(part), months: 1 } : PARTS_OF_YEAR[part];
	if (!slot) return null;
	return {
		first: firstOfMonth(year, slot.month),
		last: addDays(firstOfMonth(year, slot.month + slot.months), -1),
		precision: slot.precision,
	};
}

// EDTF joins days, months and years by "/", not seasons or quarters: what we keep must stay readable to others.
function readInterval(start: string, end: string): DateValue | DateProblem {
	const from = start === ".." ? null : readPoint(start);
	const to = end === ".." ? null : readPoint(end);
	if (from === null && to === null) return "not_a_date";
	for (const point of [from, to]) {
		if (typeof point === "string") return point;
		if (point && !["day", "month", "year"].includes(point.precision)) return "not_a_date";
	}
	const span = { first: firstOf(from), last: lastOf(to) };
	if (span.first !== null && span.last !== null && span.last < span.first) {
		return "end_before_start";
	}
	return { value: `${start}/${end}`, ...span, precision: "interval" };
}

function firstOf(point: DateValue | DateProblem | null): string | null {
	return point && typeof point !== "string" ? point.first : null;
}

function lastOf(point: DateValue | DateProblem | null): string | null {
	return point && typeof point !== "string" ? point.last : null;
}

/** `month` may run past 12 into the next year. */
function firstOfMonth(year: string, month: number): string {
	return dayOf(Date.UTC(Number(year), month - 1, 1));
}

function instantOf(day: string): number {
	return Date.parse(`${day}T00:00:00Z`);
}

function dayOf(instant: number): string {
	return new Date(instant).toISOString().slice(0, 10);
}
