import { z } from "zod";
import {
	dateValue,
	day,
	languageTag,
	line,
	partyCode,
	text,
	textLang,
	textOrTexts,
	version,
	webAddress,
} from "./fields.input";
import { GRADES } from "./vocabulary";

const fields = {
	publisher: line(300).nullish(),
	/** Code of the party whose side the document speaks for. */
	side: partyCode().nullish(),
	url: webAddress().nullish(),
	eventOn: dateValue().nullish(),
	publishedOn: dateValue().nullish(),
	retrievedOn: day().nullish(),
	adoptedOn: dateValue().nullish(),
	adoptedReason: text(2000).nullish(),
	/** False where the desk knows of it from another report only. */
	seen: z.boolean().optional(),
};

export const createSourceInput = z.strictObject({
	...fields,
	title: line(500),
	/** The language of the document: any, not only those of the desk. */
	lang: languageTag(),
	grade: z.enum(GRADES),
});

export const editSourceInput = z.strictObject({
	...fields,
	title: line(500).optional(),
	lang: languageTag().optional(),
	grade: z.enum(GRADES).optional(),
	version: version(),
});

const passage = {
	lang: textLang().optional(),
	/** The text itself, where a user supplied it. */
	original: text().nullish(),
	doubtful: z.boolean().optional(),
	doubtfulReason: text(2000).nullish(),
};

const number = z.int().min(1).max(100_000);

/** `number` is the next free one where none is given; `words` is what it says in our words, bare or per language. */
export const addPassageInput = z.strictObject({
	...passage,
	number: number.optional(),
	words: textOrTexts(text, 5000),
});

export const editPassageInput = z.strictObject({
	...passage,
	number: number.optional(),
	words: textOrTexts(text, 5000).optional(),
	version: version(),
});
