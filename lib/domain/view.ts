import type { Account } from "./commitment";
import { type Filters, filterQuery, parseFilters, type Unknown } from "./filters";

/** The pages whose filters can be kept. */
export const VIEW_PATHS = ["/commitments", "/", "/events"] as const;
export type ViewPath = (typeof VIEW_PATHS)[number];

export const MOST_VIEWS = 100;
export const MOST_PINS = 12;
export const LONGEST_VIEW_QUERY = 4000;

/** A named filter as one reader sees it. */
export type SavedView = {
	id: string;
	name: string;
	path: ViewPath;
	/** Canonical, without "?" and without what means nothing any more. */
	query: string;
	/** Its address, which says which view one began from. */
	list: string;
	/** Parts of what was kept that mean nothing any more. */
	unknown: Unknown[];
	shared: boolean;
	owner: Account;
	/** Whether this reader may rename, unshare and remove it. */
	mayChange: boolean;
	/** Among this reader's pins, from 1; `null` where it is not pinned. */
	position: number | null;
	version: number;
};

/** A view as it stands in the side bar. */
export type PinnedView = Pick<SavedView, "id" | "name" | "path" | "list">;

/** What a page knows of the saved views at its address. */
export type ViewsHere = {
	/** The view whose filter is just this one. */
	named: SavedView | null;
	/** The view one began from, where the filter is another by now. */
	from: SavedView | null;
	/** The filter as it would be kept; "" where there is nothing to keep. */
	query: string;
};

/** Parameters that say how a page is looked at rather than what is on it. */
const OWN: Record<ViewPath, readonly string[]> = {
	"/commitments": [],
	"/": ["by"],
	"/events": ["view", "from", "to", "when", "q", "archived"],
};

/** Parameters of one look at a page, kept by no view. */
const PASSING: Record<ViewPath, readonly string[]> = {
	"/commitments": [],
	"/": ["whole"],
	"/events": ["month", "m", "y", "day", "cursor"],
};

/**
 * Reads a kept filter anew: its canonical query, without page and length, and what in it means nothing. A page's own
 * parameters are kept as they are.
 */
export function readView(path: ViewPath, kept: string): { query: string; filters: Filters; unknown: Unknown[] } {
	const given = new URLSearchParams(kept);
	const { filters: read, unknown } = parseFilters(given, [...OWN[path], ...PASSING[path]]);
	const { cursor: _c, limit: _l, view: _v, ...filters } = read;
	const query = new URLSearchParams(filterQuery(filters));
	for (const name of OWN[path]) {
		const value = given.get(name);
		if (value) query.set(name, value.slice(0, 500));
	}
	return { query: query.toString(), filters, unknown };
}

/** Where a view is opened. */
export function viewAddress({ path, query, id }: Pick<SavedView, "path" | "query" | "id">): string {
	const params = new URLSearchParams(query);
	// Of the events `view` says whether they are a list, a month or a time line.
	if (path !== "/events") params.set("view", id);
	return `${path}?${params}`;
}
