import "server-only";
import { addDays } from "@/lib/domain/date-value";
import { env } from "@/lib/env";
import { Prisma } from "@/prisma/generated/client";
import { startOf } from "../clock";
import type { Reading } from "./row";

const { sql } = Prisma;
type Sql = Prisma.Sql;

/** What stands after FROM, to be given an alias. */
export type Relations = { commitments: Sql; parties: Sql; sectors: Sql; mentions: Sql };

const LIVE: Relations = {
	commitments: sql`commitments`,
	parties: sql`commitment_parties`,
	sectors: sql`commitment_sectors`,
	mentions: sql`(SELECT * FROM mentions WHERE removed_at IS NULL)`,
};

/**
 * The tables as they are, or with the same columns as they were on the past day that is read. Whoever reads commitments
 * by these shows a past day by the same code as today.
 */
export function relationsAt({ past }: Pick<Reading, "past">): Relations {
	if (!past) return LIVE;
	const known = knownBy(past.knownAt);
	const clocks = sql`(${past.asOf}::date, ${known}::timestamptz, ${env().ORG_TIME_ZONE}::text)`;
	return {
		commitments: sql`commitments_as_of${clocks}`,
		parties: sql`commitment_parties_as_of${clocks}`,
		sectors: sql`commitment_sectors_as_of${clocks}`,
		mentions: known ? mentionsKnownBy(known) : LIVE.mentions,
	};
}

/** The instant before which something was recorded to be known on that day; `null` for now. */
export function knownBy(knownAt: string | null): Date | null {
	return knownAt === null ? null : startOf(addDays(knownAt, 1));
}

function mentionsKnownBy(known: Date): Sql {
	return sql`(SELECT * FROM mentions WHERE created_at < ${known} AND (removed_at < ${known}) IS NOT TRUE)`;
}
