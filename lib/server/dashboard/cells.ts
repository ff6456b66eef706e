import "server-only";
import type { BreakdownDimension } from "@/lib/domain/dashboard";
import type { Status, Strength } from "@/lib/domain/vocabulary";
import { Prisma } from "@/prisma/generated/client";
import { relationsAt } from "../commitments/relations";
import type { Reading } from "../commitments/row";
import { type Known, narrowedTo } from "./scope";
import { talliedAs } from "./tallied";

const { sql, join, empty } = Prisma;
type Sql = Prisma.Sql;

/** Commitments under one key, by status. */
export type Cell = { status: Status | null; provisional: boolean; n: number; overdue: number };
export type StrengthCell = { strength: Strength; n: number };

/** How the commitments of a scope are spread over the keys of a dimension. `none` is the key of what has none. */
export type Cells = {
	/** Of a WITH: what the others need, and `sizes` (key, n). */
	ctes: Sql;
	/** SELECT of `Cell`s under a key. */
	of: (key: Sql) => Sql;
	/** SELECT of `StrengthCell`s under a key; of agreements alone. */
	strengthsOf: (key: Sql) => Sql;
};

/** From the tallies where no filter or only the dimension's own narrows the scope, else counted. */
export function cellsOf(dimension: BreakdownDimension, known: Known, reading: Reading): Cells {
	const tallied = talliedAs(known, reading);
	const isTallied = tallied !== null && (tallied.dimension === "all" || tallied.dimension === dimension);
	return isTallied
		? talliedCells(dimension, keysAsked(dimension, known), reading)
		: liveCells(dimension, known, reading);
}

function talliedCells(dimension: BreakdownDimension, asked: string[] | null, { today }: Reading): Cells {
	const fact = (name: string) => sql`t.dimension = ${dimension} AND t.fact = ${name}`;
	const month = `${today.slice(0, 7)}-01`;
	return {
		ctes: sql`sizes AS (
			SELECT key, sum(n)::int AS n FROM tallies t
			WHERE ${fact("size")} AND ${isAsked(asked)} GROUP BY key HAVING sum(n) <> 0)`,
		// Whole months are summed as such, so that what is long overdue is a few rows and not one for each day.
		of: (key) => sql`
			SELECT word AS status, flag AS provisional, sum(n)::int AS n, 0 AS overdue
			FROM tallies t WHERE ${fact("status")} AND t.key = ${key} GROUP BY word, flag HAVING sum(n) <> 0
			UNION ALL SELECT NULL, false, 0, coalesce(sum(n), 0)::int
			FROM tallies t WHERE ${fact("late")} AND t.key = ${key} AND word = '' AND NOT flag AND at < ${month}::date
			UNION ALL SELECT NULL, false, 0, coalesce(sum(n), 0)::int
			FROM tallies t WHERE ${fact("due")} AND t.key = ${key} AND word = '' AND NOT flag
				AND at >= ${month}::date AND at < ${today}::date`,
		strengthsOf: (key) => sql`
			SELECT word AS strength, sum(n)::int AS n FROM tallies t
			WHERE ${fact("strength")} AND t.key = ${key} GROUP BY word`,
	};
}

const KEYS: Record<BreakdownDimension, { key: Sql; joined?: "parties" | "sectors" }> = {
	agreement: { key: sql`c.agreement_id` },
	body: { key: sql`c.body_id` },
	owner: { key: sql`c.owner_id` },
	party: { key: sql`k.party_id`, joined: "parties" },
	sector: { key: sql`k.sector`, joined: "sectors" },
};

function liveCells(dimension: BreakdownDimension, known: Known, reading: Reading): Cells {
	const { key, joined } = KEYS[dimension];
	const relations = relationsAt(reading);
	const keys = joined ? sql`LEFT JOIN ${relations[joined]} k ON k.commitment_id = c.id` : empty;
	return {
		ctes: sql`counted AS MATERIALIZED (
				SELECT ${key} AS id, c.status, c.confirmed IS FALSE AS provisional, c.strength, count(*)::int AS n,
					(count(*) FILTER (WHERE ${narrowedTo({ timeliness: ["overdue"] }, reading)}))::int AS overdue
				FROM ${relations.commitments} c ${keys} WHERE ${known.where} GROUP BY 1, 2, 3, 4),
			cells AS MATERIALIZED (
				SELECT * FROM (SELECT coalesce(id::text, 'none') AS key, * FROM counted) named
				WHERE ${isAsked(keysAsked(dimension, known))}),
			sizes AS (SELECT key, sum(n)::int AS n FROM cells GROUP BY key)`,
		of: (one) => sql`
			SELECT status, provisional, sum(n)::int AS n, sum(overdue)::int AS overdue
			FROM cells WHERE cells.key = ${one} GROUP BY status, provisional`,
		strengthsOf: (one) => sql`
			SELECT strength, sum(n)::int AS n FROM cells WHERE cells.key = ${one} GROUP BY strength`,
	};
}

/** The keys that the scope itself names; `null` where it names none. */
function keysAsked(dimension: BreakdownDimension, { scope, found }: Known): string[] | null {
	if (dimension === "sector") return scope.sector ?? null;
	return found[dimension]?.map((id) => id ?? "none") ?? null;
}

function isAsked(asked: string[] | null): Sql {
	return asked ? sql`key IN (${join(asked)})` : sql`true`;
}
