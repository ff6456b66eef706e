import type { MarkedText, SearchKind } from "./search";
import type { LocalText } from "./texts";
import type { Status } from "./vocabulary";

/** Something that was found, ready to be shown: texts with what matched marked, and why it was found in words. */
export type SearchHit = {
	kind: SearchKind;
	/** As the API names it: a commitment's is its reference. */
	id: string;
	path: string;
	/** A reference, a code, the number of a passage. */
	label: string | null;
	title: LocalText;
	marked: MarkedText;
	snippet: { lang: string; pieces: MarkedText } | null;
	/** Why it was found, as a phrase. */
	matched: string;
	archived: boolean;
	/** Of a commitment. */
	status: { status: Status; confirmed: boolean | null } | null;
};

/** How many a list holds, exactly up to a thousand. */
export type Total = number | { atLeast: number };

export type SearchGroup = {
	kind: SearchKind;
	total: Total;
	/** The list of the kind that holds them all; `null` for what has no list of its own. */
	list: string | null;
	hits: SearchHit[];
};

const LISTS: Partial<Record<SearchKind, string>> = {
	commitment: "/commitments",
	agreement: "/agreements",
	event: "/events",
	body: "/bodies",
	party: "/parties",
	person: "/people",
	source: "/sources",
};

/** The address of a kind's own list, narrowed to a query. */
export function listOfKind(kind: SearchKind, q: string): string | null {
	const path = LISTS[kind];
	return path ? `${path}?${new URLSearchParams({ q })}` : null;
}

/** The address of what a query finds, of one kind where given. */
export function searchPath(q: string, kind?: SearchKind): string {
	return `/search?${new URLSearchParams({ q, ...(kind && { kind }) })}`;
}

const LONGEST_SHOWN = 80;

/** A query as it is named in a title or a sentence, a long one cut between two characters. */
export function queryShown(q: string): string {
	const characters = [...q];
	return characters.length > LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN).join("")}…` : q;
}

/** What the dialog draws while one types. */
export type TypedHit = Pick<SearchHit, "path" | "label" | "marked" | "snippet" | "matched" | "archived"> & {
	/** Of the title. */
	lang: string;
};
export type TypedGroup = { kind: SearchKind; label: string; hits: TypedHit[] };
