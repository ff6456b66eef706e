import { editDistance } from "./edit-distance";

const SHORTEST_STEM = 3;
const SHORTEST_SOFTENED = 5;
const SHORTEST_ALIKE = 4;

/** What Snowball makes of a word, folded; `null` for a word that carries no meaning of its own ("of", "ve", "и"). */
export type Stems = { en: string | null; tr: string | null; ru: string | null };

/**
 * What other forms of a word begin with, besides the word itself. Snowball's stem, less what changes at its end before
 * a suffix: the y of "country", a final k, p, t or ç of Turkish, the fleeting vowel of "перевозок".
 */
export function formBeginnings(word: string, { en, tr, ru }: Stems): string[] {
	const stems = [
		en,
		tr,
		ru,
		en !== null && en !== word ? en.replace(/i$/, "") : null,
		softened(tr),
		ru?.replace(/(?<=.{4})[ое]([кц])$/, "") ?? null,
	];
	const usable = stems.filter((stem) => stem !== null && stem.length >= SHORTEST_STEM && !stem.startsWith(word));
	return [...new Set(usable as string[])];
}

/** A word that carries no meaning in any of the languages. */
export function isStopWord({ en, tr, ru }: Stems): boolean {
	return en === null || tr === null || ru === null;
}

/**
 * Whether a known word may be what was meant by one that nobody ever wrote: `form` where they begin alike, as in the
 * cases of Turkmen and Kazakh; `similar` where a letter or two are wrong; `null` for another word.
 */
export function likeness(asked: string, known: string): "form" | "similar" | null {
	if (asked.length < SHORTEST_ALIKE || known.length < SHORTEST_ALIKE) return null;
	const alike = sharedBeginning(asked, known);
	const ending = Math.max(asked.length, known.length) - alike;
	if (alike >= 5 && alike >= asked.length * 0.6 && ending <= 4) return "form";
	const slips = asked.length < 7 ? 1 : 2;
	return editDistance(asked, known, slips) <= slips ? "similar" : null;
}

function softened(stem: string | null): string | null {
	return stem !== null && stem.length >= SHORTEST_SOFTENED && /[kptc]$/.test(stem) ? stem.slice(0, -1) : null;
}

function sharedBeginning(a: string, b: string): number {
	let n = 0;
	while (n < a.length && a[n] === b[n]) n++;
	return n;
}
