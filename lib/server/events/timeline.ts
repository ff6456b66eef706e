import "server-only";
import type { CalendarAsked } from "@/lib/domain/calendar-address";
import { type Filters, listPath, narrow, refine, scopeOf } from "@/lib/domain/filters";
import { groupsInTime, MOST_LINES, type Timeline, type TimelineGroup, type TimelineLine } from "@/lib/domain/timeline";
import { Prisma } from "@/prisma/generated/client";
import { listCommitments, whereOf } from "../commitments/list";
import { relationsAt } from "../commitments/relations";
import type { Reading } from "../commitments/row";
import { db } from "../db";
import type { Viewer } from "../viewer";
import { readCalendarEvents, readDueRows } from "./calendar-items";
import { eventScope } from "./scope";
import { readProgrammes, type TimelineScope } from "./timeline-programmes";
import { readSummary } from "./timeline-summary";

const { sql } = Prisma;
type Sql = Prisma.Sql;

/** Programmes, what is due and what takes place in a range; counts of it where there is too much to draw. */
export async function getTimeline(
	viewer: Viewer,
	{ range, filters }: Pick<CalendarAsked, "range" | "filters">,
	reading: Reading,
): Promise<Timeline> {
	const scope = scopeOf(filters);
	const { where: commitments } = await whereOf(viewer, scope, reading);
	const { where: events } = await eventScope(viewer, scope, reading);
	const isIn = { commitments, events: sql`t.archived_at IS NULL AND ${events ?? sql`true`}`, range, reading };
	const [dueIds, eventIds] = await Promise.all([idsOfDue(isIn), idsOfEvents(isIn)]);
	const undated = await countUndated(viewer, filters, reading);
	if (dueIds.length + eventIds.length > MOST_LINES) {
		return { range, groups: null, summary: await readSummary(isIn), undated };
	}
	return { range, groups: await readGroups(isIn, dueIds, eventIds), summary: null, undated };
}

function idsOfDue({ commitments, range, reading }: TimelineScope): Promise<string[]> {
	return idsOf(sql`SELECT c.id::text FROM ${relationsAt(reading).commitments} c
		WHERE ${commitments} AND c.due_value IS NOT NULL
			AND (c.due_first <= ${range.last}::date AND c.due_last >= ${range.first}::date) IS NOT FALSE`);
}

function idsOfEvents({ events, range, reading }: TimelineScope): Promise<string[]> {
	return idsOf(sql`SELECT t.id::text FROM ${relationsAt(reading).events} t
		WHERE ${events} AND t.date_value IS NOT NULL
			AND (t.date_first <= ${range.last}::date AND t.date_last >= ${range.first}::date) IS NOT FALSE`);
}

async function idsOf(query: Sql): Promise<string[]> {
	const rows = await db().$queryRaw<{ id: string }[]>`${query} LIMIT ${MOST_LINES + 1}`;
	return rows.map(({ id }) => id);
}

async function readGroups(isIn: TimelineScope, dueIds: string[], eventIds: string[]): Promise<TimelineGroup[]> {
	const { reading } = isIn;
	const rows = await readDueRows(dueIds, reading);
	const events = await readCalendarEvents(eventIds, reading);
	const places = await agreementsOf(isIn, eventIds);
	const groups = new Map<string | null, TimelineLine[]>();
	const put = (id: string | null, line: TimelineLine) => groups.set(id, [...(groups.get(id) ?? []), line]);
	for (const row of rows) put(row.agreement?.id ?? null, { kind: "due", row });
	for (const event of events) put(places.get(event.id) ?? null, { kind: "event", event });
	const programmes = await readProgrammes(
		isIn,
		[...groups.keys()].filter((id) => id !== null),
	);
	const named = programmes.map((programme) => ({ programme, lines: groups.get(programme.id) ?? [] }));
	const others = groups.get(null);
	return groupsInTime(others ? [...named, { programme: null, lines: others }] : named);
}

/** The agreement that most of an event's commitments come from; of two alike the one it was linked with first. */
async function agreementsOf(
	{ commitments, reading }: TimelineScope,
	ids: readonly string[],
): Promise<Map<string, string>> {
	const rows = await db().$queryRaw<{ event: string; agreement: string }[]>`
		SELECT DISTINCT ON (event) event, agreement FROM (
			SELECT ce.event_id::text AS event, c.agreement_id::text AS agreement, count(*) AS n, min(ce.created_at) AS since
			FROM commitment_events ce JOIN ${relationsAt(reading).commitments} c ON c.id = ce.commitment_id
			WHERE ce.removed_at IS NULL AND ce.event_id = ANY(${ids}::uuid[]) AND c.agreement_id IS NOT NULL
				AND ${commitments}
			GROUP BY 1, 2
		) linked ORDER BY event, n DESC, since, agreement`;
	return new Map(rows.map(({ event, agreement }) => [event, agreement]));
}

async function countUndated(viewer: Viewer, filters: Filters, reading: Reading): Promise<Timeline["undated"]> {
	const narrowed = narrow(scopeOf(filters), { timeliness: ["no_date"] });
	if (!narrowed) return { total: 0, list: null };
	const { total } = await listCommitments(viewer, { ...narrowed, limit: 1 }, reading);
	return { total, list: listPath(refine({ ...filters, ...narrowed }, { sort: undefined, limit: undefined })) };
}
