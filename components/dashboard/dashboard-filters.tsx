import { useTranslations } from "next-intl";
import { DismissDetails } from "@/components/commitments/list/dismiss-details";
import { ScopePanels } from "@/components/commitments/list/scope-panels";
import type { FieldChoices } from "@/lib/domain/choices";
import { type HomeState, homePath, keptParams } from "@/lib/domain/home-address";

type DashboardFiltersProps = { state: HomeState; choices: FieldChoices };

/** What the form itself says; everything else of the address goes along unseen. */
const OFFERED = ["agreement", "party", "sector", "body", "owner", "strengthMin", "kind"] as const;

/** What the whole page can be narrowed by, as one form that needs no JavaScript. */
export function DashboardFilters({ state, choices }: DashboardFiltersProps) {
	const t = useTranslations("dashboard.filters");
	return (
		<search className="mb-3 block print:hidden">
			{/* Boxes keep what was ticked while the page stays: a new state is a new form. */}
			<form key={homePath(state)} action="/" aria-label={t("label")} className="filter-bar">
				{keptParams(state, OFFERED).map(([name, value]) => (
					<input key={`${name}=${value}`} type="hidden" name={name} value={value} />
				))}
				<div className="flex flex-wrap gap-1.5">
					<ScopePanels filters={state.filters} choices={choices} />
				</div>
			</form>
			<DismissDetails />
		</search>
	);
}
