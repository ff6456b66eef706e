import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { type Filters, filterQuery } from "@/lib/domain/filters";
import { SelectionBar } from "./selection-bar";

type SelectionProps = {
	filters: Filters;
	total: number | { atLeast: number };
	/** Rows on this page. */
	shown: number;
	children: ReactNode;
};

/** A form around the table, with what can be done with the rows that are ticked, or with all that match. */
export function Selection({ filters, total, shown, children }: SelectionProps) {
	const t = useTranslations("bulk.select");
	const from = filterQuery(filters);
	const all = `/commitments/bulk?${new URLSearchParams({ all: "true", ...(from && { from }) })}`;
	const isMore = typeof total !== "number" || total > shown;
	return (
		<form action="/commitments/bulk" aria-label={t("label")} data-selection="">
			{from && <input type="hidden" name="from" value={from} />}
			{children}
			<SelectionBar words={{ selected: t("selected"), change: t("change"), page: t("page"), clear: t("clear") }}>
				{isMore && (
					<ButtonLink href={all} variant="quiet" size="small" prefetch={false}>
						{typeof total === "number" ? t("all", { n: total }) : t("all_many", { n: total.atLeast })}
					</ButtonLink>
				)}
			</SelectionBar>
		</form>
	);
}
