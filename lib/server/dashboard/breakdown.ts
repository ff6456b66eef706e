import "server-only";
import {
	type Breakdown,
	type BreakdownDimension,
	type BreakdownRow,
	isTooMuch,
	rowPath,
	type TooMuch,
} from "@/lib/domain/dashboard";
import type { Scope } from "@/lib/domain/filters";
import type { LocalText } from "@/lib/domain/texts";
import { STATUSES, type Status } from "@/lib/domain/vocabulary";
import { Prisma } from "@/prisma/generated/client";
import type { Reading } from "../commitments/row";
import { db } from "../db";
import type { Viewer } from "../viewer";
import { isAsked, keysAsked, liveCells } from "./cells";
import { inTime } from "./in-time";
import { record } from "./numbers";
import { type KeyName, readNames } from "./row-names";
import { readScope } from "./scope";

const { sql } = Prisma;

/** More than fit on a screen; sectors are all shown. */
const LARGEST = 24;
const OVERLAPPING: readonly BreakdownDimension[] = ["party", "sector"];

/** One row for each status of a key, with what all keys come to. */
export type Cell = {
	key: string;
	status: Status | null;
	provisional: boolean;
	n: number;
	overdue: number;
	total: number;
};
type Sums = { keys: number; total: number; without: number };

/** How the commitments of a scope stand by agreement, sector, party, body or owner: the largest, and what is left. */
export async function getBreakdown(
	viewer: Viewer,
	dimension: BreakdownDimension,
	given: Scope,
	reading: Reading,
): Promise<Breakdown | TooMuch> {
	const known = await readScope(viewer, given, reading);
	const cells = sql`
		SELECT * FROM (${liveCells(dimension, known, reading)}) counted WHERE ${isAsked(keysAsked(dimension, known))}`;
	const read = await inTime(Promise.all([readLargest(dimension, cells), readSums(dimension, cells)]));
	if (isTooMuch(read)) return read;
	const [largest, sums] = read;
	const keys = [...new Set(largest.map(({ key }) => key))];
	const names = await readNames(dimension, keys, reading);
	const rows = keys.map((key) =>
		toRow(
			largest.filter((cell) => cell.key === key),
			names.get(key),
			(named) => rowPath(known.scope, dimension, named),
		),
	);
	const shown = rows.reduce((sum, { total }) => sum + total, 0);
	const overlaps = OVERLAPPING.includes(dimension);
	return {
		...{ dimension, rows, overlaps, without: sums.without },
		more: { keys: sums.keys - rows.length, total: overlaps ? null : sums.total - shown },
	};
}

export function toRow(cells: readonly Cell[], name: KeyName | undefined, list: (key: string) => string): BreakdownRow {
	const [first] = cells;
	const key = name?.key ?? first?.key ?? "none";
	const count = (counts: (cell: Cell) => boolean) => cells.filter(counts).reduce((sum, { n }) => sum + n, 0);
	const provisional = cells.filter((cell) => cell.provisional && cell.n > 0 && cell.status);
	return {
		...{ key, title: name?.title ?? (null as LocalText | null), list: list(key) },
		byStatus: record(STATUSES, (status) => count((cell) => cell.status === status)),
		provisional: Object.fromEntries(provisional.map(({ status, n }) => [status, n])),
		overdue: cells.reduce((sum, { overdue }) => sum + overdue, 0),
		total: count(() => true),
	};
}

function readLargest(dimension: BreakdownDimension, cells: Prisma.Sql): Promise<Cell[]> {
	return db().$queryRaw<Cell[]>`
		WITH cells AS MATERIALIZED (${cells}), largest AS (
			SELECT key, sum(n)::int AS total FROM cells WHERE ${hasRow(dimension)}
			GROUP BY key HAVING sum(n) > 0 ORDER BY 2 DESC, 1 LIMIT ${LARGEST})
		SELECT key, status, provisional, sum(n)::int AS n, sum(overdue)::int AS overdue, total
		FROM cells JOIN largest USING (key) GROUP BY key, status, provisional, total ORDER BY total DESC, key`;
}

async function readSums(dimension: BreakdownDimension, cells: Prisma.Sql): Promise<Sums> {
	const [row] = await db().$queryRaw<[Sums]>`
		WITH sums AS (SELECT key, sum(n)::int AS n FROM (${cells}) cells GROUP BY key HAVING sum(n) > 0)
		SELECT count(*) FILTER (WHERE ${hasRow(dimension)})::int AS keys,
			coalesce(sum(n) FILTER (WHERE ${hasRow(dimension)}), 0)::int AS total,
			coalesce(sum(n) FILTER (WHERE NOT ${hasRow(dimension)}), 0)::int AS without
		FROM sums`;
	return row;
}

// What nobody owns has a list of its own; what lacks something else has none to lead to.
function hasRow(dimension: BreakdownDimension): Prisma.Sql {
	return dimension === "owner" ? sql`true` : sql`key <> 'none'`;
}
