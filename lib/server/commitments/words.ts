import "server-only";
import { Prisma } from "@/prisma/generated/client";
import { db } from "../db";

/** A word as search compares it, and what else names the same: whole spellings, or one word of them. */
export type Word = { folded: string; alike: string[] };

type Spelled = { word: string; one: string | null; other: string | null; kind: string | null };

const MOST_WORDS = 10;
const MOST_ALIKE = 40;
const LONGEST_WORD = 60;
/** Shorter ones are found from the beginning of a word only: trigrams have nothing to hold on to. */
const SHORTEST_PART = 3;
const LETTERS = /[\p{L}\p{N}]+/gu;

/**
 * The words of a query, at most ten, folded as the search rows are: no case, no diacritics, no apostrophes. A word that
 * begins a word of some name's spelling brings all other spellings of that name along. None for signs and emoji alone.
 */
export async function readWords(query: string): Promise<Word[]> {
	const rows = await db().$queryRaw<Spelled[]>`
		WITH word AS (
			SELECT DISTINCT left(match[1], ${LONGEST_WORD}) AS word
			FROM regexp_matches(fold(${wellFormed(query)}), '[[:alnum:]]+', 'g') AS match
			LIMIT ${MOST_WORDS}
		), spelled AS MATERIALIZED (SELECT owner, kind, folded FROM spellings)
		SELECT word.word, one.folded AS one, other.folded AS other, one.kind
		FROM word
		LEFT JOIN spelled one ON length(word.word) >= ${SHORTEST_PART} AND one.folded ~ ('\\m' || word.word)
		LEFT JOIN spelled other ON other.owner = one.owner AND other.folded <> one.folded`;
	const words = new Map<string, Set<string>>();
	for (const row of rows) {
		const alike = words.get(row.word) ?? new Set();
		words.set(row.word, alike);
		const name = nameAlike(row);
		if (name && alike.size < MOST_ALIKE) alike.add(name);
	}
	return [...words].map(([folded, alike]) => ({ folded, alike: [...alike] }));
}

/** SQL over a search row `s`: it holds every one of the words, in whatever form or spelling. */
export function holdsWords(words: readonly Word[]): Prisma.Sql {
	if (words.length === 0) return Prisma.sql`false`;
	return Prisma.join(words.map(holdsWord), " AND ");
}

function holdsWord({ folded, alike }: Word): Prisma.Sql {
	if (folded.length < SHORTEST_PART) return Prisma.sql`s.words @@ to_tsquery('simple', ${`${folded}:*`})`;
	const ways = [
		holdsPart(folded),
		Prisma.sql`s.words @@ (plainto_tsquery('english', ${folded}) || plainto_tsquery('turkish', ${folded})
			|| plainto_tsquery('russian', ${folded}))`,
		...alike.map((name) =>
			// "AB" and "ЕС" are inside of many a word.
			name.length > SHORTEST_PART ? holdsPart(name) : Prisma.sql`s.words @@ phraseto_tsquery('simple', ${name})`,
		),
	];
	return Prisma.sql`(${Prisma.join(ways, " OR ")})`;
}

function holdsPart(part: string): Prisma.Sql {
	return Prisma.sql`s.folded LIKE ${`%${part.replace(/[\\%_]/g, "\\$&")}%`}`;
}

/**
 * What to look for besides the word itself. Of a person's names in two languages the words stand in the same places,
 * so that a first or family name alone brings its own counterpart; other names count as a whole.
 */
function nameAlike({ word, one, other, kind }: Spelled): string | null {
	if (one === null || other === null) return null;
	const from = one.match(LETTERS) ?? [];
	const to = other.match(LETTERS) ?? [];
	const counterpart = to[from.findIndex((part) => part.startsWith(word))];
	const name = kind === "person" && from.length === to.length && counterpart ? counterpart : other;
	return name.length < 2 || name.includes(word) ? null : name;
}

// PostgreSQL takes neither NUL nor half a surrogate pair.
function wellFormed(text: string): string {
	return text.replaceAll("\0", " ").replace(/\p{Cs}/gu, " ");
}
