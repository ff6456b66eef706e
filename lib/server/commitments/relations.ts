import "server-only";
import { addDays } from "@/lib/domain/date-value";
import { env } from "@/lib/env";
import { Prisma } from "@/prisma/generated/client";
import { startOf } from "../clock";
import type { Reading } from "./row";

const { sql } = Prisma;
type Sql = Prisma.Sql;

/** What stands after FROM, to be given an alias. */
export type Relations = { commitments: Sql; parties: Sql; sectors: Sql; mentions: Sql; openActions: Sql; events: Sql };

const LIVE: Relations = {
	commitments: sql`commitments`,
	parties: sql`commitment_parties`,
	sectors: sql`commitment_sectors`,
	mentions: sql`(SELECT * FROM mentions WHERE removed_at IS NULL)`,
	openActions: sql`(SELECT * FROM next_actions WHERE done_at IS NULL)`,
	events: sql`events`,
};

/**
 * The tables as they are, or with the same columns as they were on the past day that is read. Whoever reads commitments
 * by these shows a past day by the same code as today.
 */
export function relationsAt({ past }: Pick<Reading, "past">): Relations {
	if (!past) return LIVE;
	const known = endOfDay(past.knownAt);
	const until = endOfDay(past.knownAt !== null && past.knownAt < past.asOf ? past.knownAt : past.asOf);
	const clocks = sql`(${past.asOf}::date, ${known}::timestamptz, ${env().ORG_TIME_ZONE}::text)`;
	return {
		commitments: sql`commitments_as_of${clocks}`,
		parties: sql`commitment_parties_as_of${clocks}`,
		sectors: sql`commitment_sectors_as_of${clocks}`,
		// Whether something is mentioned is no matter of the day, but of what had been read by then.
		mentions: known ? standing(sql`mentions`, sql`removed_at`, known) : LIVE.mentions,
		openActions: standing(sql`next_actions`, sql`done_at`, until),
		events: sql`events_as_of${clocks}`,
	};
}

/** The instant before which all of that day was recorded. */
export function endOfDay(day: string): Date;
export function endOfDay(day: string | null): Date | null;
export function endOfDay(day: string | null): Date | null {
	return day === null ? null : startOf(addDays(day, 1));
}

function standing(table: Sql, ended: Sql, until: Date): Sql {
	return sql`(SELECT * FROM ${table} WHERE created_at < ${until} AND (${ended} < ${until}) IS NOT TRUE)`;
}
