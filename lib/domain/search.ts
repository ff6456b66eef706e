import { wordsOf } from "./fold";

export const SEARCH_KINDS = [
	"commitment",
	"agreement",
	"event",
	"body",
	"party",
	"person",
	"source",
	"passage",
	"note",
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** How a word of the query stands in a text, best first. */
export const WAYS = ["exact", "beginning", "form", "spelling", "part", "similar"] as const;
export type Way = (typeof WAYS)[number];

/** A name whose other spelling was asked for. */
export type SpelledName = {
	kind: "party" | "person" | "body" | "place";
	owner: string;
	/** False where only a part of the name was asked for. */
	whole: boolean;
};

/** One thing to look for: words that follow one another, folded; `open` takes longer words that begin so. */
export type Term = { way: Way; words: readonly string[]; open: boolean; name?: SpelledName };

/** A word of the query, as given and folded, with everything that may stand for it. */
export type AskedWord = { given: string; folded: string; terms: readonly Term[] };

/** What a query comes to. `references` are written as in the search rows: small, from any part on. */
export type Asked = {
	/** The words as one line. */
	line: string;
	words: readonly AskedWord[];
	/** True where the query had more words than are looked for. */
	cut: boolean;
	references: readonly { text: string; open: boolean }[];
};

/** A text in pieces, every second one of which matched. */
export type MarkedText = { text: string; marked: boolean }[];

export type Match = { start: number; end: number; word: number; term: Term };

/** Where a text holds what was asked for, each place once, by its best way. */
export function matchesIn(text: string, asked: readonly AskedWord[]): Match[] {
	const written = wordsOf(text);
	return written.flatMap(({ start }, at): Match[] => {
		const best = asked
			.flatMap(({ terms }, word) => terms.map((term) => ({ word, term })))
			.filter(({ term }) => term.words.every((wanted, n) => isWanted(written[at + n]?.folded, wanted, term.open)))
			.sort((a, b) => WAYS.indexOf(a.term.way) - WAYS.indexOf(b.term.way))[0];
		const end = best && written[at + best.term.words.length - 1]?.end;
		return best && end !== undefined ? [{ start, end, ...best }] : [];
	});
}

/** The text with what matched marked. */
export function mark(text: string, matches: readonly Pick<Match, "start" | "end">[]): MarkedText {
	const pieces: MarkedText = [];
	let from = 0;
	for (const { start, end } of matches.toSorted((a, b) => a.start - b.start)) {
		if (end <= from) continue;
		const begin = Math.max(start, from);
		if (begin > from) pieces.push({ text: text.slice(from, begin), marked: false });
		pieces.push({ text: text.slice(begin, end), marked: true });
		from = end;
	}
	if (from < text.length || pieces.length === 0) pieces.push({ text: text.slice(from), marked: false });
	return pieces;
}

const AROUND = 140;

/** So much of a text as fits a line or two, with the first match in it; offsets of the matches move along. */
export function excerpt(text: string, matches: readonly Match[]): { text: string; matches: Match[] } {
	const first = matches[0]?.start ?? 0;
	if (text.length <= 2 * AROUND) return { text, matches: [...matches] };
	const from = first <= AROUND / 2 ? 0 : wordBoundary(text, first - AROUND / 2);
	const to = from + 2 * AROUND >= text.length ? text.length : wordBoundary(text, from + 2 * AROUND);
	const lead = from > 0 ? "… " : "";
	const moved = matches
		.filter(({ start, end }) => start >= from && end <= to)
		.map((match) => ({
			...match,
			start: match.start - from + lead.length,
			end: match.end - from + lead.length,
		}));
	return { text: `${lead}${text.slice(from, to).trimEnd()}${to < text.length ? " …" : ""}`, matches: moved };
}

function isWanted(word: string | undefined, wanted: string, open: boolean): boolean {
	return word !== undefined && (open ? word.startsWith(wanted) : word === wanted);
}

function wordBoundary(text: string, at: number): number {
	const next = text.indexOf(" ", at);
	return next === -1 ? text.length : next + 1;
}
