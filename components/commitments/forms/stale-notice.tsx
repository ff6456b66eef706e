import { useTranslations } from "next-intl";
import { StaleComparison } from "./stale-comparison";

/** Once someone was faster: who, and both versions side by side. Nothing before that. */
export function StaleNotice() {
	const t = useTranslations("write.stale");
	return (
		<StaleComparison
			words={{
				title: t("title"),
				kept: t("kept"),
				field: t("field"),
				now: t("now"),
				yours: t("yours"),
				same: t("same"),
			}}
		/>
	);
}
