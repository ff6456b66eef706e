import "server-only";
import ical, { escape as escaped, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { endOf } from "@/lib/domain/calendar-days";
import type { Lang } from "@/lib/domain/vocabulary";
import type { FeedEntry } from "./entry";

export type FeedCalendar = { name: string; description: string; lang: Lang; entries: readonly FeedEntry[] };

const HOUR = 3600;

/** A calendar as RFC 5545 writes it. The same calendar gives the same bytes. */
export function icsOf({ name, description, lang, entries }: FeedCalendar): string {
	const calendar = ical({
		prodId: { company: "Soz", product: "Soz", language: lang },
		// The library writes a calendar's own texts as they are.
		name: escaped(printable(name), false),
		description: escaped(printable(description), false),
		ttl: HOUR,
	});
	for (const entry of entries) {
		calendar.createEvent({
			id: entry.uid,
			start: atMidnight(entry.first),
			end: atMidnight(endOf(entry)),
			allDay: true,
			summary: printable(entry.summary),
			description: printable([...entry.description, entry.url].join("\n")),
			location: entry.location === null ? null : printable(entry.location),
			url: entry.url,
			categories: entry.categories.map((category) => ({ name: printable(category) })),
			status: entry.status && ICalEventStatus[entry.status],
			// None of it takes up the reader's own day.
			transparency: ICalEventTransparency.TRANSPARENT,
			sequence: entry.sequence,
			stamp: new Date(entry.changedAt),
			lastModified: new Date(entry.changedAt),
		});
	}
	return `${calendar}\r\n`;
}

function atMidnight(day: string): Date {
	return new Date(`${day}T00:00:00Z`);
}

// RFC 5545 allows no control character in a text but the tab; a line end is escaped.
function printable(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
	return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "").toWellFormed();
}
