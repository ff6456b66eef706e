import type { ReactNode } from "react";
import { SortLink } from "./sort-link";

export type Sort = { href: string; direction: "up" | "down" | null };

export type Column<Row> = {
	key: string;
	head: string;
	cell: (row: Row) => ReactNode;
	/** The column that names the row: read out as its header, and the title of its card on a narrow screen. */
	names?: boolean;
	align?: "end";
	/** Makes the head a link that sorts. */
	sort?: Sort;
	/** From which width of the table on it is shown: 54, 64 or 76 rem. Cards always show it. */
	from?: "lg" | "xl" | "2xl";
	/** Keeps short values on one line. */
	nowrap?: boolean;
};

type DataTableProps<Row> = {
	/** What the table lists, read out before it. */
	caption: string;
	rows: readonly Row[];
	columns: readonly Column<Row>[];
	rowKey: (row: Row) => string;
};

/** A table with a sticky head that turns into cards on a narrow screen. `j`, `k` and Enter walk its rows. */
export function DataTable<Row>({ caption, rows, columns, rowKey }: DataTableProps<Row>) {
	return (
		<div className="data-table-frame">
			<table className="data-table">
				<caption className="sr-only">{caption}</caption>
				<thead>
					<tr>
						{columns.map((column) => (
							<th key={column.key} scope="col" aria-sort={ariaSort(column.sort)} className={cellStyle(column)}>
								{column.sort ? <SortLink {...column.sort}>{column.head}</SortLink> : column.head}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={rowKey(row)} data-row="">
							{columns.map((column) => cellOf(column, row))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

function cellOf<Row>(column: Column<Row>, row: Row) {
	const className = cellStyle(column);
	const content = column.cell(row);
	if (column.names) {
		return (
			<th key={column.key} scope="row" className={className}>
				{content}
			</th>
		);
	}
	return (
		<td key={column.key} data-label={column.head} className={className}>
			{content}
		</td>
	);
}

function cellStyle({ align, nowrap, from }: Pick<Column<never>, "align" | "nowrap" | "from">) {
	const styles = [align === "end" && "cell-end", nowrap && "cell-nowrap", from && `from-${from}`];
	return styles.filter(Boolean).join(" ") || undefined;
}

function ariaSort(sort: Sort | undefined) {
	if (!sort?.direction) return undefined;
	return sort.direction === "up" ? "ascending" : "descending";
}
