import "server-only";
import { feedScope, MOST_ENTRIES } from "@/lib/domain/feed";
import { formatNumber } from "@/lib/format";
import { today } from "../clock";
import { whereOf } from "../commitments/list";
import { db } from "../db";
import { eventScope } from "../events/scope";
import { isUnavailable } from "../failure";
import { log } from "../log";
import { actionEntries } from "./action-entries";
import { dueEntries } from "./due-entries";
import { type FeedEntry, type FeedWords, feedWords, nearest } from "./entry";
import { eventEntries } from "./event-entries";
import type { FeedGrant } from "./grant";
import { type FeedCalendar, icsOf } from "./ics";

/** The calendar under a feed's address, as it is now. */
export async function readFeed(grant: FeedGrant): Promise<string> {
	return icsOf(await feedCalendar(grant));
}

/** What the calendar holds: of what the filter leaves, the entries nearest to today. Notes are never among it. */
async function feedCalendar(grant: FeedGrant): Promise<FeedCalendar> {
	const words = await feedWords(grant.locale);
	const reading = { lang: grant.locale, today: today(), past: null };
	const { scope } = feedScope(grant.query);
	const { where, unknown } = await whereOf(grant, scope, reading);
	const found: FeedEntry[] = [];
	// One after another: a calendar program is in no hurry, and the pool is everybody's.
	if (grant.carries.includes("due_dates")) found.push(...(await dueEntries(where, reading, words)));
	if (grant.carries.includes("next_actions")) found.push(...(await actionEntries(where, grant.userId, reading, words)));
	if (grant.carries.includes("events")) {
		const events = await eventScope(grant, scope, reading);
		found.push(...(await eventEntries(events.where, reading, words)));
	}
	const entries = nearest(found, reading.today);
	const parts = unknown.map(({ param, value }) => `${param}=${value}`).join(", ");
	return {
		name: grant.name,
		description: descriptionOf(words, { isCut: found.length > entries.length, parts }),
		lang: grant.locale,
		entries: entries.toSorted((a, b) => a.first.localeCompare(b.first) || a.uid.localeCompare(b.uid)),
	};
}

/** Counts a reading of the feed. A database that can't be written to stops nobody reading. */
export async function noteFetch(grant: FeedGrant): Promise<void> {
	try {
		await db().calendarFeed.updateMany({
			where: { id: grant.feedId, revokedAt: null },
			data: { fetchedAt: new Date(), fetches: { increment: 1 } },
		});
	} catch (error) {
		if (!isUnavailable(error)) throw error;
		log.warn({ error: String(error) }, "reading of a feed not noted");
	}
}

function descriptionOf({ t, locale }: FeedWords, { isCut, parts }: { isCut: boolean; parts: string }): string {
	return [
		t("about"),
		...(isCut ? [t("cut", { n: formatNumber(MOST_ENTRIES, locale) })] : []),
		...(parts ? [t("left_out", { parts })] : []),
	].join(" ");
}
