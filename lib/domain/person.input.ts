import { z } from "zod";
import { dateValue, id, line, partyCode, textLang, texts, version } from "./fields.input";
import { variants } from "./name-variant.input";

const post = {
	party: partyCode(),
	title: line(300).optional(),
	titles: texts(line, 300).optional(),
	lang: textLang().optional(),
	from: dateValue().nullish(),
	to: dateValue().nullish(),
};

const fields = {
	name: line(300).optional(),
	names: texts(line, 300).optional(),
	lang: textLang().optional(),
	/** All of them. One with an id is changed, one left out is removed. */
	posts: z
		.array(z.strictObject({ id: id().optional(), ...post }))
		.max(100)
		.optional(),
	variants: variants().optional(),
};

export const createPersonInput = z.strictObject(fields);

export const editPersonInput = z.strictObject({ ...fields, version: version() });

export const addPostInput = z.strictObject(post);

export const endPostInput = z.strictObject({ to: dateValue().nullable() });
