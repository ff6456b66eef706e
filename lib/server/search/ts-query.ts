import "server-only";
import type { Asked, AskedWord, Term, Way } from "@/lib/domain/search";
import { Prisma } from "@/prisma/generated/client";

/** Where in a search row the words have to stand: its names and titles alone, or anywhere. */
type Where = "named" | "anywhere";

/** A text that PostgreSQL casts to `tsquery`: every word, in one of the given ways; `null` for no words. */
export function tsQuery(words: readonly AskedWord[], ways: readonly Way[] | "any", where: Where): string | null {
	const conjuncts = words.map(({ terms }) => {
		const usable = terms.filter(({ way }) => ways === "any" || ways.includes(way));
		return usable.length > 0 ? `(${usable.map((term) => termQuery(term, where)).join(" | ")})` : null;
	});
	return conjuncts.length === 0 || conjuncts.includes(null) ? null : conjuncts.join(" & ");
}

/** The references that may be meant, as a `tsquery`. */
export function referenceQuery({ references }: Asked): string | null {
	if (references.length === 0) return null;
	return references.map(({ text, open }) => `${lexeme(text)}${open ? ":*" : ""}`).join(" | ");
}

/** SQL over a search row `s`: it holds every one of the words, in whatever form or spelling, or is what they refer to. */
export function holdsAsked(asked: Asked): Prisma.Sql {
	const ways = [tsQuery(asked.words, "any", "anywhere"), referenceQuery(asked)].filter((way) => way !== null);
	return ways.length > 0 ? Prisma.sql`s.words @@ ${ways.join(" | ")}::tsquery` : Prisma.sql`false`;
}

function termQuery({ words, open }: Term, where: Where): string {
	const weight = where === "named" ? "AB" : "";
	const last = words.length - 1;
	const parts = words.map((word, n) => {
		const label = `${open && n === last ? "*" : ""}${weight}`;
		return `${lexeme(word)}${label && ":"}${label}`;
	});
	return parts.length > 1 ? `(${parts.join(" <-> ")})` : (parts[0] ?? "");
}

function lexeme(word: string): string {
	return `'${word.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}
