import "server-only";
import type { Scope, Unknown } from "@/lib/domain/filters";
import { Prisma } from "@/prisma/generated/client";
import { relationsAt } from "../commitments/relations";
import { type Reader, resolve } from "../commitments/resolve";
import type { Reading } from "../commitments/row";
import { scopeWhere } from "../commitments/where";

const { sql } = Prisma;

/**
 * SQL over an event `t`: it bears on a commitment in the scope. An event of a body is in the scope that asks for nothing
 * but that body, whatever it bears on. `where` is `null` where the scope narrows nothing.
 */
export async function eventScope(
	reader: Reader,
	scope: Scope,
	reading: Reading,
): Promise<{ where: Prisma.Sql | null; unknown: Unknown[] }> {
	const { found, unknown } = await resolve(reader, scope);
	const meaningful = Object.keys(scope).filter((key) => !LOOKED_UP.has(key) || key in found);
	if (meaningful.length === 0) return { where: null, unknown };
	const bears = sql`EXISTS (
		SELECT FROM commitment_events ce JOIN ${relationsAt(reading).commitments} c ON c.id = ce.commitment_id
		WHERE ce.event_id = t.id AND ce.removed_at IS NULL AND ${scopeWhere(scope, found, reading)})`;
	const ofBody = meaningful.length === 1 && found.body;
	return { where: ofBody ? sql`(t.body_id = ANY(${found.body}::uuid[]) OR ${bears})` : bears, unknown };
}

/** What a scope names by ids and codes: nothing of it is found where nobody has heard of any. */
const LOOKED_UP = new Set(["agreement", "party", "body", "owner"]);
