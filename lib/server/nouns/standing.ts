import "server-only";
import type { Standing } from "@/lib/domain/noun-view";
import { fulfilmentRate } from "@/lib/domain/rate";
import { isOpen } from "@/lib/domain/timeliness";
import { STATUSES, type Status, type Strength } from "@/lib/domain/vocabulary";
import { Prisma } from "@/prisma/generated/client";
import { relationsAt } from "../commitments/relations";
import { type RawRow, type Reading, rowColumns, toRow } from "../commitments/row";
import { db } from "../db";

const SHOWN = 100;

type Group = { status: Status; confirmed: boolean | null; strength: Strength; unlooked: boolean; n: number };

/** How the commitments `c` that meet a condition stand, and the first hundred of them by due date. */
export async function standingOf(condition: Prisma.Sql, reading: Reading): Promise<Standing> {
	const where = Prisma.sql`c.archived_at IS NULL AND ${condition}`;
	const [groups, rows] = await Promise.all([readGroups(where, reading), readRows(where, reading)]);
	const count = (counts: (group: Group) => boolean) => groups.filter(counts).reduce((sum, { n }) => sum + n, 0);
	return {
		total: count(() => true),
		open: count(({ status }) => isOpen(status)),
		overdue: count(({ status, unlooked }) => isOpen(status) && unlooked),
		provisional: count(({ confirmed }) => confirmed === false),
		byStatus: STATUSES.map((status) => ({ status, n: count((group) => group.status === status) })).filter(
			({ n }) => n > 0,
		),
		rate: fulfilmentRate(groups),
		items: rows.map((row) => toRow(row, reading)),
	};
}

/** Commitments `c` that meet a condition, as a list shows them. */
export function readRows(where: Prisma.Sql, reading: Reading): Promise<RawRow[]> {
	return db().$queryRaw<RawRow[]>`
		SELECT ${rowColumns(reading)}
		FROM (SELECT * FROM ${relationsAt(reading).commitments} c WHERE ${where} ORDER BY c.due_last NULLS LAST, c.id LIMIT ${SHOWN}) c
		ORDER BY c.due_last NULLS LAST, c.id`;
}

function readGroups(where: Prisma.Sql, reading: Reading): Promise<Group[]> {
	return db().$queryRaw<Group[]>`
		SELECT status::text, confirmed, strength::text,
			(due_last < ${reading.today}::date AND (looked_on > due_last) IS NOT TRUE) IS TRUE AS unlooked, count(*)::int AS n
		FROM ${relationsAt(reading).commitments} c WHERE ${where} GROUP BY 1, 2, 3, 4`;
}
