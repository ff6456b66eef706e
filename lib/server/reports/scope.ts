import "server-only";
import { filterQuery, parseFilters, type Scope, scopeOf, type Unknown } from "@/lib/domain/filters";
import { type FieldError, invalid, notMet, type Refusal } from "@/lib/domain/refusal";
import { isNarrowing, LONGEST_REPORT_QUERY, MOST_REPORT_ITEMS, reportFilters } from "@/lib/domain/report";
import type { Lang } from "@/lib/domain/vocabulary";
import { Prisma } from "@/prisma/generated/client";
import { today } from "../clock";
import { type Order, orderOf } from "../commitments/order";
import { type Found, type Reader, resolve } from "../commitments/resolve";
import type { Reading } from "../commitments/row";
import { scopeWhere } from "../commitments/where";
import type { Tx } from "../db";
import type { Viewer } from "../viewer";

const { sql, join, raw } = Prisma;
type Sql = Prisma.Sql;

/** A scope as a report keeps it: one of the two. */
export type KeptScope = { query: string | null; refs: string[] };

type Given = {
	refs?: string[] | undefined;
	filter?: string | Record<string, string | number | boolean | (string | number | boolean)[]> | undefined;
};

/**
 * The scope given, as a report keeps it for itself: agreements and bodies by their ids, "me" as whoever gives it. What
 * can't be shared is refused, and so is a scope that leaves everything, that holds nothing, or that holds too much.
 */
export async function scopeGiven(tx: Tx, viewer: Viewer, given: Given): Promise<KeptScope | Refusal> {
	const kept = given.refs ? await refsGiven(tx, given.refs) : await filterGiven(viewer, given.filter ?? {});
	if ("refused" in kept) return kept;
	const count = await countIn(tx, viewer, kept);
	if (count === 0) return notMet("scope_matches_nothing", "scope") as Refusal;
	const most = { max: MOST_REPORT_ITEMS, found: count };
	return count > MOST_REPORT_ITEMS ? (notMet("scope_too_large", "scope", most) as Refusal) : kept;
}

async function refsGiven(tx: Tx, given: string[]): Promise<KeptScope | Refusal> {
	const refs = [...new Set(given)];
	if (refs.length === 0) return invalid({ path: "scope", rule: "scope_empty" });
	const rows = await tx.commitment.findMany({ where: { ref: { in: refs } }, select: { ref: true } });
	const known = new Set(rows.map(({ ref }) => ref));
	const missing = given.flatMap((ref, n) => (known.has(ref) ? [] : [{ path: `scope.refs.${n}`, rule: "not_found" }]));
	return missing.length > 0 ? invalid(...missing.slice(0, 20)) : { query: null, refs };
}

async function filterGiven(viewer: Viewer, given: NonNullable<Given["filter"]>): Promise<KeptScope | Refusal> {
	const params = typeof given === "string" ? new URLSearchParams(given) : paramsOf(given);
	const { filters, unknown } = reportFilters(params);
	if (unknown.length > 0) return invalid(...unknown.slice(0, 20).map(refusalOf));
	const { found, unknown: unheard } = await resolve(viewer, scopeOf(filters));
	if (unheard.length > 0) return invalid(...unheard.slice(0, 20).map(refusalOf));
	const own = {
		...filters,
		...(found.agreement && { agreement: found.agreement }),
		...(found.body && { body: found.body }),
		...(filters.owner && { owner: filters.owner.map((owner) => (owner === "me" ? viewer.userId : owner)) }),
	};
	if (!isNarrowing(own)) return invalid({ path: "scope", rule: "scope_empty" });
	const query = filterQuery(own);
	const max = LONGEST_REPORT_QUERY;
	return query.length > max
		? invalid({ path: "scope.filter", rule: "too_long", values: { max } })
		: { query, refs: [] };
}

function refusalOf({ param, value }: Unknown): FieldError {
	const path = `scope.filter.${param}`;
	if (param === "asOf" || param === "knownAt") return { path, rule: "past_not_shared" };
	if (param === "archived") return { path, rule: "archived_not_shared" };
	return { path, rule: "unknown_filter", values: { parts: `${param}=${value}` } };
}

function paramsOf(filter: Record<string, unknown>): URLSearchParams {
	return new URLSearchParams(
		Object.entries(filter).flatMap(([name, value]) =>
			[value].flat().map((one): [string, string] => [name, String(one)]),
		),
	);
}

async function countIn(tx: Tx, viewer: Viewer, kept: KeptScope): Promise<number> {
	const { where } = await shownWhere(viewer, kept, { lang: "en", today: today(), past: null });
	const [row] = await tx.$queryRaw<[{ n: number }]>`SELECT count(*)::int AS n FROM commitments c WHERE ${where}`;
	return row.n;
}

type Shown = { where: Sql; order: Sql; archived: Sql };

/**
 * Which commitments `c` a report shows and in which order, and which it would show if they were not archived. Whatever in
 * a kept filter has lost its meaning since holds nothing: passed over, it would widen what others see.
 */
export async function shownWhere(reader: Reader, { query, refs }: KeptScope, reading: Reading): Promise<Shown> {
	if (query === null) {
		const picked = sql`c.ref = ANY(${refs}::text[])`;
		return {
			where: sql`${picked} AND c.archived_at IS NULL`,
			order: sql`array_position(${refs}::text[], c.ref::text)`,
			archived: sql`${picked} AND c.archived_at IS NOT NULL`,
		};
	}
	const { filters, unknown } = parseFilters(new URLSearchParams(query));
	const { archived: _, ...scope } = scopeOf(filters);
	const { found, unknown: unheard } = await resolve(reader, scope);
	const order = orderSql(orderOf(filters, reading.lang as Lang));
	if (unknown.length + unheard.length > 0) return { where: sql`false`, order, archived: sql`false` };
	return { ...wheresOf(scope, found, reading), order };
}

function wheresOf(scope: Scope, found: Found, reading: Reading) {
	return {
		where: scopeWhere(scope, found, reading),
		archived: scopeWhere({ ...scope, archived: [true] }, found, reading),
	};
}

// The whole order at once, where a list walks it page by page.
function orderSql({ keys }: Order): Sql {
	const plain = keys.filter((key) => !key.steps);
	return join(plain.map((key) => sql`${key.sql} ${raw(key.desc ? "DESC" : "ASC")} NULLS LAST`));
}
