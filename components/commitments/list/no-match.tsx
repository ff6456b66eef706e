import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import type { FieldChoices } from "@/lib/domain/choices";
import { type Filters, listPath, refine, type Scope } from "@/lib/domain/filters";
import { pastDaysOf } from "@/lib/domain/past-filters";
import { useFilterWords } from "./filter-words";

/** What the list would hold without one of its filters. */
export type Loosened = { key: keyof Scope; total: number | { atLeast: number } };

type NoMatchProps = { filters: Filters; loosened: readonly Loosened[]; choices: FieldChoices };

/** Nothing matches: which filter to loosen, and what that would bring. */
export function NoMatch({ filters, loosened, choices }: NoMatchProps) {
	const t = useTranslations("list");
	const { chipsOf } = useFilterWords(choices);
	const clear = (
		<ButtonLink href={listPath(pastDaysOf(filters))} size="small">
			{t("filter.clear_all")}
		</ButtonLink>
	);
	return (
		<EmptyState title={t("no_match.title")} actions={clear}>
			<p>{t("no_match.what")}</p>
			{filters.q && <p>{t("no_match.search")}</p>}
			<ul className="mt-2 grid gap-1">
				{loosened.map(({ key, total }) => {
					const filter = chipsOf(filters, key)
						.map(({ label }) => label)
						.join(", ");
					return (
						<li key={key}>
							<TextLink href={listPath(refine(filters, { [key]: undefined }))}>
								{typeof total === "number"
									? t("no_match.without", { n: total, filter })
									: t("no_match.without_many", { n: total.atLeast, filter })}
							</TextLink>
						</li>
					);
				})}
			</ul>
		</EmptyState>
	);
}
