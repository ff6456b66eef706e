import "server-only";
import type { Asked, SearchKind } from "@/lib/domain/search";
import type { Total } from "@/lib/domain/search-hit";
import { Prisma } from "@/prisma/generated/client";
import { db } from "../db";
import type { Viewer } from "../viewer";
import { idsHolding } from "./ts-query";

const { sql, join, raw } = Prisma;

const COUNTED_UP_TO = 1000;

/** What a row of a kind is called when it is counted as its list counts it: archived ones apart. */
const COUNTED: Record<SearchKind, string> = {
	commitment: "commitments t WHERE t.archived_at IS NULL",
	agreement: "agreements t WHERE t.archived_at IS NULL",
	event: "events t WHERE t.archived_at IS NULL",
	body: "bodies t WHERE t.archived_at IS NULL",
	party: "parties t WHERE t.archived_at IS NULL",
	person: "persons t WHERE t.archived_at IS NULL",
	source: "sources t WHERE t.archived_at IS NULL",
	passage: "passages t WHERE true",
	note: "notes t WHERE true",
};

/** How many of each kind hold what was asked for, as the kind's own list says. */
export async function countKinds(
	_viewer: Viewer,
	asked: Asked,
	kinds: readonly SearchKind[],
): Promise<Map<SearchKind, Total>> {
	if (kinds.length === 0) return new Map();
	const counts = kinds.map(
		async (kind) => sql`SELECT ${kind} AS kind, count(*)::int AS n FROM (
			SELECT FROM ${raw(COUNTED[kind])} AND t.id IN (${await idsHolding(kind, asked)})
			LIMIT ${COUNTED_UP_TO + 1}) AS counted`,
	);
	const rows = await db().$queryRaw<
		{ kind: SearchKind; n: number }[]
	>`${join(await Promise.all(counts), " UNION ALL ")}`;
	return new Map(rows.map(({ kind, n }) => [kind, n > COUNTED_UP_TO ? { atLeast: COUNTED_UP_TO } : n]));
}
