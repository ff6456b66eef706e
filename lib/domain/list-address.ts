import type { ListAsked } from "./noun-view";

type Params = Record<string, string | string[] | undefined>;

const LONGEST_QUERY = 500;

/** What a list's address asks for; what means nothing in it is passed over. */
export function listAsked(params: Params): ListAsked {
	const q = one(params.q)?.trim().slice(0, LONGEST_QUERY);
	const cursor = one(params.cursor);
	return { ...(q && { q }), ...(cursor && { cursor }), ...(one(params.archived) === "true" && { archived: true }) };
}

/**
 * The address of a list, at its beginning unless a cursor is given. `more` are the parameters of one list alone; `path`
 * may carry others of its own.
 */
export function listAddress(path: string, asked: ListAsked, more: Record<string, string | undefined> = {}): string {
	const { q, archived, cursor } = asked;
	const [place, kept] = path.split("?");
	const params = new URLSearchParams(kept);
	const all = { ...more, q, archived: archived ? "true" : undefined, cursor };
	for (const [name, value] of Object.entries(all)) if (value) params.set(name, value);
	const query = params.toString();
	return query ? `${place}?${query}` : (place ?? path);
}

function one(value: string | string[] | undefined): string | undefined {
	return Array.isArray(value) ? value[0] : value;
}
