import "server-only";
import { COMMITMENT_PANELS, type DashboardNumbers } from "@/lib/domain/dashboard";
import { addDays } from "@/lib/domain/date-value";
import { OPEN_STATUSES, STATUSES, type Status } from "@/lib/domain/vocabulary";
import { env } from "@/lib/env";
import { Prisma } from "@/prisma/generated/client";
import { startOf } from "../clock";
import type { Reading } from "../commitments/row";
import { db } from "../db";
import { record } from "./record";
import type { Known } from "./scope";
import { factOf, type Tallied } from "./tallied";

const { sql } = Prisma;

type Row = { statuses: Partial<Record<Status, number>>; unconfirmed: number } & Due & Looked & Changed;
type Due = Record<"no_date" | "overdue" | "ahead" | "due_soon" | "in_30" | "in_90", number>;
type Looked = Record<"never" | "fresh" | "ageing" | "open_never" | "open_not_stale", number>;
type Changed = Record<"in_7_days" | "in_30_days", number>;

/** `countLive` once more, from the sums that triggers keep; a test holds the two together. */
export async function countTallied(tallied: Tallied, known: Known, reading: Reading): Promise<DashboardNumbers> {
	const changed = tallied.dimension === "all" ? changedOfAll(reading) : changedLive(known, reading);
	const [row] = await db().$queryRaw<[Row]>`
		SELECT s.*, d.*, l.*, c.*
		FROM (${statuses(tallied)}) s, (${due(tallied, reading)}) d, (${looked(tallied, reading)}) l, (${changed}) c`;
	const byStatus = record(STATUSES, (status) => row.statuses[status] ?? 0);
	const total = sumOf(Object.values(byStatus));
	const open = sumOf(OPEN_STATUSES.map((status) => byStatus[status]));
	// What is old is what is left over: its days, years of them, are not read.
	const outcomeUnknown = open - row.no_date - row.ahead - row.overdue;
	const stale = total - row.never - row.fresh - row.ageing;
	return {
		...{ total, byStatus },
		byTimeliness: {
			...{ no_date: row.no_date, not_due: row.ahead - row.due_soon, due_soon: row.due_soon, overdue: row.overdue },
			...{ outcome_unknown: outcomeUnknown, closed: total - open },
		},
		byFreshness: { fresh: row.fresh, ageing: row.ageing, stale, never: row.never },
		panels: {
			...{ overdue: row.overdue, dueIn30: row.in_30, dueIn90: row.in_90, outcomeUnknown },
			...{ quiet: open - row.open_never - row.open_not_stale, neverLooked: row.open_never },
			...{ unconfirmed: row.unconfirmed, changed7: row.in_7_days, changed30: row.in_30_days },
		},
		unknown: known.unknown,
	};
}

function statuses(tallied: Tallied): Prisma.Sql {
	return sql`
		SELECT coalesce(jsonb_object_agg(word, n), '{}') AS statuses, coalesce(sum(unconfirmed), 0)::int AS unconfirmed
		FROM (
			SELECT word, sum(n) AS n, sum(n) FILTER (WHERE flag) AS unconfirmed
			FROM tallies WHERE ${factOf(tallied, "status")} GROUP BY word) by_status`;
}

// Late ones of whole months are summed as such.
function due(tallied: Tallied, { today }: Reading): Prisma.Sql {
	const month = `${today.slice(0, 7)}-01`;
	const within = (days: number) => sumWhere(sql`at BETWEEN ${today}::date AND ${addDays(today, days)}::date`);
	const { dueIn30, dueIn90 } = COMMITMENT_PANELS;
	return sql`
		SELECT ${sumWhere(sql`at = 'infinity'`)} AS no_date,
			${sumWhere(sql`at < ${today}::date AND NOT flag`)} + (
				SELECT ${sumWhere(sql`true`)} FROM tallies
				WHERE ${factOf(tallied, "late")} AND word = '' AND NOT flag AND at < ${month}::date) AS overdue,
			${sumWhere(sql`at >= ${today}::date AND at <> 'infinity'`)} AS ahead,
			${within(env().DUE_SOON_DAYS)} AS due_soon,
			${within(dueIn30.dueWithin ?? 0)} AS in_30, ${within(dueIn90.dueWithin ?? 0)} AS in_90
		FROM tallies WHERE ${factOf(tallied, "due")} AND word = '' AND flag IN (false, true) AND at >= ${month}::date`;
}

function looked(tallied: Tallied, { today }: Reading): Prisma.Sql {
	const fresh = addDays(today, -env().FRESH_DAYS);
	const stale = addDays(today, -env().STALE_DAYS);
	return sql`
		SELECT ${sumWhere(sql`at = 'infinity'`)} AS never,
			${sumWhere(sql`at > ${fresh}::date AND at <> 'infinity'`)} AS fresh,
			${sumWhere(sql`at <= ${fresh}::date`)} AS ageing,
			${sumWhere(sql`at <> 'infinity' AND word = 'open'`)} AS open_not_stale,
			${sumWhere(sql`at = 'infinity' AND word = 'open'`)} AS open_never
		FROM tallies
		WHERE ${factOf(tallied, "looked")} AND word IN ('closed', 'open') AND NOT flag AND at >= ${stale}::date`;
}

// A day begins with a quarter of an hour everywhere, and by those it is tallied.
function changedOfAll({ today }: Reading): Prisma.Sql {
	const since = (days = 0) => sql`${startOf(addDays(today, -days))}::timestamptz AT TIME ZONE 'UTC'`;
	const { changed7, changed30 } = COMMITMENT_PANELS;
	return sql`
		SELECT ${sumWhere(sql`at >= ${since(changed7.changedWithin)}`)} AS in_7_days,
			${sumWhere(sql`true`)} AS in_30_days
		FROM tallies WHERE dimension = 'all' AND fact = 'changed' AND key = '' AND word = '' AND NOT flag
			AND at >= ${since(changed30.changedWithin)}`;
}

// Under one key alone an index of the last month is short enough.
function changedLive({ where }: Known, { today }: Reading): Prisma.Sql {
	const since = (days = 0) => startOf(addDays(today, -days));
	const { changed7, changed30 } = COMMITMENT_PANELS;
	return sql`
		SELECT (count(*) FILTER (WHERE c.changed_at >= ${since(changed7.changedWithin)}))::int AS in_7_days,
			count(*)::int AS in_30_days
		FROM commitments c WHERE ${where} AND c.changed_at >= ${since(changed30.changedWithin)}`;
}

function sumOf(numbers: readonly number[]): number {
	return numbers.reduce((sum, n) => sum + n, 0);
}

function sumWhere(condition: Prisma.Sql): Prisma.Sql {
	return sql`coalesce(sum(n) FILTER (WHERE ${condition}), 0)::int`;
}
