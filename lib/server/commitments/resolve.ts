import "server-only";
import type { Scope, Unknown } from "@/lib/domain/filters";
import { isId } from "@/lib/domain/id";
import { Prisma } from "@/prisma/generated/client";
import { db } from "../db";
import type { FeedGrant } from "../feeds/grant";
import { readAsked } from "../search/read-asked";
import { idsHolding } from "../search/ts-query";
import type { ReportGrant } from "../shared-report";
import type { Viewer } from "../viewer";

/** What a scope's values stand for in the database. A key is missing where the scope does not name it. */
export type Found = {
	agreement?: string[];
	party?: string[];
	body?: string[];
	/** `null` for those that nobody owns. */
	owner?: (string | null)[];
	/** For each query, SQL for the ids of those that hold it. */
	holding?: Prisma.Sql[];
};

/** Whoever may read the desk, where "me" is their account; and whoever holds a report's link, where "me" is nobody. */
export type Reader = Viewer | FeedGrant | ReportGrant;

type Row = { id: string; code: string | null };

/** Looks up what the scope names. What nobody has ever heard of is left out and named, and narrows nothing. */
export async function resolve(viewer: Reader, scope: Scope): Promise<{ found: Found; unknown: Unknown[] }> {
	const [agreement, party, body, owner, holding] = await Promise.all([
		rowsOf("agreements", scope.agreement),
		rowsOf("parties", scope.party),
		rowsOf("bodies", scope.body),
		ownersOf(viewer, scope.owner),
		scope.q && Promise.all(scope.q.map(holdingOf)),
	]);
	const lookups = { agreement, party, body, owner };
	const found: Found = holding ? { holding } : {};
	const unknown: Unknown[] = [];
	for (const [param, known] of Object.entries(lookups) as [keyof typeof lookups, typeof owner][]) {
		if (!known) continue;
		const values = scope[param] ?? [];
		const ids = values.flatMap((value) => known.get(value) ?? (known.has(value) ? [null] : []));
		unknown.push(...values.filter((value) => !known.has(value)).map((value) => ({ param, value })));
		if (ids.length > 0) found[param] = ids as string[];
	}
	return { found, unknown };
}

/** What in a scope nobody has ever heard of. */
export async function unknownIn(reader: Reader, scope: Scope): Promise<Unknown[]> {
	return (await resolve(reader, scope)).unknown;
}

async function holdingOf(query: string): Promise<Prisma.Sql> {
	return idsHolding("commitment", await readAsked(query));
}

/** Ids by what the scope calls them. */
async function rowsOf(table: "agreements" | "parties" | "bodies", values: string[] | undefined) {
	if (!values) return undefined;
	const ids = values.filter(isId);
	const codes = values.filter((value) => !isId(value));
	const rows = await db().$queryRaw<Row[]>`
		SELECT id, code FROM ${Prisma.raw(table)} WHERE id = ANY(${ids}::uuid[]) OR code = ANY(${codes}::text[])`;
	return new Map<string, string | null>(
		rows.flatMap((row) => [
			[row.id, row.id],
			[row.code ?? row.id, row.id],
		]),
	);
}

async function ownersOf(viewer: Reader, values: string[] | undefined) {
	if (!values) return undefined;
	const rows = await db().user.findMany({ where: { id: { in: values.filter(isId) } }, select: { id: true } });
	return new Map<string, string | null>([
		...("userId" in viewer ? [["me", viewer.userId] as [string, string]] : []),
		["none", null],
		...rows.map(({ id }): [string, string] => [id, id]),
	]);
}
