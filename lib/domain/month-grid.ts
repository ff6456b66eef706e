import { daysOfMonth } from "./calendar-address";
import { addDays } from "./date-value";

/**
 * A month's days by weeks, each of seven places; `null` before its first and after its last day. `firstDay` is the day
 * a week begins on: 1 for Monday to 7 for Sunday.
 */
export function weeksOf(month: string, firstDay: number): (string | null)[][] {
	const { first, last } = daysOfMonth(month);
	const before = (weekdayOf(first) - firstDay + 7) % 7;
	const places: (string | null)[] = Array<null>(before).fill(null);
	for (let day = first; day <= last; day = addDays(day, 1)) places.push(day);
	while (places.length % 7 !== 0) places.push(null);
	return Array.from({ length: places.length / 7 }, (_, week) => places.slice(week * 7, week * 7 + 7));
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
	return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
