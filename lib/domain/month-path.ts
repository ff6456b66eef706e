import { narrowedPath } from "./dashboard";
import { addDays } from "./date-value";
import type { Filters, Scope } from "./filters";
import { OPEN_STATUSES } from "./vocabulary";

export const MONTH_SERIES = ["open", "overdue", "fulfilled"] as const;
export type MonthSeries = (typeof MONTH_SERIES)[number];

const SCOPES: Record<MonthSeries, Scope> = {
	open: { status: [...OPEN_STATUSES] },
	overdue: { timeliness: ["overdue"] },
	fulfilled: { status: ["fulfilled"] },
};

/** The last day of a month "YYYY-MM", or the day of reading where that comes first. */
export function endOfMonth(month: string, today: string): string {
	const [year = "", number = ""] = month.split("-");
	const next =
		number === "12" ? `${Number(year) + 1}-01-01` : `${year}-${String(Number(number) + 1).padStart(2, "0")}-01`;
	const last = addDays(next, -1);
	return last < today ? last : today;
}

/** The address of what one month's figure counts: the list as it was at that month's end. */
export function monthPath(filters: Filters, series: MonthSeries, month: string, today: string): string {
	return narrowedPath({ ...filters, asOf: endOfMonth(month, today) }, SCOPES[series]);
}
