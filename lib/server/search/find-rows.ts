import "server-only";
import { type Asked, SEARCH_KINDS, type SearchKind } from "@/lib/domain/search";
import { Prisma } from "@/prisma/generated/client";
import { db } from "../db";
import { referenceQuery, tsQuery } from "./ts-query";

const { sql, join, raw } = Prisma;
type Sql = Prisma.Sql;

export type FoundRow = { kind: SearchKind; id: string; archived: boolean };

/** How many of a kind are looked at to find its best, the newest first: common words have more than anybody reads. */
const LOOKED_AT: Partial<Record<SearchKind, number>> = { commitment: 200 };
const FEWER = 100;

type Wanted = { limit: number; perKind: number; kind?: SearchKind };

/**
 * What holds all that was asked for, best first: a reference before a whole name, names before texts, a word itself
 * before its beginning, its forms and its spellings; then what is open and important, what is called shorter, what is
 * newer. Archived ones are last.
 */
export function findRows(asked: Asked, { limit, perKind, kind }: Wanted): Promise<FoundRow[]> {
	const any = tsQuery(asked.words, "any");
	const exact = tsQuery(asked.words, ["exact"]);
	const begun = tsQuery(asked.words, ["exact", "beginning"]);
	const reference = referenceQuery(asked);
	if (any === null && reference === null) return Promise.resolve([]);
	const whole = asked.line ? `\n${asked.line}` : "\n\n";
	return db().$queryRaw<FoundRow[]>`
		WITH found AS (${candidates({ any, exact, reference }, kind)}),
		ranked AS (
			SELECT kind, subject_id, length(folded) AS length, CASE
				WHEN ${holds("named", reference)} THEN 0
				WHEN strpos(folded, ${`${whole}\n`}) > 0 THEN 1
				WHEN ${wholeName(asked)} THEN 2
				WHEN strpos(folded, ${`${whole} `}) > 0 THEN 3
				WHEN ${holds("named", exact)} THEN 4
				WHEN ${holds("named", begun)} THEN 5
				WHEN ${holds("named", any)} THEN 6
				WHEN ${holds("words", begun)} THEN 7
				ELSE 8 END AS tier
			FROM found
		),
		placed AS (
			SELECT kind, subject_id, archived, row_number() OVER (ORDER BY ${BEST_FIRST}) AS place,
				row_number() OVER (PARTITION BY kind ORDER BY ${BEST_FIRST}) AS place_of_kind
			FROM ranked CROSS JOIN LATERAL (${STANDING}) AS standing
		)
		SELECT kind, subject_id::text AS id, archived FROM placed
		WHERE place_of_kind <= ${perKind} ORDER BY place LIMIT ${limit}`;
}

// Of one rank a commitment comes first, then who and what it is about, then papers.
const KINDS_IN_ORDER = sql`array_position(
	ARRAY['commitment', 'body', 'party', 'person', 'agreement', 'event', 'source', 'passage', 'note'], kind)`;
const BEST_FIRST = sql`archived, tier, ${KINDS_IN_ORDER}, closed, importance, length, subject_id`;

const STANDING = sql`
	SELECT archived_at IS NOT NULL AS archived, importance::text,
		status NOT IN ('unassessed', 'no_evidence', 'not_started', 'planned', 'in_progress', 'stalled') AS closed
	FROM commitments WHERE ranked.kind = 'commitment' AND id = subject_id
	${join(
		["agreements", "events", "bodies", "parties", "persons", "sources"].map(
			(table) => sql`UNION ALL SELECT archived_at IS NOT NULL, '', false FROM ${raw(table)}
				WHERE ranked.kind = ${raw(`'${kindOf(table)}'`)} AND id = subject_id`,
		),
		" ",
	)}
	UNION ALL SELECT s.archived_at IS NOT NULL, '', false FROM passages p JOIN sources s ON s.id = p.source_id
		WHERE ranked.kind = 'passage' AND p.id = subject_id
	UNION ALL SELECT c.archived_at IS NOT NULL, '', false FROM notes n JOIN commitments c ON c.id = n.commitment_id
		WHERE ranked.kind = 'note' AND n.id = subject_id`;

function kindOf(table: string): string {
	return table === "bodies" ? "body" : table === "parties" ? "party" : table.slice(0, -1);
}

type Queries = { any: string | null; exact: string | null; reference: string | null };

/**
 * By kind: those that are called so, and those that hold it anywhere, each limited before it is ranked.
 */
function candidates({ any, exact, reference }: Queries, kind: SearchKind | undefined): Sql {
	const kinds = kind ? [kind] : SEARCH_KINDS;
	const parts = kinds.flatMap((one) => [
		...(one === "commitment" ? [some(one, "named", reference)] : []),
		...(one === "passage" || one === "note" ? [] : [some(one, "named", exact)]),
		some(one, "words", any),
	]);
	const there = parts.filter((part) => part !== null);
	if (there.length === 0) return NONE;
	return sql`SELECT DISTINCT ON (kind, subject_id) * FROM (${join(there, " UNION ALL ")}) AS every
		ORDER BY kind, subject_id`;
}

const NONE = sql`SELECT kind, subject_id, folded, named, words FROM search_rows WHERE false`;

function some(kind: SearchKind, column: "named" | "words", query: string | null): Sql | null {
	if (query === null) return null;
	return sql`SELECT kind, subject_id, folded, named, words
		FROM search_candidates(${kind}, ${column}, ${query}::tsquery, ${LOOKED_AT[kind] ?? FEWER}::int)`;
}

/** A name that is the query and nothing else, with each word in any form or spelling. */
function wholeName({ words }: Asked): Sql {
	if (words.length === 0) return sql`false`;
	const ways = words.map(({ terms }) => {
		const each = terms
			.filter(({ name }) => name?.whole !== false)
			.map((term) => `${term.words.join(" ")}${term.open ? "[[:alnum:]]{0,4}" : ""}`);
		return `(?:${each.join("|")})`;
	});
	return sql`folded ~ ${`\n${ways.join(" ")}\n`}`;
}

function holds(column: "named" | "words", query: string | null): Sql {
	return query === null ? sql`false` : sql`${raw(column)} @@ ${query}::tsquery`;
}
