import { type BoundPrecision, DATE_WORDS, type Season } from "./date-words";
import type { Lang } from "./domain/vocabulary";

/** `short` abbreviates months, for tables. */
export type DateStyle = "long" | "short";

export const TAGS: Record<Lang, string> = { en: "en-GB", tr: "tr-TR", ru: "ru-RU" };
const SEASONS: Record<string, Season> = { "21": "spring", "22": "summer", "23": "autumn", "24": "winter" };

/** A calendar day "YYYY-MM-DD" as "29 June 2022". No time zone moves it. */
export function formatDay(day: string, locale: Lang, style: DateStyle = "long"): string {
	return dayFormat(locale, style).format(dateOf(day));
}

/**
 * A date of ISO 8601-2 in its normal form (`DateValue.value`), with the precision it has: "29 June 2022",
 * "autumn 2021", "third quarter of 2024", "2024", "2021–2023", "until 2026". `null` is "no date".
 */
export function formatDateValue(value: string | null, locale: Lang, style: DateStyle = "long"): string {
	const words = DATE_WORDS[locale];
	if (value === null) return words.none;
	const [start = "", end] = value.split("/");
	if (end === undefined) return formatPoint(start, locale, style);
	if (start === "..") return words.until(boundOf(end, locale, style), precisionOf(end));
	if (end === "..") return words.from(boundOf(start, locale, style), precisionOf(start));
	return formatInterval(start, end, locale, style);
}

/** An instant (ISO 8601 or Date) as day and time in `timeZone`, the organisation's: "29 June 2022 at 14:05". */
export function formatInstant(
	instant: string | Date,
	locale: Lang,
	timeZone: string,
	style: DateStyle = "long",
): string {
	return dateFormat(TAGS[locale], style, "time", timeZone).format(new Date(instant));
}

/** The day of an instant in `timeZone`, the organisation's: "29 June 2022". */
export function formatInstantDay(
	instant: string | Date,
	locale: Lang,
	timeZone: string,
	style: DateStyle = "long",
): string {
	return dateFormat(TAGS[locale], style, "day", timeZone).format(new Date(instant));
}

/** A number with the language's own separators. */
export function formatNumber(value: number, locale: Lang): string {
	return numberFormat(locale).format(value);
}

/** "a, b and c". */
export function formatList(items: readonly string[], locale: Lang): string {
	return listFormat(locale).format(items);
}

function formatPoint(point: string, locale: Lang, style: DateStyle): string {
	const [year = "", part, day] = point.split("-");
	if (part === undefined) return year;
	if (day !== undefined) return formatDay(point, locale, style);
	const words = DATE_WORDS[locale];
	const season = SEASONS[part];
	if (season) return words.season(season, seasonYears(season, year));
	const number = Number(part);
	if (number >= 40) return words.half(number - 39, year);
	if (number >= 33) return words.quarter(number - 32, year);
	return monthFormat(locale, style).format(dateOf(point));
}

// Winter belongs to the year it begins in: the winter of 2024 runs into 2025.
function seasonYears(season: Season, year: string): string {
	return season === "winter" ? `${year}–${Number(year) + 1}` : year;
}

function formatInterval(start: string, end: string, locale: Lang, style: DateStyle): string {
	const precision = precisionOf(start);
	if (precision !== precisionOf(end)) {
		return `${formatPoint(start, locale, style)} – ${formatPoint(end, locale, style)}`;
	}
	if (precision === "year") return `${start}–${end}`;
	const format = precision === "month" ? monthFormat(locale, style) : dayFormat(locale, style);
	return format.formatRange(dateOf(start), dateOf(end));
}

/** A bound after a preposition. Russian puts a month alone into the genitive, the form it has after a day. */
function boundOf(point: string, locale: Lang, style: DateStyle): string {
	if (locale !== "ru" || precisionOf(point) !== "month") return formatPoint(point, locale, style);
	const parts = dayFormat(locale, style).formatToParts(dateOf(point));
	const fromMonth = parts.slice(parts.findIndex(({ type }) => type === "month"));
	return fromMonth.map(({ value }) => value).join("");
}

function precisionOf(point: string): BoundPrecision {
	return (["year", "month", "day"] as const)[point.split("-").length - 1] ?? "day";
}

function dateOf(point: string): Date {
	const [year = "", month = "01", day = "01"] = point.split("-");
	return new Date(`${year}-${month}-${day}T00:00:00Z`);
}

function dayFormat(locale: Lang, style: DateStyle): Intl.DateTimeFormat {
	return dateFormat(TAGS[locale], style, "day", "UTC");
}

function monthFormat(locale: Lang, style: DateStyle): Intl.DateTimeFormat {
	return dateFormat(TAGS[locale], style, "month", "UTC");
}

const dateFormat = once((tag: string, month: DateStyle, to: "month" | "day" | "time", timeZone: string) => {
	const day = to === "month" ? {} : { day: "numeric" as const };
	const time = to === "time" ? { hour: "2-digit" as const, minute: "2-digit" as const } : {};
	return new Intl.DateTimeFormat(tag, { ...day, month, year: "numeric", ...time, timeZone });
});
const numberFormat = once((locale: Lang) => new Intl.NumberFormat(TAGS[locale]));
const listFormat = once((locale: Lang) => new Intl.ListFormat(TAGS[locale], { type: "conjunction" }));

/** A formatter takes longer to make than to use a hundred times; each is made once. */
function once<A extends string[], F>(make: (...given: A) => F): (...given: A) => F {
	const made = new Map<string, F>();
	return (...given) => {
		const key = given.join(" ");
		const known = made.get(key);
		if (known) return known;
		const fresh = make(...given);
		made.set(key, fresh);
		return fresh;
	};
}
