import "server-only";
import { type CalendarAsked, daysOfMonth } from "@/lib/domain/calendar-address";
import { scopeOf } from "@/lib/domain/filters";
import { type CalendarItem, MOST_A_DAY, MOST_WINDOWS, type MonthView, SHOWN_A_DAY } from "@/lib/domain/month-view";
import { Prisma } from "@/prisma/generated/client";
import { whereOf } from "../commitments/list";
import { relationsAt } from "../commitments/relations";
import type { Reading } from "../commitments/row";
import { db } from "../db";
import type { Viewer } from "../viewer";
import { type ItemKey, readItems } from "./calendar-items";
import { eventScope } from "./scope";

const { sql } = Prisma;
type Sql = Prisma.Sql;

type Bounds = { first: string; last: string };
type Conditions = { commitments: Sql; events: Sql };
type OnDay = ItemKey & { day: string; total: number };
type InWindow = ItemKey & { value: string };

/** What lies in a month: on its days, and beside them what is not known to the day. One day's whole where it is asked for. */
export async function getMonth(
	viewer: Viewer,
	{ month, day, filters }: Pick<CalendarAsked, "month" | "day" | "filters">,
	reading: Reading,
): Promise<MonthView> {
	const scope = scopeOf(filters);
	const { where: commitments } = await whereOf(viewer, scope, reading);
	const { where: events } = await eventScope(viewer, scope, reading);
	const conditions = { commitments, events: sql`t.archived_at IS NULL AND ${events ?? sql`true`}` };
	const bounds = day === null ? daysOfMonth(month) : { first: day, last: day };
	const [onDays, inWindows] = await Promise.all([
		readOnDays(conditions, bounds, day === null ? SHOWN_A_DAY : MOST_A_DAY, reading),
		day === null ? readInWindows(conditions, bounds, reading) : [],
	]);
	const shown = inWindows.slice(0, MOST_WINDOWS);
	const items = await readItems([...onDays, ...shown], reading);
	return {
		days: daysOf(onDays, items),
		windows: { groups: groupsOf(shown, items), total: inWindows.length, more: inWindows.length - shown.length },
	};
}

/** Each day of an event that names its days; due dates and next actions that name one. */
function readOnDays(where: Conditions, { first, last }: Bounds, most: number, reading: Reading): Promise<OnDay[]> {
	const { commitments, events, openActions } = relationsAt(reading);
	return db().$queryRaw<OnDay[]>`
		SELECT kind, id::text, day::text, total::int FROM (
			SELECT kind, id, day, count(*) OVER (PARTITION BY day) AS total,
				row_number() OVER (PARTITION BY day ORDER BY rank, id) AS n
			FROM (
				SELECT 'event' AS kind, 0 AS rank, t.id, d.day::date AS day
				FROM ${events} t CROSS JOIN LATERAL generate_series(
					greatest(t.date_first, ${first}::date), least(t.date_last, ${last}::date), '1 day') AS d (day)
				WHERE ${where.events} AND ${IS_OF_DAYS} AND t.date_first <= ${last}::date AND t.date_last >= ${first}::date
				UNION ALL
				SELECT 'due', 1, c.id, c.due_last FROM ${commitments} c
				WHERE ${where.commitments} AND c.due_precision = 'day' AND c.due_last BETWEEN ${first}::date AND ${last}::date
				UNION ALL
				SELECT 'action', 2, n.id, n.due_on
				FROM ${openActions} n JOIN ${commitments} c ON c.id = n.commitment_id
				WHERE ${where.commitments} AND n.due_on BETWEEN ${first}::date AND ${last}::date
			) found
		) ranked
		WHERE n <= ${most} ORDER BY day, n`;
}

/** Up to a thousand of each kind, the narrowest window first. */
function readInWindows(where: Conditions, { first, last }: Bounds, reading: Reading): Promise<InWindow[]> {
	const { commitments, events } = relationsAt(reading);
	const touches = (from: Sql, to: Sql) => sql`(${from} <= ${last}::date AND ${to} >= ${first}::date) IS NOT FALSE`;
	return db().$queryRaw<InWindow[]>`
		SELECT kind, id::text, value FROM (
			(SELECT 'event' AS kind, 0 AS rank, t.id, t.date_value AS value, t.date_first AS first, t.date_last AS last
			FROM ${events} t
			WHERE ${where.events} AND t.date_value IS NOT NULL AND NOT ${IS_OF_DAYS}
				AND ${touches(sql`t.date_first`, sql`t.date_last`)} LIMIT 1000)
			UNION ALL
			(SELECT 'due', 1, c.id, c.due_value, c.due_first, c.due_last FROM ${commitments} c
			WHERE ${where.commitments} AND c.due_precision <> 'day' AND c.due_value IS NOT NULL
				AND ${touches(sql`c.due_first`, sql`c.due_last`)} LIMIT 1000)
		) found
		ORDER BY last - first NULLS LAST, first NULLS FIRST, value, rank, id`;
}

/** `blockOf(…).exact` of lib/domain/calendar-days.ts once more, for the database; a test holds the two together. */
const IS_OF_DAYS = sql`(t.date_precision = 'day' OR (t.date_precision = 'interval' AND t.date_last - t.date_first < 31
	AND t.date_value ~ '^\\d{4}-\\d\\d-\\d\\d/\\d{4}-\\d\\d-\\d\\d$')) IS TRUE`;

function daysOf(rows: readonly OnDay[], items: Map<string, CalendarItem>): MonthView["days"] {
	const days: MonthView["days"] = new Map();
	for (const { kind, id, day, total } of rows) {
		const known = days.get(day) ?? { items: [], total };
		const item = items.get(`${kind} ${id}`);
		if (item) known.items.push(item);
		days.set(day, known);
	}
	return days;
}

function groupsOf(rows: readonly InWindow[], items: Map<string, CalendarItem>): MonthView["windows"]["groups"] {
	const groups = new Map<string, CalendarItem[]>();
	for (const { kind, id, value } of rows) {
		const item = items.get(`${kind} ${id}`);
		if (item) groups.set(value, [...(groups.get(value) ?? []), item]);
	}
	return [...groups].map(([value, inside]) => ({ value, items: inside }));
}
