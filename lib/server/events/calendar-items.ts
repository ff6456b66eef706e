import "server-only";
import { isPassed } from "@/lib/domain/event-rules";
import type { CalendarAction, CalendarItem } from "@/lib/domain/month-view";
import type { DateView } from "@/lib/domain/noun-view";
import type { Texts } from "@/lib/domain/texts";
import type { CalendarEvent } from "@/lib/domain/timeline";
import type { Basis, EventState, Precision, TextLang } from "@/lib/domain/vocabulary";
import { Prisma } from "@/prisma/generated/client";
import { readRows } from "../commitments/list";
import { relationsAt } from "../commitments/relations";
import { type Reading, toRow, wordsIn } from "../commitments/row";
import { db } from "../db";
import { maybeWords } from "../nouns/tags";

const { sql } = Prisma;

export type ItemKey = { kind: CalendarItem["kind"]; id: string };

/** What keys stand for, by `kind` and id joined by a space. */
export async function readItems(keys: readonly ItemKey[], reading: Reading): Promise<Map<string, CalendarItem>> {
	const ids = (kind: ItemKey["kind"]) => keys.filter((key) => key.kind === kind).map(({ id }) => id);
	const [events, rows, actions] = await Promise.all([
		readCalendarEvents(ids("event"), reading),
		readDueRows(ids("due"), reading),
		readActions(ids("action"), reading),
	]);
	return new Map<string, CalendarItem>([
		...events.map((event): [string, CalendarItem] => [`event ${event.id}`, { kind: "event", event }]),
		...rows.map((row): [string, CalendarItem] => [`due ${row.id}`, { kind: "due", row }]),
		...actions.map((action): [string, CalendarItem] => [`action ${action.id}`, { kind: "action", action }]),
	]);
}

export async function readDueRows(ids: readonly string[], reading: Reading) {
	if (ids.length === 0) return [];
	const rows = await readRows(sql`c.id = ANY(${ids}::uuid[])`, sql`c.due_last, c.id`, ids.length, reading);
	return rows.map((row) => toRow(row, reading));
}

type EventRow = {
	id: string;
	titles: Texts;
	lang: TextLang;
	state: EventState;
	places: Texts | null;
	value: string;
	first: string | null;
	last: string | null;
	precision: Precision;
	basis: Basis | null;
	former: DateView | null;
};

/** Events by their ids, those without a date left out, as of the day of reading. */
export async function readCalendarEvents(ids: readonly string[], reading: Reading): Promise<CalendarEvent[]> {
	if (ids.length === 0) return [];
	const { today, lang } = reading;
	const rows = await db().$queryRaw<EventRow[]>`
		SELECT t.id::text, t.titles, t.lang, t.state::text, t.places, t.date_value AS value, t.date_first::text AS first,
			t.date_last::text AS last, t.date_precision::text AS precision, t.date_basis::text AS basis,
			(SELECT jsonb_build_object('value', s.date_value, 'first', s.date_first, 'last', s.date_last,
					'precision', s.date_precision, 'basis', coalesce(s.date_basis, 'unknown'))
				FROM event_state_changes s
				-- A date that was only made more exact was not moved.
				WHERE s.event_id = t.id AND s.effective_on <= ${today}::date
					AND (s.date_last < t.date_first OR s.date_first > t.date_last)
				ORDER BY s.recorded_at, s.effective_on, s.id LIMIT 1) AS former
		FROM ${relationsAt(reading).events} t
		WHERE t.id = ANY(${ids}::uuid[]) AND t.date_value IS NOT NULL`;
	return rows.map(({ id, titles, lang: original, state, places, former, ...date }) => ({
		...{ id, state, former },
		title: wordsIn(titles, lang, original),
		date: { ...date, basis: date.basis ?? "unknown" },
		place: maybeWords(places, lang, original),
		passed: isPassed({ state, last: date.last }, today),
	}));
}

type ActionRow = Omit<CalendarAction, "owner" | "commitment"> & {
	owner_id: string;
	owner_name: string;
	ref: string;
	titles: Texts;
	original: string;
};

async function readActions(ids: readonly string[], reading: Reading): Promise<CalendarAction[]> {
	if (ids.length === 0) return [];
	const rows = await db().$queryRaw<ActionRow[]>`
		SELECT n.id::text, n.what, n.lang, n.due_on::text AS "dueOn", n.owner_id, u.name AS owner_name,
			c.ref, c.titles, c.lang AS original
		FROM next_actions n JOIN ${relationsAt(reading).commitments} c ON c.id = n.commitment_id
			JOIN users u ON u.id = n.owner_id
		WHERE n.id = ANY(${ids}::uuid[])`;
	return rows.map(({ id, what, lang, dueOn, owner_id, owner_name, ref, titles, original }) => ({
		...{ id, what, lang, dueOn },
		owner: { id: owner_id, name: owner_name },
		commitment: { ref, title: wordsIn(titles, reading.lang, original) },
	}));
}
