import { z } from "zod";
import { text, textLang } from "./fields.input";

/** Where somebody looked, and what was found if anything was. */
export const recordReviewInput = z.strictObject({
	places: text(2000),
	finding: text().nullish(),
	lang: textLang().optional(),
});
