import "server-only";
import { type Filters, leaveOut, type Unknown } from "@/lib/domain/filters";
import { Prisma } from "@/prisma/generated/client";
import { whereOf } from "../commitments/list";
import { legsFrom, type Order, orderBy, orderOf, type Place, placeOf } from "../commitments/order";
import { relationsAt } from "../commitments/relations";
import type { RawRow, Reading } from "../commitments/row";
import { pool } from "../db";
import type { Viewer } from "../viewer";
import { EXPORT_HEADER, type ExportRow, exportColumns, exportJoins, exportRecord } from "./columns";
import type { Cell } from "./csv";

const { sql } = Prisma;

// The first goes out soon; the others are few enough to wait in memory for a slow reader.
const FIRST_CHUNK = 200;
const CHUNK = 1000;
// A past day's tables are made anew by each query.
const PAST_CHUNK = 10_000;

export type Export = {
	header: readonly string[];
	/** Records in pieces, each read only when it is asked for; no connection is held between two. */
	chunks: AsyncGenerator<Cell[][]>;
	/** Values of the filters that nobody has ever heard of. */
	unknown: Unknown[];
};

/**
 * All that the filters match, in the list's order, read the way its pages are: from the last row on. What is moved from
 * behind that row to before it while the export runs is missing, and the other way round it is there twice.
 */
export async function exportCommitments(viewer: Viewer, filters: Filters, reading: Reading): Promise<Export> {
	const { where, unknown } = await whereOf(viewer, filters, reading);
	const order = orderOf(leaveOut(filters, unknown), reading.lang);
	return { header: EXPORT_HEADER, chunks: recordsOf(where, order, reading), unknown };
}

async function* recordsOf(where: Prisma.Sql, order: Order, reading: Reading): AsyncGenerator<Cell[][]> {
	const record = exportRecord(reading);
	let place: Place | null = null;
	for (let first = true; ; first = false) {
		const size = reading.past ? PAST_CHUNK : first ? FIRST_CHUNK : CHUNK;
		const rows = await readChunk(where, order, place, size, reading);
		if (rows.length > 0) yield rows.map(record);
		const last = rows.at(-1);
		if (!last || rows.length < size) return;
		place = placeOf(order, last as unknown as RawRow, "after");
	}
}

async function readChunk(where: Prisma.Sql, order: Order, place: Place | null, size: number, reading: Reading) {
	const rows: ExportRow[] = [];
	for (const leg of legsFrom(order, place)) {
		const missing = size - rows.length;
		if (missing <= 0) break;
		rows.push(...(await readRows(sql`${where} AND ${leg}`, orderBy(order, "after"), missing, reading)));
	}
	return rows;
}

// Past Prisma, which spends twice the query's time on ten thousand rows.
async function readRows(where: Prisma.Sql, order: Prisma.Sql, count: number, reading: Reading): Promise<ExportRow[]> {
	const { text, values } = sql`
		SELECT ${exportColumns(reading)}
		FROM (
			SELECT * FROM ${relationsAt(reading).commitments} c WHERE ${where} ORDER BY ${order} LIMIT ${count}
		) c ${exportJoins(reading)}
		ORDER BY ${order}`;
	const { rows } = await pool().query<ExportRow>(text, values);
	return rows;
}
