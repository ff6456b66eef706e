import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

/** Says that a record was put away, and why; nothing for one that was not. */
export function ArchivedNotice({ reason }: { reason: string | null }) {
	const t = useTranslations("nouns.common");
	if (reason === null) return null;
	return (
		<div className="mb-6">
			<Notice title={t("archived")}>{t("archived_because", { reason })}</Notice>
		</div>
	);
}
