/** As people write words: letters, digits, and apostrophes between them. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‘ʹʻʼ′][\p{L}\p{M}\p{N}]+)*/gu;

const UNSEEN = /['‘’ʹʻʼ′\u00ad\u200b-\u200d\u2060\ufeff]/g;

// What Unicode does not take apart, as PostgreSQL's `unaccent` writes it.
const LETTERS: Record<string, string> = {
	...{ ı: "i", ł: "l", ø: "o", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe", ŋ: "n", ё: "е" },
};
const TAKEN_APART = /[ıłøđðþßæœŋё]/g;
const LATIN_MARKS = /(?<=[a-z\u0370-\u03ff])\p{M}+/gu;

/**
 * A word as search compares it: no case, no diacritics, no apostrophes; й and the letters of Kazakh stay. The same as
 * `fold` in the database, which is the one that decides what is found; this one says where it stands in a text.
 */
export function fold(word: string): string {
	const lower = word.normalize("NFKC").replaceAll("İ", "i").toLowerCase().replace(UNSEEN, "");
	return lower
		.replace(TAKEN_APART, (letter) => LETTERS[letter] ?? letter)
		.normalize("NFD")
		.replace(LATIN_MARKS, "")
		.normalize("NFC");
}

export type WrittenWord = { start: number; end: number; folded: string };

/** The words of a text, folded, and where each stands. */
export function wordsOf(text: string): WrittenWord[] {
	return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
		start: index,
		end: index + word.length,
		folded: fold(word),
	}));
}
