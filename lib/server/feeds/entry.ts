import "server-only";
import { createTranslator } from "use-intl/core";
import type { DayBlock } from "@/lib/domain/calendar-days";
import { daysBetween } from "@/lib/domain/date-value";
import { type FeedPart, MOST_ENTRIES } from "@/lib/domain/feed";
import type { Lang } from "@/lib/domain/vocabulary";
import { messagesIn } from "@/lib/messages";
import { ownOrigin } from "../origin";

/** One all-day entry of a calendar. */
export type FeedEntry = Omit<DayBlock, "exact"> & {
	/** The same for as long as what it stands for is there. */
	uid: string;
	part: FeedPart;
	summary: string;
	/** Paragraphs, most telling first. */
	description: string[];
	url: string;
	location: string | null;
	categories: string[];
	status: "CONFIRMED" | "TENTATIVE" | "CANCELLED" | null;
	/** Rises with every change. */
	sequence: number;
	/** ISO 8601. */
	changedAt: string;
};

/** What entries are worded with, in the feed's language. */
export async function feedWords(locale: Lang) {
	const messages = await messagesIn(locale);
	return {
		locale,
		t: createTranslator({ locale, messages, namespace: "feeds.entry" }),
		words: createTranslator({ locale, messages, namespace: "words" }),
	};
}

export type FeedWords = Awaited<ReturnType<typeof feedWords>>;

export function addressOf(path: string): string {
	return `${ownOrigin()}${path}`;
}

/** The nearest to today; of two equally near, what is ahead comes first. */
export function nearest<Entry extends Pick<FeedEntry, "last" | "uid">>(entries: Entry[], today: string): Entry[] {
	const far = ({ last }: Entry) => 2 * Math.abs(daysBetween(today, last)) - (last >= today ? 1 : 0);
	return entries.toSorted((a, b) => far(a) - far(b) || a.uid.localeCompare(b.uid)).slice(0, MOST_ENTRIES);
}
