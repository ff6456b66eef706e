import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FilterChips } from "@/components/commitments/list/filter-chips";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import type { FieldChoices } from "@/lib/domain/choices";
import type { DashboardNumbers, TooMuch } from "@/lib/domain/dashboard";
import { isTooMuch } from "@/lib/domain/dashboard";
import type { DashboardParts } from "@/lib/domain/dashboard-parts";
import { scopeOf, type Unknown } from "@/lib/domain/filters";
import { type HomeState, homePath } from "@/lib/domain/home-address";
import { pastDaysOf } from "@/lib/domain/past-filters";
import { formatDay } from "@/lib/format";
import { BreakdownSection } from "./breakdown-section";
import { DashboardFilters } from "./dashboard-filters";
import { Lead } from "./lead";
import { MonthsPanel } from "./months-panel";
import { NeedsAHand } from "./needs-a-hand";
import { NumberStrip } from "./number-strip";
import { Part } from "./part";
import { Programmes } from "./programmes";
import { Standing } from "./standing";
import { UnknownParts } from "./unknown-parts";

type DashboardViewProps = {
	parts: DashboardParts;
	/** What the page is narrowed to, without what means nothing. */
	state: HomeState;
	unknown: readonly Unknown[];
	choices: FieldChoices;
	today: string;
	mayCreate: boolean;
	/** Days after which something open has gone quiet. */
	staleDays: number;
	/** What looks back to a past day, and what keeps this state as a view. */
	tools: ReactNode;
};

/** What is open and why, what needs a hand, and how the programmes stand; each part read by itself. */
export function DashboardView(props: DashboardViewProps) {
	const t = useTranslations("dashboard");
	const locale = useLocale();
	const { parts, state, unknown, choices, today, mayCreate, tools } = props;
	const nothing = nothingThere(parts);
	const isNarrowed = Object.keys({ ...scopeOf(state.filters), ...pastDaysOf(state.filters) }).length > 0;
	const asOf = t("as_of", { date: formatDay(today, locale) });
	if (nothing && !isNarrowed) return <NothingYet asOf={asOf} mayCreate={mayCreate} />;
	return (
		<>
			<PageHeader title={t("title")} overline={asOf} />
			{tools}
			<DashboardFilters state={state} choices={choices} />
			<FilterChips filters={state.filters} choices={choices} pathOf={(filters) => homePath({ ...state, filters })} />
			<UnknownParts unknown={unknown} />
			{nothing ? <NothingMatches state={state} /> : <Figures {...props} />}
		</>
	);
}

function Figures({ parts, state, today, staleDays }: DashboardViewProps) {
	const t = useTranslations("dashboard");
	const { filters } = state;
	return (
		<div className="grid gap-8">
			<Part<DashboardNumbers> arrival={parts.numbers} id="standing" title={t("standing.title")} state={state}>
				{(numbers) => (
					<Panel id="standing" title={t("standing.title")}>
						<div className="grid gap-6">
							<p className="-mt-2 text-muted">
								<Lead numbers={numbers} filters={filters} />
							</p>
							<NumberStrip panels={numbers.panels} filters={filters} />
							<Standing numbers={numbers} filters={filters} />
						</div>
					</Panel>
				)}
			</Part>
			<NeedsAHand parts={parts} state={state} today={today} staleDays={staleDays} />
			<Part arrival={parts.programmes} id="programmes" title={t("programmes.title")} state={state}>
				{(programmes) => <Programmes programmes={programmes} filters={filters} />}
			</Part>
			<BreakdownSection parts={parts} state={state} />
			<Part arrival={parts.months} id="months" title={t("months.title")} state={state}>
				{(months) => <MonthsPanel months={months} filters={filters} today={today} />}
			</Part>
		</div>
	);
}

/** Whether it is known already that there is nothing to show. */
function nothingThere({ numbers }: DashboardParts): boolean {
	const answer = numbers.soon;
	if (!answer || "failed" in answer) return false;
	const value: DashboardNumbers | TooMuch = answer.value;
	return !isTooMuch(value) && value.total === 0;
}

function NothingYet({ asOf, mayCreate }: { asOf: string; mayCreate: boolean }) {
	const t = useTranslations("dashboard");
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

function NothingMatches({ state }: { state: HomeState }) {
	const t = useTranslations("dashboard.no_match");
	const clear = <ButtonLink href={homePath({ ...state, filters: {} })}>{t("do")}</ButtonLink>;
	return (
		<EmptyState title={t("title")} actions={clear}>
			{t("what")}
		</EmptyState>
	);
}
