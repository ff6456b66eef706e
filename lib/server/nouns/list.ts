import "server-only";
import { isId } from "@/lib/domain/id";
import type { ListAsked, Listed } from "@/lib/domain/noun-view";
import type { Lang } from "@/lib/domain/vocabulary";
import { Prisma } from "@/prisma/generated/client";
import { db } from "../db";
import { readAsked } from "../search/read-asked";
import { idsHolding } from "../search/ts-query";
import type { SearchKind } from "../search-rows";

const { sql, raw, join } = Prisma;
type Sql = Prisma.Sql;

/** What a list of rows `t` sorts by. The expression is never null; equal ones follow their ids. */
export type Key = { sql: Sql; type: "date" | "text"; desc: boolean };

type Place = { side: "after" | "before"; key: string; id: string };
type Row = { id: string; key: string };

const USUAL_PAGE = 50;
const LARGEST_PAGE = 200;
const COUNTED_UP_TO = 1000;

/** By a day, latest first, those without one last. */
export function byDay(column: Sql): Key {
	return { sql: sql`coalesce(${column}, '-infinity'::date)`, type: "date", desc: true };
}

/** By a text per language, as the reader's language sorts; a missing one stands in its original. */
export function byText(column: Sql, lang: Lang): Key {
	const collation = raw(`"${lang}-x-icu"`);
	return {
		sql: sql`coalesce(${column} ->> ${lang}, ${column} ->> t.lang) COLLATE ${collation}`,
		type: "text",
		desc: false,
	};
}

/** The ids of one page of a list, in order; `read` turns them into rows. A cursor of no sense begins from the start. */
export async function listOf<R extends { id: string }>(
	noun: { kind: SearchKind; table: string | Sql; key: Key; where?: Sql[] },
	asked: ListAsked,
	read: (ids: string[]) => Promise<R[]>,
): Promise<Listed<R>> {
	const where = join([archived(asked), ...(noun.where ?? []), ...(await matching(noun.kind, asked.q))], " AND ");
	const size = Math.min(Math.max(asked.limit ?? USUAL_PAGE, 1), LARGEST_PAGE);
	const place = readCursor(asked.cursor, noun.key);
	const [page, total] = await Promise.all([readPage(noun, where, place, size), countUpTo(noun.table, where)]);
	const items = await read(page.rows.map(({ id }) => id));
	const order = new Map(page.rows.map(({ id }, index) => [id, index]));
	const first = page.rows[0];
	const last = page.rows.at(-1);
	return {
		items: items.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)),
		previous: first && page.hasPrevious ? cursorOf("before", first) : null,
		next: last && page.hasNext ? cursorOf("after", last) : null,
		total: total > COUNTED_UP_TO ? { atLeast: COUNTED_UP_TO } : total,
	};
}

function archived({ archived: wanted }: ListAsked): Sql {
	return wanted ? sql`t.archived_at IS NOT NULL` : sql`t.archived_at IS NULL`;
}

async function matching(kind: SearchKind, q: string | undefined): Promise<Sql[]> {
	const query = q?.trim().slice(0, 500);
	if (!query) return [];
	return [sql`t.id IN (${await idsHolding(kind, await readAsked(query))})`];
}

async function readPage(noun: { table: string | Sql; key: Key }, where: Sql, place: Place | null, size: number) {
	const rows = await walk(noun, where, place, size + 1);
	const hasMore = rows.length > size;
	const page = rows.slice(0, size);
	if (place?.side !== "before") return { rows: page, hasPrevious: place !== null, hasNext: hasMore };
	// Walked back to the beginning: the first page is whole, whatever has come or gone meanwhile.
	if (!hasMore) return { ...(await startPage(noun, where, size)), hasPrevious: false };
	return { rows: page.reverse(), hasPrevious: true, hasNext: true };
}

async function startPage(noun: { table: string | Sql; key: Key }, where: Sql, size: number) {
	const rows = await walk(noun, where, null, size + 1);
	return { rows: rows.slice(0, size), hasNext: rows.length > size };
}

function walk({ table, key }: { table: string | Sql; key: Key }, where: Sql, place: Place | null, count: number) {
	const falls = key.desc === (place?.side !== "before");
	const direction = raw(falls ? "DESC" : "ASC");
	const past = raw(falls ? "<" : ">");
	const beyond = place
		? sql`AND (${key.sql}, t.id) ${past} (${place.key}::${raw(key.type)}, ${place.id}::uuid)`
		: Prisma.empty;
	return db().$queryRaw<Row[]>`
		SELECT t.id::text, (${key.sql})::text AS key FROM ${fromOf(table)} t
		WHERE ${where} ${beyond}
		ORDER BY ${key.sql} ${direction}, t.id ${direction} LIMIT ${count}`;
}

function fromOf(table: string | Sql): Sql {
	return typeof table === "string" ? raw(table) : table;
}

async function countUpTo(table: string | Sql, where: Sql): Promise<number> {
	const [row] = await db().$queryRaw<[{ n: number }]>`
		SELECT count(*)::int AS n FROM (SELECT FROM ${fromOf(table)} t WHERE ${where} LIMIT ${COUNTED_UP_TO + 1}) counted`;
	return row.n;
}

function cursorOf(side: Place["side"], { key, id }: Row): string {
	return Buffer.from(JSON.stringify([side, key, id])).toString("base64url");
}

function readCursor(cursor: string | undefined, key: Key): Place | null {
	if (cursor === undefined || cursor.length > 4000) return null;
	const read = parsed(Buffer.from(cursor, "base64url").toString());
	if (!Array.isArray(read) || read.length !== 3) return null;
	const [side, value, id] = read as unknown[];
	if ((side !== "after" && side !== "before") || typeof value !== "string" || typeof id !== "string") return null;
	const isValid = key.type === "date" ? /^(-infinity|\d{4}-\d\d-\d\d)$/.test(value) : !value.includes("\0");
	return isValid && value.isWellFormed() && isId(id) ? { side, key: value, id } : null;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
