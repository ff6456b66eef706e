import { createTranslator } from "next-intl";
import en from "../messages/en/dates.json";
import ru from "../messages/ru/dates.json";
import tr from "../messages/tr/dates.json";
import type { Lang } from "./domain/vocabulary";

/** `short` abbreviates months, for tables. */
export type DateStyle = "long" | "short";

const LANGUAGE_TAGS: Record<Lang, string> = { en: "en-GB", tr: "tr-TR", ru: "ru-RU" };

const WORDS = { en, tr, ru };
const SEASONS: Record<string, string> = { "21": "spring", "22": "summer", "23": "autumn", "24": "winter" };
const QUARTERS: Record<string, string> = { "33": "q1", "34": "q2", "35": "q3", "36": "q4" };
const HALVES: Record<string, string> = { "40": "h1", "41": "h2" };

/** A calendar day "YYYY-MM-DD" as "29 June 2022". No time zone moves it. */
export function formatDay(day: string, locale: Lang, style: DateStyle = "long"): string {
	return new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], {
		day: "numeric",
		month: style,
		year: "numeric",
		timeZone: "UTC",
	}).format(new Date(`${day}T00:00:00Z`));
}

/**
 * A date of ISO 8601-2 in its normal form (`DateValue.value`), with the precision it has: "29 June 2022",
 * "autumn 2021", "third quarter of 2024", "2024", "2021–2023", "until 2026". `null` is "no date".
 */
export function formatDateValue(value: string | null, locale: Lang, style: DateStyle = "long"): string {
	const t = wordsIn(locale);
	if (value === null) return t("none");
	const [start = "", end] = value.split("/");
	if (end === undefined) return formatPoint(start, locale, style);
	if (start === "..") return t("until", { date: bound(end, locale, style), precision: precisionOf(end) });
	if (end === "..") return t("from", { date: bound(start, locale, style), precision: precisionOf(start) });
	return formatInterval(start, end, locale, style);
}

/** An instant (ISO 8601 or Date) as day and time in `timeZone` (the organisation's): "29 June 2022 at 14:05". */
export function formatInstant(
	instant: string | Date,
	locale: Lang,
	timeZone: string,
	style: DateStyle = "long",
): string {
	return new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], {
		day: "numeric",
		month: style,
		year: "numeric",
		hour: "2-digit",
		minute: "2-digit",
		timeZone,
	}).format(new Date(instant));
}

/** A number with the language's own separators. */
export function formatNumber(value: number, locale: Lang): string {
	return new Intl.NumberFormat(LANGUAGE_TAGS[locale]).format(value);
}

/** Days from today in words: 12 is "in 12 days", 0 "today", -3 "3 days ago". */
export function formatRelativeDays(days: number, locale: Lang): string {
	return new Intl.RelativeTimeFormat(LANGUAGE_TAGS[locale], { numeric: "auto" }).format(days, "day");
}

/** "a, b and c". */
export function formatList(items: readonly string[], locale: Lang): string {
	return new Intl.ListFormat(LANGUAGE_TAGS[locale], { type: "conjunction" }).format(items);
}

function wordsIn(locale: Lang) {
	return createTranslator({ locale, messages: WORDS[locale] });
}

function formatPoint(point: string, locale: Lang, style: DateStyle): string {
	const t = wordsIn(locale);
	const [year = "", part, day] = point.split("-");
	if (part === undefined) return year;
	if (day !== undefined) return formatDay(point, locale, style);
	if (SEASONS[part]) return t("season", { part: SEASONS[part], ...seasonYears(year, part) });
	if (QUARTERS[part]) return t("quarter", { part: QUARTERS[part], year });
	if (HALVES[part]) return t("half", { part: HALVES[part], year });
	return monthFormat(locale, style).format(dateOf(point));
}

// Winter belongs to the year it begins in: the winter of 2024 runs into 2025.
function seasonYears(year: string, part: string): { years: string; span: "one" | "two" } {
	if (SEASONS[part] !== "winter") return { years: year, span: "one" };
	return { years: `${year}–${String(Number(year) + 1)}`, span: "two" };
}

function formatInterval(start: string, end: string, locale: Lang, style: DateStyle): string {
	const precision = precisionOf(start);
	if (precision !== precisionOf(end))
		return `${formatPoint(start, locale, style)} – ${formatPoint(end, locale, style)}`;
	if (precision === "year") return `${start}–${end}`;
	const format = precision === "month" ? monthFormat(locale, style) : dayFormat(locale, style);
	return format.formatRange(dateOf(start), dateOf(end));
}

/** A bound after a preposition; Russian puts a month alone into the genitive, as it stands after a day. */
function bound(point: string, locale: Lang, style: DateStyle): string {
	if (locale !== "ru" || precisionOf(point) !== "month") return formatPoint(point, locale, style);
	const parts = dayFormat(locale, style).formatToParts(dateOf(point));
	return parts
		.slice(parts.findIndex(({ type }) => type === "month"))
		.map(({ value }) => value)
		.join("");
}

function precisionOf(point: string): "year" | "month" | "day" {
	return (["year", "month", "day"] as const)[point.split("-").length - 1] ?? "day";
}

function dayFormat(locale: Lang, style: DateStyle) {
	return format(locale, { day: "numeric", month: style, year: "numeric" });
}

function monthFormat(locale: Lang, style: DateStyle) {
	return format(locale, { month: style, year: "numeric" });
}

function format(locale: Lang, options: Intl.DateTimeFormatOptions) {
	return new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { ...options, timeZone: "UTC" });
}

function dateOf(point: string): Date {
	const [year = "", month = "01", day = "01"] = point.split("-");
	return new Date(`${year}-${month}-${day}T00:00:00Z`);
}
