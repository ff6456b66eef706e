import Link from "next/link";
import { useLocale, useTimeZone, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { type Column, DataTable, type Sort } from "@/components/ui/data-table";
import type { CommitmentRow } from "@/lib/domain/commitment";
import { type Filters, filterQuery, listPath, refine, type SortKey } from "@/lib/domain/filters";
import type { LocalText as LocalWords } from "@/lib/domain/texts";
import { formatDateValue, formatInstantDay } from "@/lib/format";
import { LocalText } from "../local-text";
import { StatusSign } from "../status-sign";
import { StrengthSign } from "../strength-sign";
import { PartyCodes } from "./party-codes";
import { RowTimeliness } from "./row-timeliness";

type CommitmentTableProps = {
	rows: readonly CommitmentRow[];
	filters: Filters;
	today: string;
	/** Draws a box before each row, for a form around the table. */
	selectable: boolean;
};

/** The list as a dense table. Each row has one link, which carries the list along to the page it opens. */
export function CommitmentTable({ rows, filters, today, selectable }: CommitmentTableProps) {
	const t = useTranslations("list");
	const from = filterQuery(filters);
	const sorted = (key: SortKey): Sort => sortBy(filters, key);
	const bulk = useTranslations("bulk.select");
	const select: Column<CommitmentRow> = {
		...{ key: "select", head: bulk("column"), nowrap: true },
		cell: ({ ref }) => <input type="checkbox" name="ref" value={ref} aria-label={ref} className="row-box" />,
	};
	const columns: Column<CommitmentRow>[] = [
		...(selectable ? [select] : []),
		{ key: "ref", head: t("columns.ref"), nowrap: true, sort: sorted("ref"), cell: ({ ref }) => <Faint>{ref}</Faint> },
		{
			...{ key: "title", head: t("columns.title"), names: true, sort: sorted("title") },
			cell: (row) => <Title row={row} from={from} />,
		},
		{
			...{ key: "status", head: t("columns.status"), sort: sorted("status") },
			cell: ({ status, confirmed }) => <StatusSign status={status} confirmed={confirmed} />,
		},
		{
			...{ key: "timeliness", head: t("columns.timeliness"), nowrap: true },
			cell: (row) => <RowTimeliness row={row} today={today} />,
		},
		{
			...{ key: "due", head: t("columns.due"), sort: sorted("due") },
			cell: ({ due }) => <DueDate due={due} />,
		},
		{
			...{ key: "strength", head: t("columns.strength"), nowrap: true, from: "lg", sort: sorted("strength") },
			cell: ({ strength }) => <StrengthSign strength={strength} />,
		},
		{
			...{ key: "parties", head: t("columns.parties"), from: "lg" },
			cell: ({ parties }) => <PartyCodes parties={parties} />,
		},
		{
			...{ key: "agreement", head: t("columns.agreement"), from: "2xl" },
			cell: ({ agreement }) => agreement && <Agreement title={agreement.title} />,
		},
		{
			...{ key: "owner", head: t("columns.owner"), from: "xl" },
			cell: ({ owner }) => owner?.name ?? <Faint>{t("nobody")}</Faint>,
		},
		{
			...{ key: "changed", head: t("columns.changed"), nowrap: true, from: "xl", sort: sorted("changed") },
			cell: ({ changedAt }) => <ChangedOn at={changedAt} />,
		},
	];
	return <DataTable caption={t("title")} rows={rows} columns={columns} rowKey={({ ref }) => ref} />;
}

/** Latest change first on the first click; everything else begins at its lower end. */
function sortBy(filters: Filters, key: SortKey): Sort {
	const { sort = filters.q ? "match" : "due" } = filters;
	const direction = sort === key ? "up" : sort === `-${key}` ? "down" : null;
	const first = key === "changed" ? "down" : "up";
	const next = direction === null ? first : direction === "up" ? "down" : "up";
	return { direction, href: listPath(refine(filters, { sort: next === "up" ? key : `-${key}` })) };
}

function Title({ row: { ref, title, hasPassage, archived }, from }: { row: CommitmentRow; from: string }) {
	const t = useTranslations("list");
	// The whole list, too, is a list to go on in: its usual order stands for it.
	const query = `?${new URLSearchParams({ from: from || "sort=due" })}`;
	return (
		<>
			<Link href={`/commitments/${ref}${query}`} prefetch={false}>
				<LocalText text={title} />
			</Link>
			{!hasPassage && (
				<span title={t("no_passage_help")} className="ml-1.5">
					<Badge dashed>{t("no_passage")}</Badge>
				</span>
			)}
			{archived && (
				<span className="ml-1.5">
					<Badge>{t("archived")}</Badge>
				</span>
			)}
		</>
	);
}

function Agreement({ title }: { title: LocalWords }) {
	return (
		<span title={title.text} className="line-clamp-2 max-w-72">
			<LocalText text={title} unmarked />
		</span>
	);
}

function DueDate({ due }: Pick<CommitmentRow, "due">) {
	const t = useTranslations("list");
	const locale = useLocale();
	if (!due) return <Faint>–</Faint>;
	return (
		<>
			<span className="whitespace-nowrap">{formatDateValue(due.value, locale, "short")}</span>
			{due.firstValue && (
				<span className="block text-12 text-muted">
					{t("moved_from", { date: formatDateValue(due.firstValue, locale, "short") })}
				</span>
			)}
		</>
	);
}

function ChangedOn({ at }: { at: string }) {
	const locale = useLocale();
	const timeZone = useTimeZone() ?? "UTC";
	return <time dateTime={at}>{formatInstantDay(at, locale, timeZone, "short")}</time>;
}

function Faint({ children }: { children: string }) {
	return <span className="text-muted">{children}</span>;
}
