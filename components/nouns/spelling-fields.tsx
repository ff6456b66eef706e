import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

/** What a new spelling takes: itself and its language. */
export function SpellingFields() {
	const t = useTranslations("nouns.common");
	return (
		<>
			<Field name="spelling" label={t("spelling")} required>
				<Input maxLength={300} />
			</Field>
			<Field name="lang" label={t("spelling_lang")} hint={t("spelling_lang_help")}>
				<Input maxLength={8} className="max-w-24" />
			</Field>
		</>
	);
}
