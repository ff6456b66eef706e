import "server-only";
import { guardFormula } from "@/lib/domain/formula-guard";

/** Without it, spreadsheets read UTF-8 as the code page of their country. */
export const BYTE_ORDER_MARK = "\ufeff";

export type Cell = string | number | boolean | null;

/** Records as CSV (RFC 4180): every cell quoted, none a formula, nothing at all for `null`. */
export function csvLines(records: readonly (readonly Cell[])[]): string {
	return records.map((record) => `${record.map(quoted).join(",")}\r\n`).join("");
}

function quoted(cell: Cell): string {
	if (cell === null) return '""';
	if (typeof cell !== "string") return `"${cell}"`;
	const text = guardFormula(cell);
	return `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`;
}
