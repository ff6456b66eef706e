import Link from "next/link";
import { useLocale, useTimeZone, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { type BulkRunRow, UNDO_DAYS } from "@/lib/domain/bulk";
import { formatInstant } from "@/lib/format";
import { useBulkWords } from "./bulk-words";

/** The changes of many that the reader may see, latest first. */
export function RunTable({ runs, names }: { runs: readonly BulkRunRow[]; names: Record<string, string> }) {
	const t = useTranslations("bulk");
	const locale = useLocale();
	const timeZone = useTimeZone() ?? "UTC";
	const { changeLines } = useBulkWords(names);
	const columns: Column<BulkRunRow>[] = [
		{
			...{ key: "what", head: t("columns.what"), names: true },
			cell: ({ id, change, undoOf }) => (
				<Link href={`/bulk/${id}`} prefetch={false} className="break-words">
					<bdi>{[...(undoOf ? [t("list.undo_of")] : []), ...changeLines(change)].join(" · ")}</bdi>
				</Link>
			),
		},
		{ key: "n", head: t("columns.n"), align: "end", cell: ({ total }) => total },
		{ key: "state", head: t("columns.state"), cell: ({ state }) => t(`states.${state}`) },
		{ key: "who", head: t("columns.who"), cell: ({ actor }) => actor.name },
		{
			...{ key: "when", head: t("columns.when"), nowrap: true },
			cell: ({ createdAt }) => <time dateTime={createdAt}>{formatInstant(createdAt, locale, timeZone)}</time>,
		},
	];
	return (
		<>
			<PageHeader title={t("list.title")} lead={t("list.lead", { days: UNDO_DAYS })} />
			{runs.length > 0 ? (
				<DataTable caption={t("list.title")} rows={runs} columns={columns} rowKey={({ id }) => id} />
			) : (
				<EmptyState title={t("list.none")} actions={<ButtonLink href="/commitments">{t("choose.back")}</ButtonLink>}>
					{t("list.none_do")}
				</EmptyState>
			)}
		</>
	);
}
