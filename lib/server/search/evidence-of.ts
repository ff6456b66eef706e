import "server-only";
import {
	type Asked,
	excerpt,
	type MarkedText,
	type Match,
	mark,
	matchesIn,
	type SpelledName,
	WAYS,
	type Way,
} from "@/lib/domain/search";
import { type LocalText, textIn } from "@/lib/domain/texts";
import type { Lang, TextLang } from "@/lib/domain/vocabulary";
import type { Place, Subject } from "./subjects";

/** Why something was found: what of it matched, where it stands, and by how indirect a way. */
export type Evidence = {
	title: LocalText;
	marked: MarkedText;
	snippet: { lang: string; pieces: MarkedText } | null;
	way: Way | "reference";
	/** `null` for a reference. */
	place: Place | null;
	/** Of the text that matched, where it is not the title as it is shown. */
	lang: string | null;
	/** The words that matched, as they are written there, and as they were asked for. */
	found: string;
	asked: string;
	name: SpelledName | null;
};

type Field = { place: Place; lang: string; text: string; matches: Match[] };

/** What shows best in a language why a subject was found; the title alone where nothing can be pointed at. */
export function evidenceOf(subject: Subject, asked: Asked, reader: Lang): Evidence {
	const title = textIn(subject.titles, reader, subject.lang) ?? { text: "", lang: subject.lang, wanted: true };
	const fields = fieldsOf(subject, asked);
	const shown = fields.find(({ place, lang }) => place === "title" && lang === title.lang);
	const best = fields.toSorted((a, b) => weigh(a, title.lang, reader) - weigh(b, title.lang, reader))[0];
	const marked = mark(title.text, shown?.matches ?? []);
	const none = { snippet: null, lang: null, found: "", asked: "", name: null };
	if (refersTo(subject, asked)) return { ...none, title, marked, way: "reference", place: null };
	if (!best || best.matches.length === 0) return { ...none, title, marked, way: "exact", place: "title" };
	const isShown = best === shown;
	return {
		...{ title, marked, place: best.place, ...wordedBy(best, asked) },
		snippet: isShown ? null : { lang: langOnly(best.lang), pieces: pieces(best) },
		lang: isShown ? null : langOnly(best.lang),
	};
}

function fieldsOf({ titles, texts }: Subject, { words }: Asked): Field[] {
	const all = Object.entries({ title: titles, ...texts }) as [Place, Record<string, string> | null][];
	return all.flatMap(([place, byLang]) =>
		Object.entries(byLang ?? {}).map(([lang, text]) => ({ place, lang, text, matches: matchesIn(text, words) })),
	);
}

/** Less is better: all words before some, the title before the rest, direct ways before others, the reader's language. */
function weigh({ place, lang, matches }: Field, shown: string, reader: Lang): number {
	const words = new Set(matches.map(({ word }) => word)).size;
	const isTitle = place === "title" || place === "spelling";
	return (
		-1000 * words +
		(isTitle ? 0 : 200) +
		20 * indirect(matches) +
		(lang === shown ? 0 : langOnly(lang) === reader ? 1 : 3)
	);
}

/** The best way of each word, and of those the most indirect. */
function indirect(matches: readonly Match[]): number {
	const best = new Map<number, number>();
	for (const { word, term } of matches) {
		best.set(word, Math.min(best.get(word) ?? WAYS.length, WAYS.indexOf(term.way)));
	}
	return Math.max(0, ...best.values());
}

function wordedBy({ text, matches }: Field, { words }: Asked) {
	const way = WAYS[indirect(matches)] ?? "exact";
	const match = matches.find(({ term }) => term.way === way) ?? matches[0];
	return {
		way,
		found: match ? text.slice(match.start, match.end) : "",
		asked: (match && words[match.word]?.given) ?? "",
		name: match?.term.name ?? null,
	};
}

function pieces({ text, matches }: Field): MarkedText {
	const part = excerpt(text.replace(/\s/g, " "), matches);
	return mark(part.text, part.matches);
}

function refersTo({ kind, label }: Subject, { references }: Asked): boolean {
	if (kind !== "commitment" || label === null) return false;
	const parts = label.toLowerCase().split("-");
	const tails = parts.map((_, n) => parts.slice(n).join("-"));
	return references.some(({ text, open }) => tails.some((tail) => (open ? tail.startsWith(text) : tail === text)));
}

// Spellings and originals carry more than their language in their key.
function langOnly(key: string): TextLang {
	return (key.split(" ")[0] ?? "") as TextLang;
}
