import { z } from "zod";
import { line, text, textLang, version } from "./fields.input";
import { VISIBILITIES } from "./vocabulary";

/** `body` is Markdown. */
export const addNoteInput = z.strictObject({
	title: line(300).nullish(),
	body: text(),
	visibility: z.enum(VISIBILITIES).default("internal"),
	lang: textLang().optional(),
});

/** `retracted` may come alone. The version that was seen may be given: then a faster change refuses this one. */
export const editNoteInput = z.strictObject({
	title: line(300).nullish(),
	body: text().optional(),
	visibility: z.enum(VISIBILITIES).optional(),
	lang: textLang().optional(),
	retracted: z.literal(true).optional(),
	version: version().optional(),
});
