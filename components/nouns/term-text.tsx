import { useLocale, useTranslations } from "next-intl";
import type { TermView } from "@/lib/domain/noun-view";
import { formatDateValue } from "@/lib/format";

/** From when to when, as far as it is known. */
export function TermText({ from, to }: Pick<TermView, "from" | "to">) {
	const t = useTranslations("nouns.common");
	const locale = useLocale();
	if (from === null && to === null) return null;
	const start = from === null ? t("not_known") : formatDateValue(from, locale);
	const end = to === null ? t("still") : formatDateValue(to, locale);
	return <span className="text-muted">{t("from_to", { from: start, to: end })}</span>;
}
