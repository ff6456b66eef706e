import "server-only";
import type { BreakdownDimension } from "@/lib/domain/dashboard";
import { Prisma } from "@/prisma/generated/client";
import { relationsAt } from "../commitments/relations";
import type { Reading } from "../commitments/row";
import { type Known, narrowedTo } from "./scope";

const { sql, join, empty } = Prisma;
type Sql = Prisma.Sql;

/** Where the keys of each dimension stand; `none` is the key of what has none. */
const KEYS: Record<BreakdownDimension, { key: Sql; joined?: "parties" | "sectors" }> = {
	agreement: { key: sql`c.agreement_id::text` },
	body: { key: sql`c.body_id::text` },
	owner: { key: sql`c.owner_id::text` },
	party: { key: sql`k.party_id::text`, joined: "parties" },
	sector: { key: sql`k.sector::text`, joined: "sectors" },
};

/** SELECT (key, status, provisional, n, overdue) over the commitments of a scope. */
export function liveCells(dimension: BreakdownDimension, { where }: Known, reading: Reading): Sql {
	const { key, joined } = KEYS[dimension];
	const relations = relationsAt(reading);
	const keys = joined ? sql`LEFT JOIN ${relations[joined]} k ON k.commitment_id = c.id` : empty;
	return sql`
		SELECT coalesce(${key}, 'none') AS key, c.status::text, c.confirmed IS FALSE AS provisional, count(*)::int AS n,
			(count(*) FILTER (WHERE ${narrowedTo({ timeliness: ["overdue"] }, reading)}))::int AS overdue
		FROM ${relations.commitments} c ${keys} WHERE ${where} GROUP BY 1, 2, 3`;
}

/** SELECT (key, strength, n) over the commitments of a scope, by agreement. */
export function liveStrengths({ where }: Known, reading: Reading): Sql {
	return sql`
		SELECT c.agreement_id::text AS key, c.strength::text, count(*)::int AS n
		FROM ${relationsAt(reading).commitments} c WHERE ${where} AND c.agreement_id IS NOT NULL GROUP BY 1, 2`;
}

/** The keys that the scope itself names; `null` where it names none. */
export function keysAsked(dimension: BreakdownDimension, { scope, found }: Known): string[] | null {
	if (dimension === "sector") return scope.sector ?? null;
	return found[dimension]?.map((id) => id ?? "none") ?? null;
}

/** Over `key`: it is one of those, if any are named. */
export function isAsked(asked: string[] | null): Sql {
	return asked ? sql`key IN (${join(asked)})` : sql`true`;
}
