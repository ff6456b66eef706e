import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { FieldChoices } from "@/lib/domain/choices";
import { type Filters, PASSAGES, type Scope } from "@/lib/domain/filters";
import { FRESHNESS, KINDS, STRENGTHS } from "@/lib/domain/vocabulary";
import { FilterOptions } from "./filter-options";
import { FilterPanel } from "./filter-panel";
import { useFilterWords } from "./filter-words";

type MoreFiltersProps = { filters: Filters; choices: FieldChoices };

const KEYS = [
	"freshness",
	"strength",
	"strengthMin",
	"kind",
	"body",
	"confirmed",
	"passage",
	"archived",
	"dueWithin",
	"changedWithin",
] as const satisfies (keyof Scope)[];

/** What is asked for less often, all in one panel. */
export function MoreFilters({ filters, choices }: MoreFiltersProps) {
	const t = useTranslations("list.filter");
	const { keyLabel, valueLabel } = useFilterWords(choices);
	const group = (
		name: "freshness" | "kind" | "confirmed" | "passage" | "archived",
		values: readonly (string | boolean)[],
	) => (
		<Group legend={keyLabel(name)}>
			<FilterOptions
				name={name}
				chosen={filters[name]?.map(String)}
				options={values.map((value) => ({ value: String(value), label: valueLabel(name, value) }))}
			/>
		</Group>
	);
	return (
		<FilterPanel label={t("more")} active={KEYS.filter((key) => filters[key] !== undefined).length} wide>
			<div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
				{group("freshness", FRESHNESS)}
				<Strength {...{ filters, choices }} />
				{group("kind", KINDS)}
				<Group legend={keyLabel("body")}>
					<FilterOptions
						name="body"
						chosen={filters.body}
						options={choices.bodies.map(({ id, title }) => ({ value: id, label: title.text, lang: title.lang }))}
					/>
				</Group>
				<div className="grid content-start gap-4">
					{group("confirmed", [true, false])}
					{group("passage", PASSAGES)}
					{group("archived", [false, true])}
				</div>
				<div className="grid content-start gap-4">
					<Days name="dueWithin" label={t("due_within_label")} value={filters.dueWithin} />
					<Days name="changedWithin" label={t("changed_within_label")} value={filters.changedWithin} />
				</div>
			</div>
		</FilterPanel>
	);
}

function Strength({ filters, choices }: MoreFiltersProps) {
	const t = useTranslations("list.filter");
	const { keyLabel, valueLabel } = useFilterWords(choices);
	const options = STRENGTHS.map((value) => ({ value, label: valueLabel("strength", value) })).reverse();
	return (
		<Group legend={keyLabel("strength")}>
			<FilterOptions name="strength" chosen={filters.strength} options={options} />
			<Field name="strengthMin" label={t("strength_min_label")} plain className="mt-2">
				<Select defaultValue={filters.strengthMin ?? ""} placeholder={t("any")} options={options} />
			</Field>
		</Group>
	);
}

function Days({ name, label, value }: { name: string; label: string; value: number | undefined }) {
	return (
		<Field name={name} label={label} plain>
			<Input type="number" inputMode="numeric" min={0} max={9999} defaultValue={value} />
		</Field>
	);
}

function Group({ legend, children }: { legend: string; children: ReactNode }) {
	return (
		<fieldset className="min-w-0">
			<legend className="mb-1 text-13 font-medium">{legend}</legend>
			{children}
		</fieldset>
	);
}
