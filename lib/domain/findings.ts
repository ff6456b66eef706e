import type { BreakdownRow, Month } from "./dashboard";
import { assessmentOf } from "./status-groups";
import { OPEN_STATUSES, type Status, type Timeliness } from "./vocabulary";

/**
 * What a chart shows, in the sentence that stands above it: a key of the messages and its figures, never a share
 * without what it is a share of. `null` where there is nothing to say.
 */

export type StatusFinding =
	| { key: "mostly_unknown"; n: number; total: number }
	| { key: "mostly_open"; open: number; total: number; fulfilled: number }
	| { key: "mostly_closed"; closed: number; total: number; fulfilled: number };

export function statusFinding(byStatus: Record<Status, number>): StatusFinding | null {
	const { total, noEvidence, unassessed } = assessmentOf(byStatus);
	if (total === 0) return null;
	const open = OPEN_STATUSES.reduce((sum, status) => sum + byStatus[status], 0);
	const nothingKnown = noEvidence + unassessed;
	const { fulfilled } = byStatus;
	if (nothingKnown * 2 >= total) return { key: "mostly_unknown", n: nothingKnown, total };
	if (open * 2 >= total) return { key: "mostly_open", open, total, fulfilled };
	return { key: "mostly_closed", closed: total - open, total, fulfilled };
}

export type TimelinessFinding = { key: "overdue" | "unknown" | "undated" | "in_time"; n: number; open: number };

export function timelinessFinding(byTimeliness: Record<Timeliness, number>): TimelinessFinding | null {
	const { no_date, not_due, due_soon, overdue, outcome_unknown } = byTimeliness;
	const open = no_date + not_due + due_soon + overdue + outcome_unknown;
	if (open === 0) return null;
	if (overdue > 0) return { key: "overdue", n: overdue, open };
	if (outcome_unknown > 0) return { key: "unknown", n: outcome_unknown, open };
	if (no_date * 2 >= open) return { key: "undated", n: no_date, open };
	return { key: "in_time", n: not_due + due_soon + no_date, open };
}

export type RowsFinding<Row> = { key: "overdue" | "unknown" | "largest"; row: Row; n: number; total: number };

/** Where most is overdue; else of what least is known; else the largest. */
export function rowsFinding<Row extends BreakdownRow>(rows: readonly Row[]): RowsFinding<Row> | null {
	const late = largestBy(rows, ({ overdue }) => overdue);
	if (late && late.overdue > 0) return { key: "overdue", row: late, n: late.overdue, total: late.total };
	const dark = largestBy(rows, nothingKnownOf);
	if (dark && nothingKnownOf(dark) > 0) {
		return { key: "unknown", row: dark, n: nothingKnownOf(dark), total: dark.total };
	}
	const large = largestBy(rows, ({ total }) => total);
	return large ? { key: "largest", row: large, n: large.total, total: large.total } : null;
}

export type MonthsFinding = {
	key: "rose" | "fell" | "same";
	since: string;
	before: number;
	open: number;
	overdueBefore: number;
	overdue: number;
};

/** How what is open has changed from the first month to the last. */
export function monthsFinding(months: readonly Month[]): MonthsFinding | null {
	const [first] = months;
	const last = months.at(-1);
	if (!first || !last || first === last) return null;
	const key = last.open > first.open ? "rose" : last.open < first.open ? "fell" : "same";
	return {
		...{ key, since: first.month, before: first.open, open: last.open },
		...{ overdueBefore: first.overdue, overdue: last.overdue },
	};
}

function nothingKnownOf({ byStatus }: BreakdownRow): number {
	return byStatus.no_evidence + byStatus.unassessed;
}

/** The first of those with the most. */
function largestBy<Row>(rows: readonly Row[], size: (row: Row) => number): Row | undefined {
	return rows.reduce<Row | undefined>((most, row) => (most && size(most) >= size(row) ? most : row), undefined);
}
