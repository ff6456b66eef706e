import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { LocalText } from "@/components/commitments/local-text";
import { Badge } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { SourceRow } from "@/lib/domain/source-view";
import { formatDateValue } from "@/lib/format";

export function SourceTable({ rows }: { rows: readonly SourceRow[] }) {
	const t = useTranslations("nouns.source");
	const grades = useTranslations("words.grade");
	const locale = useLocale();
	const columns: Column<SourceRow>[] = [
		{
			key: "dated",
			head: t("dated"),
			nowrap: true,
			cell: ({ dated }) =>
				dated ? formatDateValue(dated, locale, "short") : <span className="text-muted">{t("undated")}</span>,
		},
		{ key: "title", head: t("source"), names: true, cell: (row) => <Title row={row} /> },
		{ key: "publisher", head: t("publisher"), from: "lg", cell: ({ publisher }) => publisher },
		{ key: "side", head: t("side"), from: "xl", cell: ({ side }) => side && <LocalText text={side.name} unmarked /> },
		{ key: "grade", head: t("grade"), cell: ({ grade }) => grades(grade) },
		{ key: "passages", head: t("passages"), align: "end", cell: ({ passages }) => passages },
	];
	return <DataTable caption={t("plural")} rows={rows} columns={columns} rowKey={({ id }) => id} />;
}

function Title({ row: { id, title, lang, seen } }: { row: SourceRow }) {
	const t = useTranslations("nouns.source");
	return (
		<>
			<Link href={`/sources/${id}`} lang={lang}>
				{title}
			</Link>{" "}
			<span className="text-12 font-normal text-muted">{lang}</span>
			{!seen && (
				<>
					{" "}
					<Badge dashed>{t("not_seen")}</Badge>
				</>
			)}
		</>
	);
}
