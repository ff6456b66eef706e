import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import type { FieldChoices } from "@/lib/domain/choices";
import { type Filters, filterQuery } from "@/lib/domain/filters";
import { SECTORS, STATUSES, TIMELINESS } from "@/lib/domain/vocabulary";
import { DismissDetails } from "./dismiss-details";
import { FilterOptions } from "./filter-options";
import { FilterPanel } from "./filter-panel";
import { useFilterWords } from "./filter-words";
import { MoreFilters } from "./more-filters";

type FilterBarProps = { filters: Filters; choices: FieldChoices };

/** Everything the list can be narrowed by, as one form that needs no JavaScript. */
export function FilterBar({ filters, choices }: FilterBarProps) {
	const t = useTranslations("list");
	const [q = "", ...others] = filters.q ?? [];
	return (
		<search className="mb-3 block print:hidden">
			{/* Boxes keep what was ticked while the page stays: a new state is a new form. */}
			<form key={filterQuery(filters)} action="/commitments" aria-label={t("filter.label")} className="filter-bar">
				{filters.sort && <input type="hidden" name="sort" value={filters.sort} />}
				{filters.view && <input type="hidden" name="view" value={filters.view} />}
				{filters.asOf && <input type="hidden" name="asOf" value={filters.asOf} />}
				{filters.knownAt && <input type="hidden" name="knownAt" value={filters.knownAt} />}
				{filters.limit && <input type="hidden" name="limit" value={filters.limit} />}
				{others.map((other) => (
					<input key={other} type="hidden" name="q" value={other} />
				))}
				<div className="flex min-w-0 grow basis-72 gap-2">
					<Input
						type="search"
						name="q"
						defaultValue={q}
						maxLength={500}
						aria-label={t("search.label")}
						placeholder={t("search.placeholder")}
						className="grow"
					/>
					<Button type="submit">{t("search.do")}</Button>
				</div>
				<div className="flex flex-wrap gap-1.5">
					<Panels filters={filters} choices={choices} />
				</div>
			</form>
			<DismissDetails />
		</search>
	);
}

function Panels({ filters, choices }: FilterBarProps) {
	const t = useTranslations("list.filter");
	const { keyLabel, valueLabel } = useFilterWords(choices);
	const panel = (name: "status" | "timeliness" | "sector", values: readonly string[]) => (
		<FilterPanel label={keyLabel(name)} active={filters[name]?.length ?? 0}>
			<FilterOptions
				name={name}
				chosen={filters[name]}
				options={values.map((value) => ({ value, label: valueLabel(name, value) }))}
			/>
		</FilterPanel>
	);
	return (
		<>
			{panel("status", STATUSES)}
			{panel("timeliness", TIMELINESS)}
			<FilterPanel label={keyLabel("agreement")} active={filters.agreement?.length ?? 0}>
				<FilterOptions name="agreement" chosen={filters.agreement} options={choices.agreements.map(toOption)} />
			</FilterPanel>
			<FilterPanel label={keyLabel("party")} active={filters.party?.length ?? 0}>
				<FilterOptions
					name="party"
					chosen={filters.party}
					options={choices.parties.map(({ code, name }) => ({ value: code, label: name.text, lang: name.lang }))}
				/>
			</FilterPanel>
			{panel("sector", SECTORS)}
			<FilterPanel label={keyLabel("owner")} active={filters.owner?.length ?? 0}>
				<FilterOptions
					name="owner"
					chosen={filters.owner}
					options={[
						{ value: "me", label: t("owner.me") },
						{ value: "none", label: t("owner.none") },
						...choices.people.map(({ id, name }) => ({ value: id, label: name })),
					]}
				/>
			</FilterPanel>
			<MoreFilters filters={filters} choices={choices} />
		</>
	);
}

function toOption({ id, title }: FieldChoices["bodies"][number]) {
	return { value: id, label: title.text, lang: title.lang };
}
