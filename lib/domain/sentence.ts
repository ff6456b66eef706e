const WORD = /\p{L}[\p{L}\p{M}\p{N}'’-]*/gu;

/** Longest text of an analyst's hand: notes, rationales, reasons. In UTF-16 units, as Zod counts. */
export const LONG_TEXT = 10_000;

/**
 * A sober measure of "at least a sentence" that holds in every language of the desk: 15 characters and two different
 * words once spaces are trimmed and folded. Two, because Turkish, Turkmen and Kazakh say in two words
 * ("Görüşme ertelendi.") what takes English four.
 */
export function isSentence(text: string): boolean {
	const folded = text.trim().replace(/\s+/g, " ");
	const words = new Set(folded.toLowerCase().match(WORD));
	return folded.length >= 15 && words.size >= 2;
}
