import { createHash } from "node:crypto";

export const RUN = 8;
const BYTES = 6;

const ADDRESS = /https?:\/\/\S+/giu;
const MARK = /\p{M}/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The words of a text, folded: lower case without regard to language (`İ`, `I`, `ı` and `i` are one), no diacritics,
 * no punctuation. A hyphen or an apostrophe parts words. Addresses are citations and left out.
 */
export function wordsOf(text) {
	const folded = text.replace(ADDRESS, " ").normalize("NFKD").replace(MARK, "").toLowerCase().replace(/ı/gu, "i");
	return folded.match(WORD) ?? [];
}

/** The hash of every run of eight words, cut short: enough to know a run again, too little to read it back. */
export function hashesOf(text) {
	const words = wordsOf(text);
	const hashes = new Map();
	for (let start = 0; start + RUN <= words.length; start += 1) {
		const run = words.slice(start, start + RUN).join(" ");
		hashes.set(createHash("sha256").update(run).digest().subarray(0, BYTES).toString("base64"), run);
	}
	return hashes;
}
