import { z } from "zod";
import { languageTag, line } from "./fields.input";

const variant = z.strictObject({ spelling: line(300), lang: languageTag().nullish() });

/** All the other spellings of a thing: bare, or with their language. */
export function variants() {
	return z.array(z.union([line(300), variant])).max(100);
}

export const addNameVariantInput = variant;

/** A spelling of a place, which is told by its usual name in English. */
export const addPlaceSpellingInput = variant.extend({ place: line(200) });
