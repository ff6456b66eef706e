import "server-only";
import type { Asked, AskedWord, SearchKind, Term, Way } from "@/lib/domain/search";
import { Prisma } from "@/prisma/generated/client";
import { db } from "../db";

/** A text that PostgreSQL casts to `tsquery`: every word, in one of the given ways; `null` for no words. */
export function tsQuery(words: readonly AskedWord[], ways: readonly Way[] | "any"): string | null {
	const conjuncts = words.map(({ terms }) => {
		const usable = terms.filter(({ way }) => ways === "any" || ways.includes(way));
		return usable.length > 0 ? `(${usable.map(termQuery).join(" | ")})` : null;
	});
	return conjuncts.length === 0 || conjuncts.includes(null) ? null : conjuncts.join(" & ");
}

/** The references that may be meant, as a `tsquery`. */
export function referenceQuery({ references }: Asked): string | null {
	if (references.length === 0) return null;
	return references.map(({ text, open }) => `${lexeme(text)}${open ? ":*" : ""}`).join(" | ");
}

/**
 * SQL for the ids of a kind that hold every one of the words, in whatever form or spelling, or are what they refer to.
 * Common words are compared row by row, so that a list stops once it has its page; rare ones are all fetched at once.
 */
export async function idsHolding(kind: SearchKind, asked: Asked): Promise<Prisma.Sql> {
	const ways = [tsQuery(asked.words, "any"), referenceQuery(asked)].filter((way) => way !== null);
	if (ways.length === 0) return Prisma.sql`SELECT NULL::uuid WHERE false`;
	const query = Prisma.sql`${ways.join(" | ")}::tsquery`;
	const [row] = await db().$queryRaw<[{ common: boolean }]>`
		SELECT search_is_common(${kind}, 'words', ${query}) AS common`;
	return row.common
		? Prisma.sql`SELECT s.subject_id FROM search_rows s WHERE s.kind = ${kind} AND s.words @@ ${query}`
		: Prisma.sql`SELECT s.subject_id FROM search_rare(${kind}, 'words', ${query}, NULL) s`;
}

function termQuery({ words, open }: Term): string {
	const last = words.length - 1;
	const parts = words.map((word, n) => `${lexeme(word)}${open && n === last ? ":*" : ""}`);
	return parts.length > 1 ? `(${parts.join(" <-> ")})` : (parts[0] ?? "");
}

function lexeme(word: string): string {
	return `'${word.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}
