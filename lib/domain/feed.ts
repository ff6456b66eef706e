import { filterQuery, parseFilters, type Scope, scopeOf, type Unknown } from "./filters";

export const FEED_PARTS = ["due_dates", "next_actions", "events"] as const;
export type FeedPart = (typeof FEED_PARTS)[number];

/** A calendar feed as its owner sees it; its address was told once. */
export type Feed = {
	id: string;
	name: string;
	/** The filter's query in its normal form; empty for everything. */
	query: string;
	carries: FeedPart[];
	createdAt: string;
	fetchedAt: string | null;
	fetches: number;
};

/** `token` is told here and nowhere else; `url` carries it. A replay gets `null` for both. */
export type MadeFeed = { id: string; name: string; query: string; carries: FeedPart[]; token: string; url: string };

/** How many living feeds an account may have. */
export const MOST_FEEDS = 20;
/** How many entries a feed holds: those nearest to today. */
export const MOST_ENTRIES = 2000;
export const LONGEST_FEED_QUERY = 4000;

// A feed is read today and whole: order, page and past days of the list it was made from are not part of it.
const NOT_OF_A_FEED = ["asOf", "knownAt", "sort", "cursor", "limit", "archived", "view"];

/** What a feed is narrowed to, with what in its query means nothing. */
export function feedScope(query: string): { scope: Scope; unknown: Unknown[] } {
	const params = new URLSearchParams(query);
	for (const name of NOT_OF_A_FEED) params.delete(name);
	const { filters, unknown } = parseFilters(params);
	return { scope: scopeOf(filters), unknown };
}

/** The one spelling of a feed's filter. */
export function feedQuery(query: string): string {
	return filterQuery(feedScope(query).scope);
}
