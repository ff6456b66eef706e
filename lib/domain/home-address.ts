import { BREAKDOWNS, type BreakdownDimension } from "./dashboard";
import { type Filters, filterQuery, parseFilters, type SearchParams, type Unknown } from "./filters";

/** The dashboard's own parameters: what it is broken down by, and whether it waits until all is counted. */
const HOME_PARAMS = ["by", "whole"] as const;

/** The dashboard's whole state, as its address keeps it. */
export type HomeState = { filters: Filters; by: BreakdownDimension };

const USUAL: BreakdownDimension = "sector";

/**
 * Reads the dashboard's state from its address. What it is narrowed to comes without order and page, which mean nothing
 * here; what can't be read is left out and named in `unknown`.
 */
export function readHome(given: SearchParams): HomeState & { whole: boolean; unknown: Unknown[] } {
	const { filters, unknown } = parseFilters(given, HOME_PARAMS);
	const { sort: _s, cursor: _c, limit: _l, ...kept } = filters;
	const asked = [given.by ?? []].flat().find((word) => word !== "");
	const by = BREAKDOWNS.find((dimension) => dimension === asked);
	const strange = asked !== undefined && by === undefined ? [{ param: "by", value: asked.slice(0, 100) }] : [];
	return { filters: kept, by: by ?? USUAL, whole: given.whole === "true", unknown: [...unknown, ...strange] };
}

/** The address of the dashboard in this state; with `whole` it is sent once everything is counted. */
export function homePath({ filters, by }: HomeState, { whole = false } = {}): string {
	const query = new URLSearchParams(filterQuery(filters));
	if (by !== USUAL) query.set("by", by);
	if (whole) query.set("whole", "true");
	return query.size > 0 ? `/?${query}` : "/";
}

/** The parameters that a form keeps unseen: all of the state but those it offers itself. */
export function keptParams({ filters, by }: HomeState, offered: readonly string[]): [string, string][] {
	const kept = [...new URLSearchParams(filterQuery(filters))].filter(([name]) => !offered.includes(name));
	return by === USUAL ? kept : [...kept, ["by", by]];
}
