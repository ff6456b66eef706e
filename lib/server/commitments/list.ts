import "server-only";
import type { CommitmentRow } from "@/lib/domain/commitment";
import { type Filters, leaveOut, type Scope, scopeOf, type Unknown } from "@/lib/domain/filters";
import { isReference } from "@/lib/domain/reference";
import { Prisma } from "@/prisma/generated/client";
import { db } from "../db";
import type { Viewer } from "../viewer";
import { cursorOf, legsFrom, type Order, orderBy, orderOf, type Place, placeOf, readCursor } from "./order";
import { relationsAt } from "./relations";
import { type Reader, resolve } from "./resolve";
import { type RawRow, type Reading, rowColumns, toRow } from "./row";
import { scopeWhere } from "./where";

const { sql } = Prisma;
type Sql = Prisma.Sql;

export type CommitmentList = {
	items: CommitmentRow[];
	/** Cursors of the pages beside this one, to be put into the same filters. */
	next: string | null;
	previous: string | null;
	/** Exact up to a thousand. */
	total: number | { atLeast: 1000 };
	/** Values that nobody has ever heard of: ids, codes, a cursor of another list. */
	unknown: Unknown[];
	/** The filters without them, which are those of this list. */
	filters: Filters;
};

const USUAL_PAGE = 50;
const COUNTED_UP_TO = 1000;

/** One page of the list in the state that the filters describe. */
export async function listCommitments(viewer: Viewer, filters: Filters, reading: Reading): Promise<CommitmentList> {
	const { where, unknown } = await whereOf(viewer, filters, reading);
	const order = orderOf(filters, reading.lang);
	const place = filters.cursor === undefined ? null : readCursor(order, filters.cursor);
	if (filters.cursor !== undefined && !place) unknown.push({ param: "cursor", value: filters.cursor });
	const size = filters.limit ?? USUAL_PAGE;
	const [page, total] = await Promise.all([
		readPage(where, order, place, size, reading),
		countUpTo(where, COUNTED_UP_TO, reading),
	]);
	const { rows, hasPrevious, hasNext } = page;
	const first = rows[0];
	const last = rows.at(-1);
	return {
		items: rows.map((row) => toRow(row, reading)),
		previous: first && hasPrevious ? cursorOf(order, placeOf(order, first, "before")) : null,
		next: last && hasNext ? cursorOf(order, placeOf(order, last, "after")) : null,
		total: total > COUNTED_UP_TO ? { atLeast: COUNTED_UP_TO } : total,
		unknown,
		filters: leaveOut(filters, unknown),
	};
}

/** How many the list holds, exactly, for where the number is the point. */
export async function countCommitments(viewer: Viewer, scope: Scope, reading: Reading): Promise<number> {
	const { where } = await whereOf(viewer, scope, reading);
	return countUpTo(where, null, reading);
}

/** One row as the list would show it, archived or not; `null` where there is none of that reference. */
export async function getCommitmentRow(_viewer: Viewer, ref: string, reading: Reading): Promise<CommitmentRow | null> {
	const row = await readByRef(ref, reading);
	return row && toRow(row, reading);
}

/** The references beside this one in the list, wherever it stands there now; `null` at an end or for an unknown one. */
export async function neighboursOf(
	viewer: Viewer,
	ref: string,
	filters: Filters,
	reading: Reading,
): Promise<{ previous: string | null; next: string | null }> {
	const row = await readByRef(ref, reading);
	if (!row) return { previous: null, next: null };
	const { where } = await whereOf(viewer, filters, reading);
	const order = orderOf(filters, reading.lang);
	const [before, after] = await Promise.all([
		walk(where, order, placeOf(order, row, "before"), 1, reading),
		walk(where, order, placeOf(order, row, "after"), 1, reading),
	]);
	return { previous: before[0]?.ref ?? null, next: after[0]?.ref ?? null };
}

/** The condition over a commitment `c` that the filters come to, and what in them means nothing. */
export async function whereOf(
	viewer: Reader,
	filters: Filters,
	reading: Reading,
): Promise<{ where: Sql; unknown: Unknown[] }> {
	const scope = scopeOf(filters);
	const { found, unknown } = await resolve(viewer, scope);
	return { where: scopeWhere(scope, found, reading), unknown };
}

async function readPage(where: Sql, order: Order, place: Place | null, size: number, reading: Reading) {
	const rows = await walk(where, order, place, size + 1, reading);
	const hasMore = rows.length > size;
	if (place?.side !== "before") return { rows: rows.slice(0, size), hasPrevious: place !== null, hasNext: hasMore };
	// Walked back to the beginning: the first page is whole, whatever has come or gone meanwhile.
	if (!hasMore) return readPage(where, order, null, size, reading);
	return { rows: rows.slice(0, size).reverse(), hasPrevious: true, hasNext: true };
}

/** Up to `count` rows from a place on, nearest first. */
async function walk(where: Sql, order: Order, place: Place | null, count: number, reading: Reading): Promise<RawRow[]> {
	const rows: RawRow[] = [];
	for (const leg of legsFrom(order, place)) {
		const missing = count - rows.length;
		if (missing <= 0) break;
		rows.push(...(await readRows(sql`${where} AND ${leg}`, orderBy(order, place?.side ?? "after"), missing, reading)));
	}
	return rows;
}

async function readByRef(ref: string, reading: Reading): Promise<RawRow | null> {
	if (!isReference(ref)) return null;
	const [row] = await readRows(sql`c.ref = ${ref}`, sql`c.id`, 1, reading);
	return row ?? null;
}

/** Rows of commitments `c` as the condition and the order say. */
export function readRows(where: Sql, order: Sql, count: number, reading: Reading): Promise<RawRow[]> {
	// The inner query finds its few rows by an index; only for those is the rest looked up.
	return db().$queryRaw<RawRow[]>`
		SELECT ${rowColumns(reading)}
		FROM (SELECT * FROM ${relationsAt(reading).commitments} c WHERE ${where} ORDER BY ${order} LIMIT ${count}) c
		ORDER BY ${order}`;
}

/** `null` counts them all. */
async function countUpTo(where: Sql, most: number | null, reading: Reading): Promise<number> {
	const [row] = await db().$queryRaw<[{ n: number }]>`
		SELECT count(*)::int AS n
		FROM (SELECT FROM ${relationsAt(reading).commitments} c WHERE ${where} LIMIT ${most === null ? null : most + 1}::int) counted`;
	return row.n;
}
