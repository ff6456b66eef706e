import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { formatDay } from "@/lib/format";

/** For a page that was opened from the list of a past day and has no past of its own. */
export function PageIsToday({ asOf }: { asOf: string }) {
	const t = useTranslations("past.page_is_today");
	const locale = useLocale();
	return (
		<div className="mb-4">
			<Notice tone="accent" title={t("title")}>
				{t("what", { date: formatDay(asOf, locale) })}
			</Notice>
		</div>
	);
}
