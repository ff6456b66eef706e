import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { Unknown } from "@/lib/domain/filters";

/** What of the address means nothing here; the figures are those without it. */
export function UnknownParts({ unknown }: { unknown: readonly Unknown[] }) {
	const t = useTranslations("dashboard.unknown");
	if (unknown.length === 0) return null;
	const parts = unknown.map(({ param, value }) => `${param}=${value}`).join(" · ");
	return (
		<div className="mb-4">
			<Notice title={t("title", { n: unknown.length })}>{t("what", { parts })}</Notice>
		</div>
	);
}
