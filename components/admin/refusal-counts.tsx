import { useTranslations } from "next-intl";
import { Panel } from "../ui/panel";

/** Refusals to people not signed in, which are counted and not listed. */
export function RefusalCounts({ counts }: { counts: { action: string; n: number }[] }) {
	const t = useTranslations("admin.audit.tally");
	if (counts.length === 0) return null;
	return (
		<Panel id="refusals" title={t("title")} className="mt-10">
			<p className="mb-2 text-muted">{t("lead")}</p>
			<ul className="grid gap-1">
				{counts.map(({ action, n }) => (
					<li key={action}>
						{action === "session.sign_in.throttled" ? t("session_sign_in_throttled", { n }) : t("other", { n, action })}
					</li>
				))}
			</ul>
		</Panel>
	);
}
