import type { TextLang } from "./vocabulary";

/** A text for people, per language. The record that holds it names the original in its `lang`. */
export type Texts = Partial<Record<TextLang, string>>;

export type LocalText = {
	text: string;
	/** The language `text` is in. */
	lang: TextLang;
	/** False where the wanted language is missing and the original stands in. */
	wanted: boolean;
};

/** The text in the wanted language, or the original where it is missing; `null` when there is none at all. */
export function textIn(texts: Texts | null, wanted: TextLang, original: TextLang): LocalText | null {
	if (!texts) return null;
	const own = texts[wanted];
	if (own) return { text: own, lang: wanted, wanted: true };
	const first = texts[original];
	return first ? { text: first, lang: original, wanted: false } : null;
}
