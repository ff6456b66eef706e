import { useTranslations } from "next-intl";
import type { Freshness } from "@/lib/domain/vocabulary";

type FreshnessTextProps = {
	freshness: Freshness;
	/** Days since somebody last looked. */
	days?: number | null;
};

/** When somebody last looked, in words. */
export function FreshnessText({ freshness, days }: FreshnessTextProps) {
	const t = useTranslations("words");
	if (freshness === "never") return <span className="text-muted">{t("looked.never")}</span>;
	if (days === null || days === undefined) return <span>{t(`freshness.${freshness}`)}</span>;
	const ago = t("looked.ago", { days });
	return <span>{freshness === "stale" ? `${t("freshness.stale")}, ${ago}` : ago}</span>;
}
