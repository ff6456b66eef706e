import Link from "next/link";
import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { FieldChoices } from "@/lib/domain/choices";
import { type Filters, listPath, type Scope, scopeOf } from "@/lib/domain/filters";
import { pastDaysOf } from "@/lib/domain/past-filters";
import { useFilterWords } from "./filter-words";

type FilterChipsProps = {
	filters: Filters;
	choices: FieldChoices;
	/** The page that is narrowed, where that is not the list. */
	pathOf?: (filters: Filters) => string;
};

/** What the list is narrowed to; each chip takes itself away. */
export function FilterChips({ filters, choices, pathOf = listPath }: FilterChipsProps) {
	const t = useTranslations("list.filter");
	const { chipsOf } = useFilterWords(choices);
	const chips = (Object.keys(scopeOf(filters)) as (keyof Scope)[]).flatMap((key) => chipsOf(filters, key));
	if (chips.length === 0) return null;
	const sort = filters.sort && filters.sort !== "match" ? { sort: filters.sort } : {};
	const cleared = { ...pastDaysOf(filters), ...sort };
	return (
		<div className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-2">
			<ul aria-label={t("active")} className="flex flex-wrap gap-1.5">
				{chips.map(({ label, filters: rest }) => (
					<li key={label} className="max-w-full">
						<Link
							href={pathOf(rest)}
							aria-label={t("remove", { filter: label })}
							scroll={false}
							className="inline-flex max-w-full items-center gap-1.5 rounded-full border border-line-strong bg-accent-soft py-0.5 pr-2 pl-2.5 text-13 text-ink no-underline hover:border-ink"
						>
							<span className="truncate">{label}</span>
							<svg
								viewBox="0 0 8 8"
								aria-hidden="true"
								stroke="currentColor"
								strokeWidth="1.5"
								className="size-2 print:hidden"
							>
								<path d="m1 1 6 6m0-6L1 7" />
							</svg>
						</Link>
					</li>
				))}
			</ul>
			<TextLink href={pathOf(cleared)} scroll={false} className="text-13 print:hidden">
				{t("clear_all")}
			</TextLink>
		</div>
	);
}
