import "server-only";
import { type BulkChange, type BulkFields, MOST_ITEMS } from "@/lib/domain/bulk";
import { prepareBulkInput } from "@/lib/domain/bulk.input";
import { filterQuery, parseFilters, type Scope, scopeOf, type Unknown } from "@/lib/domain/filters";
import { type FieldError, invalid, type Refusal } from "@/lib/domain/refusal";
import { type Lang, SECTORS, type Sector } from "@/lib/domain/vocabulary";
import { Prisma } from "@/prisma/generated/client";
import { today } from "../clock";
import { whereOf } from "../commitments/list";
import type { Tx } from "../db";
import { parseInput } from "../parse";
import type { Viewer } from "../viewer";

const { sql } = Prisma;

/** Which commitments are meant: one by one, or all that a filter matches. */
export type Selection = { change: BulkChange } & (
	| { refs: string[]; query: null }
	| { refs: null; query: string; where: Prisma.Sql }
);

/** A commitment as it is seen when a change of many is planned; without an id where there is none of that reference. */
export type Seen = { ref: string; id: string; version: number; fields: BulkFields } | { ref: string; id: null };

/**
 * What is asked to be changed, and of which. A part of the filter that means nothing is refused, where a list would pass
 * over it: passed over, it would widen what is changed. So is a page, a length, and a day looked back to.
 */
export async function selectionOf(viewer: Viewer, given: unknown): Promise<Selection | Refusal> {
	const parsed = parseInput(prepareBulkInput, given);
	if ("refused" in parsed) return parsed;
	const { refs, filter, change } = parsed.value;
	if (refs) return { refs: [...new Set(refs)], query: null, change };
	const params = typeof filter === "string" ? new URLSearchParams(filter) : paramsOf(filter ?? {});
	const { filters, unknown } = parseFilters(params);
	const scope = scopeOf(filters);
	const errors = [...emptyErrors(params, filter), ...unusable(params), ...unknownErrors(unknown)];
	if (errors.length > 0) return invalid(...errors);
	// The language decides nothing of what matches.
	const resolved = await whereOf(viewer, scope, { lang: "en" as Lang, today: today(), past: null });
	if (resolved.unknown.length > 0) return invalid(...unknownErrors(resolved.unknown));
	return { refs: null, query: filterQuery(scope), where: resolved.where, change };
}

/** What a kept query of a run narrows to, for saying it in words. */
export function scopeOfQuery(query: string): Scope {
	return scopeOf(parseFilters(new URLSearchParams(query)).filters);
}

const NOT_FOR_SETS = ["cursor", "limit", "asOf", "knownAt"];

function unusable(params: URLSearchParams): FieldError[] {
	return NOT_FOR_SETS.filter((name) => params.has(name)).map((name) => ({
		path: `filter.${name}`,
		rule: name === "asOf" || name === "knownAt" ? "past_not_changed" : "page_not_a_set",
	}));
}

/** A value left empty narrows nothing in a list; here nobody can have meant it. */
function emptyErrors(params: URLSearchParams, filter: unknown): FieldError[] {
	const blank = [...params].filter(([, value]) => value.trim() === "").map(([name]) => name);
	const none = Object.entries(typeof filter === "object" ? (filter ?? {}) : {})
		.filter(([, value]) => Array.isArray(value) && value.length === 0)
		.map(([name]) => name);
	return [...new Set([...blank, ...none])].map((name) => ({ path: `filter.${name}`, rule: "required" }));
}

function unknownErrors(unknown: readonly Unknown[]): FieldError[] {
	return unknown
		.filter(({ param }) => !NOT_FOR_SETS.includes(param))
		.map(({ param, value }) => ({
			path: `filter.${param}`,
			rule: "unknown_filter",
			values: { parts: `${param}=${value}` },
		}));
}

function paramsOf(filter: Record<string, unknown>): URLSearchParams {
	const pairs = Object.entries(filter).flatMap(([name, value]) =>
		[value].flat().map((one): [string, string] => [name, String(one)]),
	);
	return new URLSearchParams(pairs);
}

type Row = {
	id: string;
	ref: string;
	version: number;
	ownerId: string | null;
	importance: BulkFields["importance"];
	archived: boolean;
	reason: string | null;
	sectors: Sector[];
};

/** The commitments meant, as they stand; one more than may be at most where there are too many. */
export async function readSeen(tx: Tx, selection: Selection): Promise<Seen[]> {
	if (selection.refs === null) {
		const rows = await readRows(tx, sql`${selection.where} ORDER BY c.due_last, c.id LIMIT ${MOST_ITEMS + 1}`);
		return rows.map(toSeen);
	}
	const rows = await readRows(tx, sql`c.ref = ANY(${selection.refs}::text[])`);
	const byRef = new Map(rows.map((row) => [row.ref, row]));
	return selection.refs.map((ref) => {
		const row = byRef.get(ref);
		return row ? toSeen(row) : { ref, id: null };
	});
}

function readRows(tx: Tx, where: Prisma.Sql): Promise<Row[]> {
	return tx.$queryRaw<Row[]>`
		SELECT c.id, c.ref, c.version, c.owner_id AS "ownerId", c.importance::text, c.archive_reason AS reason,
			c.archived_at IS NOT NULL AS archived,
			(SELECT coalesce(jsonb_agg(s.sector), '[]') FROM commitment_sectors s WHERE s.commitment_id = c.id) AS sectors
		FROM commitments c WHERE ${where}`;
}

function toSeen({ id, ref, version, ownerId, importance, archived, reason, sectors }: Row): Seen {
	const ordered = SECTORS.filter((sector) => sectors.includes(sector));
	return { id, ref, version, fields: { ownerId, importance, sectors: ordered, archived, reason } };
}
