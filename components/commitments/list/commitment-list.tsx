import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SubscribeLink } from "@/components/account/subscribe-link";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import type { FieldChoices } from "@/lib/domain/choices";
import type { CommitmentRow } from "@/lib/domain/commitment";
import { type Filters, listPath, refine, scopeOf, type Unknown } from "@/lib/domain/filters";
import { CommitmentTable } from "./commitment-table";
import { CsvLink } from "./csv-link";
import { FilterBar } from "./filter-bar";
import { FilterChips } from "./filter-chips";
import { ListViews } from "./list-views";
import { type Loosened, NoMatch } from "./no-match";
import { Selection } from "./selection";

type CommitmentListProps = {
	items: readonly CommitmentRow[];
	total: number | { atLeast: number };
	/** Cursors of the neighbouring pages. */
	next: string | null;
	previous: string | null;
	filters: Filters;
	unknown: readonly Unknown[];
	/** For a list that nothing matches. */
	loosened: readonly Loosened[];
	choices: FieldChoices;
	mayCreate: boolean;
	today: string;
	/** Whether rows can be chosen for a change of many. */
	maySelect: boolean;
	/** The name of the saved view that this is. */
	viewName: string | null;
	/** Which day is shown, and how to choose another. */
	pastTools: ReactNode;
	/** What one can do with the filter. */
	viewTools: ReactNode;
};

/** The list of commitments with everything it can be narrowed and sorted by. */
export function CommitmentList(props: CommitmentListProps) {
	const t = useTranslations("list");
	const { total, filters, unknown, choices, mayCreate, viewName, viewTools, pastTools } = props;
	const create = mayCreate && (
		<ButtonLink href="/commitments/new" variant="primary">
			{t("new")}
		</ButtonLink>
	);
	return (
		<>
			<PageHeader
				title={viewName ? <bdi>{viewName}</bdi> : t("title")}
				overline={viewName && t("title")}
				lead={totalIn(t, total)}
				actions={
					<>
						{create}
						<SubscribeLink filters={filters} />
					</>
				}
			/>
			{pastTools}
			<ListViews filters={filters} />
			<FilterBar filters={filters} choices={choices} />
			<FilterChips filters={filters} choices={choices} />
			{viewTools}
			<UnknownParts unknown={unknown.filter(({ problem }) => problem === undefined)} />
			<Rows {...props} />
		</>
	);
}

function Rows(props: CommitmentListProps) {
	const { items, total, next, previous, filters, loosened, choices, mayCreate, today, maySelect } = props;
	const t = useTranslations("list");
	if (items.length > 0) {
		const address = (cursor: string | null) => cursor && listPath({ ...filters, cursor });
		const first = previous && filters.cursor ? listPath(refine(filters, {})) : null;
		const table = <CommitmentTable rows={items} filters={filters} today={today} selectable={maySelect} />;
		return (
			<>
				{maySelect ? (
					<Selection filters={filters} total={total} shown={items.length}>
						{table}
					</Selection>
				) : (
					table
				)}
				<Pager first={first} previous={address(previous)} next={address(next)} range={totalIn(t, total)} />
				<CsvLink filters={filters} />
			</>
		);
	}
	if (total !== 0) {
		const first = <ButtonLink href={listPath(refine(filters, {}))}>{t("first_page")}</ButtonLink>;
		return (
			<EmptyState title={t("past_end.title")} actions={first}>
				{t("past_end.what")}
			</EmptyState>
		);
	}
	const isNarrowed = Object.keys(scopeOf(filters)).length > 0;
	if (isNarrowed) return <NoMatch filters={filters} loosened={loosened} choices={choices} />;
	const create = <ButtonLink href="/commitments/new">{t("none.do")}</ButtonLink>;
	return (
		<EmptyState title={t("none.title")} actions={mayCreate && create}>
			{t("none.what")} {!mayCreate && t("none.wait")}
		</EmptyState>
	);
}

function UnknownParts({ unknown }: { unknown: readonly Unknown[] }) {
	const t = useTranslations("list.unknown");
	if (unknown.length === 0) return null;
	const parts = unknown.map(({ param, value }) => `${param}=${value}`).join(" · ");
	return (
		<div className="mb-4">
			<Notice title={t("title", { n: unknown.length })}>{t("what", { parts })}</Notice>
		</div>
	);
}

function totalIn(t: ReturnType<typeof useTranslations<"list">>, total: number | { atLeast: number }): string {
	return typeof total === "number" ? t("total", { n: total }) : t("total_many", { n: total.atLeast });
}
