import { weekdayOf } from "./domain/month-grid";
import type { Lang } from "./domain/vocabulary";
import { TAGS } from "./format";

/** The day a week begins on in the reader's language: 1 for Monday to 7 for Sunday. */
export function firstDayOfWeek(locale: Lang): number {
	const tag = new Intl.Locale(TAGS[locale]) as Intl.Locale & {
		weekInfo?: { firstDay: number };
		getWeekInfo?: () => { firstDay: number };
	};
	return (tag.getWeekInfo?.() ?? tag.weekInfo)?.firstDay ?? 1;
}

/** The names of the days of a week, in the order the language has them. */
export function weekdaysOf(locale: Lang): { long: string; short: string }[] {
	const first = firstDayOfWeek(locale);
	// The fifth of January 2026 is a Monday.
	const days = Array.from({ length: 7 }, (_, at) => `2026-01-${String(5 + ((first - 1 + at) % 7)).padStart(2, "0")}`);
	return days.map((day) => ({ long: weekdayName(day, locale, "long"), short: weekdayName(day, locale, "short") }));
}

/** A day with its weekday: "Saturday 21 November". */
export function formatDayOfWeek(day: string, locale: Lang): string {
	const format = new Intl.DateTimeFormat(TAGS[locale], {
		...{ weekday: "long", day: "numeric", month: "long", timeZone: "UTC" },
	} as const);
	return format.format(new Date(`${day}T00:00:00Z`));
}

/** The months' names as they stand alone: 12, from January on. */
export function monthNames(locale: Lang): string[] {
	const format = new Intl.DateTimeFormat(TAGS[locale], { month: "long", timeZone: "UTC" });
	return Array.from({ length: 12 }, (_, at) => format.format(new Date(Date.UTC(2026, at, 1))));
}

/** A month's short name on an axis. */
export function shortMonth(day: string, locale: Lang): string {
	return new Intl.DateTimeFormat(TAGS[locale], { month: "short", timeZone: "UTC" }).format(
		new Date(`${day}T00:00:00Z`),
	);
}

/** Whether a day is one on which offices are closed where the language is spoken. */
export function isWeekend(day: string): boolean {
	return weekdayOf(day) >= 6;
}

function weekdayName(day: string, locale: Lang, style: "long" | "short"): string {
	return new Intl.DateTimeFormat(TAGS[locale], { weekday: style, timeZone: "UTC" }).format(
		new Date(`${day}T00:00:00Z`),
	);
}
