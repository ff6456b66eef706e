import { z } from "zod";
import { day, id, text, textLang, version } from "./fields.input";

const what = text(2000);

/** `ownerId` absent: the caller. */
export const addActionInput = z.strictObject({
	what,
	ownerId: id().optional(),
	dueOn: day().nullish(),
	lang: textLang().optional(),
});

/** `done: false` opens it again. The version that was seen may be given: then a faster change refuses this one. */
export const editActionInput = z.strictObject({
	what: what.optional(),
	ownerId: id().optional(),
	dueOn: day().nullish(),
	done: z.boolean().optional(),
	lang: textLang().optional(),
	version: version().optional(),
});
