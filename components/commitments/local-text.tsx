import { useLocale, useTranslations } from "next-intl";
import type { LocalText as Text } from "@/lib/domain/texts";

type LocalTextProps = {
	text: Text;
	/** Leaves out the mark where the page says it already. */
	unmarked?: boolean;
};

/** A text in the reader's language, or its original with a mark that says so. */
export function LocalText({ text, unmarked = false }: LocalTextProps) {
	const t = useTranslations("words");
	const locale = useLocale();
	const words = text.lang === locale ? text.text : <span lang={text.lang}>{text.text}</span>;
	if (text.wanted || unmarked) return words;
	return (
		<>
			{words}{" "}
			<span title={t("original_help")} className="text-12 font-normal whitespace-nowrap text-muted">
				({t("original", { language: t(`lang.${text.lang}`) })})
			</span>
		</>
	);
}
