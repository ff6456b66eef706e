import "server-only";
import type { Month, TooMuch } from "@/lib/domain/dashboard";
import type { Scope } from "@/lib/domain/filters";
import { OPEN_STATUSES } from "@/lib/domain/vocabulary";
import { env } from "@/lib/env";
import { Prisma } from "@/prisma/generated/client";
import { endOfDay, relationsAt } from "../commitments/relations";
import type { Reading } from "../commitments/row";
import { db } from "../db";
import type { Viewer } from "../viewer";
import { inTime } from "./in-time";
import { readScope } from "./scope";

const { sql, join } = Prisma;
type Sql = Prisma.Sql;

/** Five years. */
const MOST_MONTHS = 60;

/**
 * How the scope's commitments stood at the end of each month, by the date it was true, from the first undertaking and
 * at most the last sixty months on; the last one as of the day of reading. The scope is judged on that day alone.
 */
export async function getMonths(viewer: Viewer, scope: Scope, reading: Reading): Promise<Month[] | TooMuch> {
	const { where } = await readScope(viewer, scope, reading);
	return inTime(readMonths(where, reading));
}

/**
 * Not sixty looks at sixty days, but one at the histories: each span of time in which something held adds one in the
 * month it began and takes it off in the month it ended, and the sums run along the months.
 */
function readMonths(where: Sql, reading: Reading): Promise<Month[]> {
	const { today, past } = reading;
	const known = endOfDay(past?.knownAt ?? null);
	const zone = env().ORG_TIME_ZONE;
	return db().$queryRaw<Month[]>`
		WITH scope AS MATERIALIZED (${scopeSince(where, known, zone, reading)}),
		closed AS MATERIALIZED (${closedSpans(known)}),
		missed AS MATERIALIZED (${missedDates(known, today)}),
		late AS MATERIALIZED (${lateSpans(known, zone)}),
		span (since, until, open, overdue, fulfilled) AS (
			SELECT since, NULL::date, 1, 0, 0 FROM scope
			UNION ALL
			SELECT since, until, -1, 0, (status = 'fulfilled')::int FROM closed
			UNION ALL
			SELECT since, until, 0, 1, 0 FROM late
			UNION ALL
			SELECT greatest(late.since, closed.since), least(late.until, closed.until), 0, -1, 0
			FROM late JOIN closed USING (commitment_id)
			WHERE late.since < coalesce(closed.until, 'infinity') AND closed.since < coalesce(late.until, 'infinity')
		),
		first AS (
			SELECT greatest(date_trunc('month', min(since)), date_trunc('month', ${today}::date)
				- make_interval(months => ${MOST_MONTHS - 1}::int))::date AS month FROM scope HAVING count(*) > 0
		),
		-- By day first: few days, many spans.
		turned AS (
			SELECT at, sum(open) AS open, sum(overdue) AS overdue, sum(fulfilled) AS fulfilled FROM (
				SELECT since AS at, open, overdue, fulfilled FROM span
				UNION ALL
				SELECT until, -open, -overdue, -fulfilled FROM span
			) turn
			WHERE at <= ${today}::date
			GROUP BY at
		),
		moved AS (
			SELECT greatest(date_trunc('month', at)::date, first.month) AS month,
				sum(open) AS open, sum(overdue) AS overdue, sum(fulfilled) AS fulfilled
			FROM first, turned
			GROUP BY 1
		)
		SELECT to_char(month, 'YYYY-MM') AS month, ${running(sql`open`)}, ${running(sql`overdue`)}, ${running(sql`fulfilled`)}
		FROM (SELECT generate_series(month, ${today}::date, '1 month')::date AS month FROM first) months
		LEFT JOIN moved USING (month)
		ORDER BY month`;
}

const OPEN = join(OPEN_STATUSES.map((status) => sql`${status}::status`));

function running(column: Sql): Sql {
	return sql`coalesce(sum(${column}) OVER (ORDER BY month), 0)::int AS ${column}`;
}

/** From when each commitment `c` of the scope was there; as `commitments_as_of` has it. */
function scopeSince(where: Sql, known: Date | null, zone: string, reading: Reading): Sql {
	return sql`
		SELECT c.id AS commitment_id, coalesce(c.undertaken_first, least(
			(c.created_at AT TIME ZONE ${zone}::text)::date,
			(SELECT min(s.effective_first) FROM status_changes s
				WHERE s.commitment_id = c.id AND (s.recorded_at >= ${known}::timestamptz) IS NOT TRUE))) AS since
		FROM ${relationsAt(reading).commitments} c WHERE ${where}`;
}

/** Each closed status from the day it was true until one that was recorded later was. */
function closedSpans(known: Date | null): Sql {
	return sql`
		SELECT commitment_id, status, since, until FROM (
			SELECT commitment_id, s.status, greatest(s.effective_first, scope.since) AS since, min(s.effective_first) OVER (
				PARTITION BY commitment_id ORDER BY s.position DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
			) AS until
			FROM scope JOIN status_changes s USING (commitment_id)
			WHERE (s.recorded_at >= ${known}::timestamptz) IS NOT TRUE
		) held
		WHERE status NOT IN (${OPEN}) AND (since >= until) IS NOT TRUE`;
}

/** From the day after each due date until it was put off or somebody looked, closed meanwhile or not. */
function lateSpans(known: Date | null, zone: string): Sql {
	return sql`
		SELECT commitment_id, since, until FROM (
			SELECT missed.commitment_id, missed.since, least(missed.until, min(look.day)) AS until
			FROM missed LEFT JOIN (
				SELECT s.commitment_id, (s.recorded_at AT TIME ZONE ${zone}::text)::date AS day
				FROM status_changes s WHERE (s.recorded_at >= ${known}::timestamptz) IS NOT TRUE
				UNION ALL
				SELECT r.commitment_id, r.reviewed_on
				FROM reviews r WHERE (r.recorded_at >= ${known}::timestamptz) IS NOT TRUE
			) look ON look.commitment_id = missed.commitment_id AND look.day > missed.last
			GROUP BY missed.commitment_id, missed.last, missed.since, missed.until
		) late
		WHERE (since >= until) IS NOT TRUE`;
}

/** Each due date that is over, from the day after it until a date that was recorded later took its place. */
function missedDates(known: Date | null, today: string): Sql {
	return sql`
		SELECT commitment_id, last, since, until FROM (
			SELECT commitment_id, d.last, greatest(${BEGAN}, d.last + 1, scope.since) AS since, min(${BEGAN}) OVER (
				PARTITION BY commitment_id ORDER BY d.recorded_at DESC, d.effective_on DESC, d.id DESC
				ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
			) AS until
			FROM scope JOIN due_changes d USING (commitment_id)
			WHERE (d.recorded_at >= ${known}::timestamptz) IS NOT TRUE
		) due
		WHERE last < ${today}::date AND (since >= until) IS NOT TRUE`;
}

// The first date came with the undertaking, whatever day it carries.
const BEGAN = sql`CASE WHEN d.reason IS NOT NULL THEN d.effective_on ELSE '-infinity'::date END`;
