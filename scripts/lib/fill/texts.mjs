import { SENTENCES } from "./sentences.mjs";
import { PLACES } from "./words.mjs";

const LANGS = ["en", "tr", "ru", "tk", "kk"];

const ORIGINALS = [
	["en", 40],
	["ru", 26],
	["tr", 18],
	["tk", 10],
	["kk", 6],
];

export function langBy(chance) {
	return chance.weighed(ORIGINALS);
}

/** The original, and with it the three languages of the interface where the desk has translated it. */
export function textsOf(variants, lang, isTranslated) {
	const langs = isTranslated ? new Set([lang, "en", "tr", "ru"]) : [lang];
	return Object.fromEntries([...langs].map((one) => [one, variants[LANGS.indexOf(one)]]));
}

/** One of the sentences of that use in every language, filled in. */
export function sentenceOf(use, chance) {
	const place = chance.pick(PLACES);
	const n = String(chance.int(2, 60));
	return chance.pick(SENTENCES[use]).map((text, at) => text.replace("{place}", place[at]).replace("{n}", n));
}

/** As many sentences of that use as asked for, in one language. */
export function proseOf(use, lang, count, chance) {
	const at = LANGS.indexOf(lang);
	return Array.from({ length: count }, () => sentenceOf(use, chance)[at]).join(" ");
}
