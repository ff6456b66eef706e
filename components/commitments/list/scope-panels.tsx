import { useTranslations } from "next-intl";
import type { FieldChoices } from "@/lib/domain/choices";
import type { Filters, Scope } from "@/lib/domain/filters";
import { KINDS, SECTORS, STRENGTHS } from "@/lib/domain/vocabulary";
import { FilterOptions } from "./filter-options";
import { FilterPanel } from "./filter-panel";
import { useFilterWords } from "./filter-words";

/** What a whole page of commitments can be narrowed by. */
const OFFERED = ["agreement", "party", "sector", "body", "owner", "strengthMin", "kind"] as const;
type Offered = (typeof OFFERED)[number];

type Option = { value: string; label: string; lang?: string };

/** Each of them behind its name; for the form around them. */
export function ScopePanels({ filters, choices }: { filters: Filters; choices: FieldChoices }) {
	const t = useTranslations("list.filter");
	const { keyLabel, valueLabel } = useFilterWords(choices);
	const titled = ({ id, title }: FieldChoices["bodies"][number]) => ({
		value: id,
		label: title.text,
		lang: title.lang,
	});
	const words = (key: keyof Scope, values: readonly string[]) =>
		values.map((value) => ({ value, label: valueLabel(key, value) }));
	const options: Record<Exclude<Offered, "strengthMin">, Option[]> = {
		agreement: choices.agreements.map(titled),
		party: choices.parties.map(({ code, name }) => ({ value: code, label: name.text, lang: name.lang })),
		sector: words("sector", SECTORS),
		body: choices.bodies.map(titled),
		owner: [...words("owner", ["me", "none"]), ...choices.people.map(({ id, name }) => ({ value: id, label: name }))],
		kind: words("kind", KINDS),
	};
	const strengths = [{ value: "", label: t("any") }, ...words("strengthMin", STRENGTHS.slice(1)).toReversed()];
	return OFFERED.map((name) =>
		name === "strengthMin" ? (
			<FilterPanel key={name} label={keyLabel(name)} active={filters.strengthMin ? 1 : 0}>
				<OneOf name={name} options={strengths} chosen={filters.strengthMin ?? ""} />
			</FilterPanel>
		) : (
			<FilterPanel key={name} label={keyLabel(name)} active={filters[name]?.length ?? 0}>
				<FilterOptions name={name} chosen={filters[name]} options={options[name]} />
			</FilterPanel>
		),
	);
}

function OneOf({ name, options, chosen }: { name: string; options: readonly Option[]; chosen: string }) {
	return (
		<ul className="filter-options">
			{options.map(({ value, label }) => (
				<li key={value}>
					<label className="flex cursor-pointer items-start gap-2 rounded px-1 py-0.5 hover:bg-hover">
						<input
							type="radio"
							name={name}
							value={value}
							defaultChecked={value === chosen}
							className="mt-[3px] size-4 shrink-0"
						/>
						<span className="min-w-0">{label}</span>
					</label>
				</li>
			))}
		</ul>
	);
}
