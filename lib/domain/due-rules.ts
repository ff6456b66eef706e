import { boundsAgree, dateProblem, daysBetween, parseDateValue, type Span } from "./date-value";
import type { FieldError } from "./refusal";
import { isSentence, LONG_TEXT } from "./sentence";
import type { Basis, Precision } from "./vocabulary";

/**
 * A due date as it arrives: a bare value, or the whole object with bounds and precision.
 * `value: null` says that there is no date (any longer).
 */
export type DueGiven = {
	value: string | null;
	basis: Basis;
	note?: string | null;
	first?: string | null;
	last?: string | null;
	precision?: Precision;
};

export type DueChangeFacts = DueGiven & {
	/** Day since when it is so; `null` where none was given. */
	effectiveOn: string | null;
	reason: string;
};

/** What is wrong with a due date in itself. `prefix` goes before the field names: "due." on creation. */
export function dueErrors(due: DueGiven, prefix = ""): FieldError[] {
	const errors: FieldError[] = [];
	const problem = due.value === null ? null : dateProblem(due.value);
	if (problem) errors.push({ path: `${prefix}value`, rule: problem });
	else if (!wholeAgrees(due)) errors.push({ path: `${prefix}value`, rule: "bounds_disagree" });
	if (due.basis === "inferred" && !due.note?.trim()) {
		errors.push({ path: `${prefix}note`, rule: "inferred_needs_note" });
	}
	return errors;
}

/**
 * What forbids moving a due date. The reason serves as the note of an inferred date. `current.value` is the due date
 * as it stands in its normal form, `null` for none.
 */
export function dueChangeErrors(
	change: DueChangeFacts,
	current: { value: string | null },
	today: string,
): FieldError[] {
	const errors = dueErrors({ ...change, note: change.note ?? change.reason });
	if (errors.length === 0 && normal(change.value) === current.value) {
		errors.push({ path: "value", rule: "same_due_date" });
	}
	if (change.effectiveOn === null) errors.push({ path: "effectiveOn", rule: "required" });
	else if (change.effectiveOn > today) {
		errors.push({ path: "effectiveOn", rule: "in_future", values: { day: today } });
	}
	if (change.reason.length > LONG_TEXT) {
		errors.push({ path: "reason", rule: "too_long", values: { max: LONG_TEXT } });
	} else if (!isSentence(change.reason)) errors.push({ path: "reason", rule: "needs_reason" });
	return errors;
}

/**
 * Days between the last day first set and the day of fulfilment: 180 is "180 days after the first date".
 * Never below 0; `null` where either is not known. A fulfilment known to a month only counts from its first day,
 * so that lateness is never overstated.
 */
export function lateBy(firstDueLast: string | null, fulfilled: Span | null): number | null {
	const day = fulfilled?.first ?? null;
	if (firstDueLast === null || day === null) return null;
	return Math.max(0, daysBetween(firstDueLast, day));
}

function normal(value: string | null): string | null {
	return value === null ? null : (parseDateValue(value)?.value ?? null);
}

// Only what came along is compared: the bare value brings neither bounds nor precision.
function wholeAgrees(due: DueGiven): boolean {
	const read = due.value === null ? NO_DATE : parseDateValue(due.value);
	if (!read) return false;
	const { first = read.first, last = read.last, precision = read.precision } = due;
	return boundsAgree(due.value, first, last, precision);
}

const NO_DATE = { first: null, last: null, precision: "unknown" } as const;
