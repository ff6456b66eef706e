import "server-only";
import { swaps } from "@/lib/domain/edit-distance";
import { referencesMeant } from "@/lib/domain/reference";
import type { Asked, AskedWord, Term } from "@/lib/domain/search";
import { formBeginnings, isStopWord, likeness, type Stems } from "@/lib/domain/word-forms";
import { Prisma } from "@/prisma/generated/client";
import { db } from "../db";
import { namesAlike, type Spelled } from "./names-alike";

/** Longer ones are cut: no more than this is ever compared. */
const LONGEST_QUERY = 500;
const MOST_WORDS = 10;
const LONGEST_WORD = 60;
const MOST_SIMILAR = 12;
/** Shorter ones begin too many words to say which name is meant. */
const SHORTEST_NAME_PART = 3;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‘ʹʻʼ′][\p{L}\p{M}\p{N}]+)*/gu;
const AFTER_APOSTROPHE = /['’‘ʹʻʼ′].*$/u;

type Row = Stems & { token: string; word: string; known: boolean; names: Spelled[] };

/**
 * What a query of at most ten words asks for: each word as it is written, as the beginning of longer ones, in its other
 * forms and in every spelling of a name that it begins; one that nobody ever wrote, as what it is part of or a slip for.
 * No words at all for signs and emoji alone.
 */
export async function readAsked(query: string): Promise<Asked> {
	const text = wellFormed(query);
	const tokens = [...new Set(text.match(WORD))];
	const rows = await readRows(tokens);
	const words = await Promise.all(
		rows.map(async (row) => {
			const asked = askedWord(row);
			return row.known || asked.terms.some(({ way }) => way === "spelling") ? asked : withSimilar(asked);
		}),
	);
	return {
		line: rows.map(({ word }) => word).join(" "),
		words,
		cut: tokens.length > MOST_WORDS,
		references: referencesMeant(text),
	};
}

/** The same with what every word may be a slip for, for where hardly anything was found. */
export async function readSimilar(asked: Asked): Promise<Asked> {
	return { ...asked, words: await Promise.all(asked.words.map(withSimilar)) };
}

async function readRows(tokens: readonly string[]): Promise<Row[]> {
	const given = tokens.slice(0, MOST_WORDS).map((token) => token.slice(0, LONGEST_WORD));
	if (given.length === 0) return [];
	const heads = given.map((token) => token.replace(AFTER_APOSTROPHE, ""));
	const rows = await db().$queryRaw<Row[]>`
		WITH word AS (
			SELECT n, token, left(word, ${LONGEST_WORD}) AS word,
				fold((ts_lexize('english_stem', lower(head)))[1]) AS en,
				fold((ts_lexize('turkish_stem', lower(head COLLATE "tr-x-icu")))[1]) AS tr,
				fold((ts_lexize('russian_stem', lower(head)))[1]) AS ru
			FROM unnest(${given}::text[], ${heads}::text[]) WITH ORDINALITY AS given(token, head, n),
				regexp_split_to_table(fold(token), '[^[:alnum:]]+') AS word
			WHERE word <> ''
		)
		SELECT token, word, en, tr, ru, known.known, names.names
		FROM word
		CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM search_words k WHERE k.word >= word.word COLLATE "C"
			AND k.word < (word.word || U&'\\+10FFFF') COLLATE "C") AS known) known
		CROSS JOIN LATERAL (${namesOf(Prisma.sql`word.word, word.en, word.tr, word.ru`)}) names
		ORDER BY n`;
	const seen = new Set<string>();
	return rows.filter(({ word }) => seen.size < MOST_WORDS && !seen.has(word) && seen.add(word));
}

/** The names that one of the words begins a word of, or is whole, each with its other spellings. */
function namesOf(words: Prisma.Sql): Prisma.Sql {
	return Prisma.sql`
		SELECT coalesce(jsonb_agg(jsonb_build_object('owner', one.owner, 'kind', one.kind, 'one', one.spelled,
			'other', other.spelled) ORDER BY one.owner, one.spelled, other.spelled), '[]') AS names
		FROM search_names one JOIN search_names other ON other.owner = one.owner AND other.spelled <> one.spelled
		WHERE EXISTS (SELECT FROM unnest(ARRAY[${words}]) AS begins WHERE one.spelled = ' ' || begins
			OR length(begins) >= ${SHORTEST_NAME_PART} AND strpos(one.spelled, ' ' || begins) > 0)`;
}

function askedWord({ token, word, names, ...stems }: Row): AskedWord {
	const whole = { words: [word], open: false, way: "exact" } as const;
	const begun = { words: [word], open: true, way: "beginning" } as const;
	if (isStopWord(stems)) return { given: token, folded: word, terms: [whole, begun] };
	const beginnings = formBeginnings(word, stems);
	const forms = beginnings.map((beginning): Term => ({ words: [beginning], open: true, way: "form" }));
	return { given: token, folded: word, terms: [whole, begun, ...forms, ...namesAlike([word, ...beginnings], names)] };
}

async function withSimilar(asked: AskedWord): Promise<AskedWord> {
	const { folded } = asked;
	if (folded.length < SHORTEST_NAME_PART) return asked;
	const rows = await db().$queryRaw<{ word: string; is_part: boolean; names: Spelled[] }[]>`
		SELECT DISTINCT ON (alike.word) alike.word, is_part, names.names
		FROM (
			SELECT word, is_part FROM words_like(${folded})
			UNION ALL
			SELECT word, false FROM search_words WHERE word = ANY(${swaps(folded)}::text[])
		) alike
		CROSS JOIN LATERAL (${namesOf(Prisma.sql`alike.word`)}) names
		WHERE alike.word <> ${folded}
		ORDER BY alike.word, is_part DESC`;
	const meant = rows.flatMap(({ word, is_part, names }) => {
		const way = is_part ? "part" : likeness(folded, word);
		return way ? [{ word, way, names } as const] : [];
	});
	const terms = meant
		.slice(0, MOST_SIMILAR)
		.flatMap(({ word, way, names }): Term[] => [
			{ words: [word], open: false, way },
			...(way === "part" ? [] : namesAlike([word], names)),
		]);
	return { ...asked, terms: [...asked.terms, ...terms] };
}

// PostgreSQL takes neither NUL nor half a surrogate pair; and one sign may unfold to a whole sentence.
function wellFormed(text: string): string {
	return text
		.replaceAll("\0", " ")
		.replace(/\p{Cs}/gu, " ")
		.normalize("NFKC")
		.slice(0, LONGEST_QUERY);
}
