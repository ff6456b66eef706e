import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { BreakdownRow } from "@/lib/domain/dashboard";
import { STATUS_ORDER } from "@/lib/domain/status-groups";
import { NumberLink } from "./number-link";
import type { PartScope } from "./status-parts";

type RowScope = Partial<PartScope> & { timeliness?: ["overdue"] };

type StatusTableProps<Row extends BreakdownRow> = {
	caption: string;
	/** What the rows are. */
	head: string;
	rows: readonly Row[];
	nameOf: (row: Row) => string;
	/** How a row is shown, where its name alone is not enough. */
	title: (row: Row) => ReactNode;
	hrefOf: (row: Row, scope: RowScope) => string;
};

/** The figures behind bars, each a link to what it counts; statuses that no row has are left out. */
export function StatusTable<Row extends BreakdownRow>(props: StatusTableProps<Row>) {
	const { caption, head, rows, nameOf, title, hrefOf } = props;
	const t = useTranslations("charts");
	const words = useTranslations("words");
	const figures = (key: string, name: string, scope: RowScope, count: (row: Row) => number): Column<Row> => ({
		...{ key, head: name, align: "end" as const },
		cell: (row) => <NumberLink n={count(row)} href={hrefOf(row, scope)} label={`${nameOf(row)}, ${name}`} />,
	});
	const columns: Column<Row>[] = [
		{ key: "name", head, names: true, cell: title },
		figures("total", t("all"), {}, ({ total }) => total),
		figures("overdue", words("timeliness.overdue"), { timeliness: ["overdue"] }, ({ overdue }) => overdue),
		...STATUS_ORDER.filter((status) => rows.some(({ byStatus }) => byStatus[status] > 0)).map((status) =>
			figures(status, words(`status.${status}`), { status: [status] }, ({ byStatus }) => byStatus[status]),
		),
	];
	return <DataTable caption={caption} rows={rows} columns={columns} rowKey={({ key }) => key} />;
}
