import { useLocale, useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TEXT_LANGS } from "@/lib/domain/vocabulary";

/** In which language something is written: the reader's own, unless changed. */
export function LangField({ lang }: { lang?: string }) {
	const t = useTranslations("write");
	const words = useTranslations("words");
	const locale = useLocale();
	return (
		<Field name="lang" label={t("written_in")} plain>
			<Select
				className="max-w-56"
				defaultValue={lang ?? locale}
				options={TEXT_LANGS.map((one) => ({ value: one, label: words(`lang.${one}`) }))}
			/>
		</Field>
	);
}
