import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TEXT_LANGS, type TextLang } from "@/lib/domain/vocabulary";

/** Which of a record's languages is the original. */
export function OriginalField({ lang }: { lang: TextLang }) {
	const t = useTranslations("nouns.common");
	const words = useTranslations("words.lang");
	const options = TEXT_LANGS.map((value) => ({ value, label: words(value) }));
	return (
		<Field name="lang" label={t("original")} hint={t("original_help")} required className="max-w-sm">
			<Select options={options} defaultValue={lang} />
		</Field>
	);
}
