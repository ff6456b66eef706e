import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useDates } from "./use-dates";

type ArchivedNoticeProps = { at: string | null; reason: string | null; backHref?: string | undefined };

export function ArchivedNotice({ at, reason, backHref }: ArchivedNoticeProps) {
	const t = useTranslations("commitment");
	const dates = useDates();
	return (
		<div className="mb-6">
			<Notice title={t("archived")}>
				<p>
					{at && `${dates.instant(at)}. `}
					{reason}
				</p>
				<p className="text-muted">{t("archived_help")}</p>
				{backHref && (
					<p className="mt-2 print:hidden">
						<ButtonLink href={backHref} size="small">
							{t("bring_back")}
						</ButtonLink>
					</p>
				)}
			</Notice>
		</div>
	);
}
