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
import { STATUSES } from "@/lib/domain/vocabulary";
import { Prisma } from "@/prisma/generated/client";
import type { Reading } from "../commitments/row";
import { db } from "../db";
import type { Viewer } from "../viewer";
import { type Cell, cellsOf } from "./cells";
import { inTime } from "./in-time";
import { record } from "./record";
import { readNames } from "./row-names";
import { type Known, readScope } from "./scope";

const { sql } = Prisma;

/** More than fit on a screen; sectors are all shown. */
const LARGEST = 24;
const OVERLAPPING: readonly BreakdownDimension[] = ["party", "sector"];

type Counted = { rows: { key: string; cells: Cell[] }[]; keys: number; total: number; without: number };

/** How the commitments of a scope stand by agreement, sector, party, body or owner: the largest, and what is left. */
export async function getBreakdown(
	viewer: Viewer,
	dimension: BreakdownDimension,
	given: Scope,
	reading: Reading,
): Promise<Breakdown | TooMuch> {
	const known = await readScope(viewer, given, reading);
	const counted = await inTime(count(dimension, known, reading));
	if (isTooMuch(counted)) return counted;
	const names = await readNames(
		dimension,
		counted.rows.map(({ key }) => key),
		reading,
	);
	const rows = counted.rows.map(({ key: id, cells }) => {
		const { key, title } = names.get(id) ?? { key: id, title: null };
		return { key, title, ...sumsOf(cells), list: rowPath(known.filters, dimension, key) };
	});
	const shown = rows.reduce((sum, { total }) => sum + total, 0);
	const overlaps = OVERLAPPING.includes(dimension);
	return {
		...{ dimension, rows, overlaps, without: counted.without },
		more: { keys: counted.keys - rows.length, total: overlaps ? null : counted.total - shown },
	};
}

/** What the cells under one key come to. */
export function sumsOf(cells: readonly Cell[]): Pick<BreakdownRow, "byStatus" | "provisional" | "overdue" | "total"> {
	const count = (counts: (cell: Cell) => boolean) => cells.filter(counts).reduce((sum, { n }) => sum + n, 0);
	const provisional = cells.filter((cell) => cell.provisional && cell.status);
	return {
		byStatus: record(STATUSES, (status) => count((cell) => cell.status === status)),
		provisional: Object.fromEntries(provisional.map(({ status, n }) => [status, n])),
		overdue: cells.reduce((sum, { overdue }) => sum + overdue, 0),
		total: count(() => true),
	};
}

async function count(dimension: BreakdownDimension, known: Known, reading: Reading): Promise<Counted> {
	const { ctes, of } = cellsOf(dimension, known, reading);
	// What nobody owns has a list of its own; what lacks something else has none to lead to.
	const hasRow = dimension === "owner" ? sql`true` : sql`key <> 'none'`;
	const [counted] = await db().$queryRaw<[Counted]>`
		WITH ${ctes}, largest AS (SELECT key, n FROM sizes WHERE ${hasRow} ORDER BY n DESC, key LIMIT ${LARGEST})
		SELECT
			(SELECT coalesce(jsonb_agg(jsonb_build_object('key', l.key, 'cells', (
				SELECT jsonb_agg(to_jsonb(x)) FROM (${of(sql`l.key`)}) x)) ORDER BY l.n DESC, l.key), '[]') FROM largest l) AS rows,
			(count(*) FILTER (WHERE ${hasRow}))::int AS keys,
			coalesce(sum(n) FILTER (WHERE ${hasRow}), 0)::int AS total,
			coalesce(sum(n) FILTER (WHERE NOT ${hasRow}), 0)::int AS without
		FROM sizes`;
	return counted;
}
