import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import type { Dashboard } from "@/lib/domain/dashboard";
import { formatDay } from "@/lib/format";
import { CountList } from "./count-list";
import { Lead } from "./lead";
import { NeedsAHand } from "./needs-a-hand";
import { RecordedLately } from "./recorded-lately";

type DashboardViewProps = {
	dashboard: Dashboard;
	mayCreate: boolean;
	/** Days after which something open has gone quiet. */
	staleDays: number;
};

/** What is open and why, what needs a hand, and what was recorded lately. */
export function DashboardView({ dashboard, mayCreate, staleDays }: DashboardViewProps) {
	const t = useTranslations("dashboard");
	const locale = useLocale();
	const asOf = t("as_of", { date: formatDay(dashboard.asOf, locale) });
	if (dashboard.total === 0) {
		const create = <ButtonLink href="/commitments/new">{t("empty.do")}</ButtonLink>;
		return (
			<>
				<PageHeader title={t("title")} overline={asOf} />
				<EmptyState title={t("empty.title")} actions={mayCreate && create}>
					{mayCreate ? t("empty.what") : t("empty.wait")}
				</EmptyState>
			</>
		);
	}
	return (
		<>
			<PageHeader title={t("title")} overline={asOf} lead={<Lead dashboard={dashboard} />} />
			<div className="grid gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_20rem]">
				<NeedsAHand dashboard={dashboard} staleDays={staleDays} />
				<div className="grid min-w-0 content-start gap-8 max-xl:lg:grid-cols-2">
					<CountList dashboard={dashboard} />
					<RecordedLately dashboard={dashboard} />
				</div>
			</div>
		</>
	);
}
