import { isSentence } from "./sentence";
import type { Texts } from "./texts";
import type { TextLang } from "./vocabulary";

/**
 * The rationale of the `no_evidence` that a first review sets: the reviewer's own finding where it is a sentence, else
 * that nothing was found in the places looked at, said in each language of the interface.
 */
export function nothingFound(review: { places: string; finding: string | null; lang: TextLang }): {
	rationales: Texts;
	lang: TextLang;
} {
	const { places, finding, lang } = review;
	if (finding !== null && isSentence(finding)) return { rationales: { [lang]: finding }, lang };
	const rationales: Texts = {
		en: `Looked and found nothing either way. Places: ${places}`,
		tr: `Bakıldı; ne lehte ne aleyhte bir bilgi bulundu. Bakılan yerler: ${places}`,
		ru: `Проверено, сведений ни за, ни против не найдено. Где искали: ${places}`,
	};
	return { rationales, lang: lang in rationales ? lang : "en" };
}
