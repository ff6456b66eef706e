import "server-only";
import type { Scope } from "@/lib/domain/filters";
import { STRENGTHS } from "@/lib/domain/vocabulary";
import { Prisma } from "@/prisma/generated/client";
import type { Reading } from "../commitments/row";
import type { Known } from "./scope";

const { sql, join } = Prisma;

/** Keys of one dimension of the table `tallies`, whose sum is what a scope holds. */
export type Tallied = { dimension: string; keys: string[] };

type Dimension = "agreement" | "body" | "owner" | "kind" | "party" | "sector";

const DIMENSIONS: readonly (keyof Scope)[] = ["agreement", "body", "owner", "kind", "party", "sector"];
const SEVERAL_EACH: readonly (keyof Scope)[] = ["party", "sector"];

/**
 * Where a scope is tallied: today's whole, or what one filter narrows it to. `null` for what has to be counted, such as
 * filters together, a past day, or one of several parties: a commitment of two of them would count twice.
 */
export function talliedAs({ scope, found }: Known, reading: Reading): Tallied | null {
	const narrowed = Object.keys(scope) as (keyof Scope)[];
	if (reading.past || narrowed.length > 1) return null;
	const [filter] = narrowed;
	if (filter === undefined) return { dimension: "all", keys: [""] };
	if (filter === "strengthMin" && scope.strengthMin) {
		return { dimension: "strength", keys: STRENGTHS.slice(STRENGTHS.indexOf(scope.strengthMin)) };
	}
	if (filter === "strength" && scope.strength) return { dimension: "strength", keys: scope.strength };
	if (!DIMENSIONS.includes(filter)) return null;
	const keys = [...new Set(keysOf(filter as Dimension, scope, found))];
	return keys.length === 1 || !SEVERAL_EACH.includes(filter) ? { dimension: filter, keys } : null;
}

/** Over the table `tallies`: one fact of what a scope holds. */
export function factOf({ dimension, keys }: Tallied, fact: string): Prisma.Sql {
	return sql`dimension = ${dimension} AND fact = ${fact} AND key IN (${join(keys)})`;
}

function keysOf(filter: Dimension, scope: Scope, found: Known["found"]): string[] {
	if (filter === "kind" || filter === "sector") return scope[filter] ?? [];
	return (found[filter] ?? []).map((id) => id ?? "none");
}
