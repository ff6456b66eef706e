import { useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import { TabLinks } from "@/components/ui/tab-links";
import { BREAKDOWNS } from "@/lib/domain/dashboard";
import type { DashboardParts } from "@/lib/domain/dashboard-parts";
import { type HomeState, homePath } from "@/lib/domain/home-address";
import { BreakdownPanel } from "./breakdown-panel";
import { Part } from "./part";

type BreakdownSectionProps = { parts: DashboardParts; state: HomeState };

/** One breakdown at a time, each at an address of its own. */
export function BreakdownSection({ parts, state }: BreakdownSectionProps) {
	const t = useTranslations("dashboard.breakdown");
	const tabs = BREAKDOWNS.map((by) => ({
		href: `${homePath({ ...state, by })}#breakdown`,
		label: t(`by.${by}`),
		current: by === state.by,
	}));
	return (
		<Part arrival={parts.breakdown} id="breakdown" title={t("title")} state={state}>
			{(breakdown) => (
				<Panel id="breakdown" title={t("title")}>
					<TabLinks label={t("tabs")} tabs={tabs} />
					<BreakdownPanel breakdown={breakdown} filters={state.filters} />
				</Panel>
			)}
		</Part>
	);
}
