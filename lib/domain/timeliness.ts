import { daysBetween } from "./date-value";
import { CLOSED_STATUSES, OPEN_STATUSES, type Status, type Timeliness } from "./vocabulary";

export function isOpen(status: Status): boolean {
	return (OPEN_STATUSES as readonly Status[]).includes(status);
}

export function isClosed(status: Status): boolean {
	return (CLOSED_STATUSES as readonly Status[]).includes(status);
}

/**
 * Where a commitment stands against its due date.
 * `dueLast` is the window's last day, `null` for no date or an open end. `lookedOn` is the later of the last status
 * change's recording day (the creation aside) and the last review. Whoever looked on the last day looked while the
 * window was open, so only a later day turns `overdue` into `outcome_unknown`.
 */
export function timelinessOf(
	item: { status: Status; dueLast: string | null; lookedOn: string | null },
	today: string,
	dueSoonDays: number,
): Timeliness {
	if (isClosed(item.status)) return "closed";
	if (item.dueLast === null) return "no_date";
	if (item.dueLast < today) {
		const lookedSince = item.lookedOn !== null && item.lookedOn > item.dueLast;
		return lookedSince ? "outcome_unknown" : "overdue";
	}
	return daysLeft(item.dueLast, today) <= dueSoonDays ? "due_soon" : "not_due";
}

/** Days since the window closed: 1 on the day after its last day, 0 while it is open. */
export function daysOver(dueLast: string, today: string): number {
	return Math.max(0, daysBetween(dueLast, today));
}

/** Days until the window closes: 0 on its last day and ever after. */
export function daysLeft(dueLast: string, today: string): number {
	return Math.max(0, daysBetween(today, dueLast));
}
