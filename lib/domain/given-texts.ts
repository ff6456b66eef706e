import type { FieldError } from "./refusal";
import type { Texts } from "./texts";
import { TEXT_LANGS, type TextLang } from "./vocabulary";

/** A text as it arrives: bare, in the original language, or per language. `undefined` leaves it, `null` clears it. */
export type GivenTexts = { bare?: string | null; all?: Texts | null };

/** What a field becomes: what was given, or what it was where nothing was. */
export function orBefore<T>(given: T | undefined, before: T): T {
	return given === undefined ? before : given;
}

/** The original language of something new: as given, else the writer's where a text is in it, else that of a text. */
export function originalLang(given: TextLang | undefined, all: Texts | null | undefined, writer: TextLang): TextLang {
	const [first] = TEXT_LANGS.filter((lang) => all?.[lang] !== undefined);
	return given ?? (first === undefined || all?.[writer] !== undefined ? writer : first);
}

/** The text per language that is kept then. What is given per language replaces all that stood there. */
export function textsAfter(stored: Texts | null, given: GivenTexts, lang: TextLang): Texts | null {
	const { bare, all } = given;
	if (all === null || (bare === null && all === undefined)) return null;
	const texts = { ...(all ?? stored), ...(bare ? { [lang]: bare } : {}) };
	return Object.keys(texts).length === 0 ? null : texts;
}

/**
 * What is wrong with texts that are to be kept: those that are there need the original language among them.
 * `paths` are the names of the bare field and of the one per language.
 */
export function textsErrors(
	texts: Texts | null,
	lang: TextLang,
	paths: { bare: string; all: string },
	needed = false,
): FieldError[] {
	if (!texts || Object.keys(texts).length === 0) return needed ? [{ path: paths.bare, rule: "required" }] : [];
	return texts[lang] ? [] : [{ path: `${paths.all}.${lang}`, rule: "original_missing" }];
}
