import "server-only";
import { isPassed } from "@/lib/domain/event-rules";
import type { EventList, EventPage, EventRow } from "@/lib/domain/event-view";
import type { Scope } from "@/lib/domain/filters";
import { isId } from "@/lib/domain/id";
import type { ListAsked, Listed } from "@/lib/domain/noun-view";
import type { Texts } from "@/lib/domain/texts";
import type { TextLang } from "@/lib/domain/vocabulary";
import { Prisma } from "@/prisma/generated/client";
import { toDay } from "../clock";
import { relationsAt } from "../commitments/relations";
import { type Reading, toRow, wordsIn } from "../commitments/row";
import { db } from "../db";
import { byDay, listOf } from "../nouns/list";
import { readRows } from "../nouns/standing";
import { dateView, maybeNamed, maybeWords, NAMED, PASSAGE, passageTag } from "../nouns/tags";
import type { Viewer } from "../viewer";
import { asTheyWere } from "./as-of";
import { toHistory } from "./history";
import { eventScope } from "./scope";

const { sql } = Prisma;

export const EVENT_ROW = {
	body: NAMED,
	// Read and not counted: Prisma counts those of every event there is to join a few.
	commitments: { where: { removedAt: null, commitment: { archivedAt: null } }, select: { id: true } },
} satisfies Prisma.EventInclude;

type Row = Prisma.EventGetPayload<{ include: typeof EVENT_ROW }>;

const WITH_ALL = {
	...EVENT_ROW,
	createdBy: { select: { id: true, name: true } },
	states: {
		orderBy: [{ recordedAt: "asc" }, { effectiveOn: "asc" }, { id: "asc" }],
		include: { passage: PASSAGE, recordedBy: { select: { id: true, name: true } } },
	},
	sources: { include: { passage: PASSAGE } },
	commitments: { where: { removedAt: null, commitment: { archivedAt: null } }, orderBy: { createdAt: "asc" } },
	evidence: {
		include: {
			statusChange: {
				select: {
					status: true,
					effectiveValue: true,
					commitment: { select: { ref: true, titles: true, lang: true } },
				},
			},
		},
	},
} satisfies Prisma.EventInclude;

/**
 * Events, the latest first and those without a date last. `when` narrows to those that lie `ahead`, or to those planned
 * for a day that has `passed` without anybody saying whether they were held; `scope` to those of its commitments.
 */
export async function listEvents(
	viewer: Viewer,
	{ when, scope = {}, ...asked }: ListAsked & { when?: EventList; scope?: Scope },
	reading: Reading,
): Promise<Listed<EventRow>> {
	const { where } = await eventScope(viewer, scope, reading);
	const conditions = when === undefined ? [] : [when === "ahead" ? isAhead(reading.today) : hasPassed(reading.today)];
	const key = byDay(sql`t.date_first`);
	const noun = {
		kind: "event",
		table: relationsAt(reading).events,
		key: when === "ahead" ? { ...SOONEST_FIRST } : key,
		where: where ? [...conditions, where] : conditions,
	} as const;
	return listOf(noun, asked, async (ids) => {
		const rows = await db().event.findMany({ where: { id: { in: ids } }, include: EVENT_ROW });
		return (await asTheyWere(rows, reading)).map((row) => toEventRow(row, reading));
	});
}

const SOONEST_FIRST = { sql: sql`coalesce(t.date_last, 'infinity'::date)`, type: "date", desc: false } as const;

/** An event with its history, the commitments it bears on and what rests on it; `null` where there is none. */
export async function getEvent(_viewer: Viewer, id: string, reading: Reading): Promise<EventPage | null> {
	if (!isId(id)) return null;
	const row = await db().event.findUnique({ where: { id }, include: WITH_ALL });
	if (!row) return null;
	const { lang } = reading;
	const commitments = await readRows(
		sql`c.archived_at IS NULL AND c.id IN (
		SELECT ce.commitment_id FROM commitment_events ce WHERE ce.event_id = ${id}::uuid AND ce.removed_at IS NULL)`,
		reading,
	);
	const rows = new Map(commitments.map((raw) => [raw.id, toRow(raw, reading)]));
	return {
		...toEventRow(row, reading),
		titles: row.titles as Texts,
		descriptions: row.descriptions as Texts | null,
		places: row.places as Texts | null,
		lang: row.lang as TextLang,
		description: maybeWords(row.descriptions, lang, row.lang),
		history: toHistory(row.states, row.lang, lang),
		sources: row.sources.map(({ passage }) => passageTag(passage, lang)),
		links: row.commitments.flatMap(({ id: linkId, role, commitmentId }) => {
			const commitment = rows.get(commitmentId);
			return commitment ? [{ id: linkId, role, commitment }] : [];
		}),
		evidence: row.evidence.map(({ id: evidenceId, stance, statusChange: { status, effectiveValue, commitment } }) => ({
			id: evidenceId,
			stance,
			status,
			effectiveOn: effectiveValue,
			commitment: { ref: commitment.ref, title: wordsIn(commitment.titles, lang, commitment.lang) },
		})),
		archiveReason: row.archiveReason,
		createdAt: row.createdAt.toISOString(),
		createdBy: row.createdBy,
	};
}

/** `isPassed` of lib/domain/event-rules.ts once more, for the database; a test holds the two together. */
function hasPassed(today: string): Prisma.Sql {
	return sql`t.state = 'planned' AND t.date_last < ${today}::date`;
}

function isAhead(today: string): Prisma.Sql {
	return sql`t.state IN ('planned', 'put_off') AND (t.date_last >= ${today}::date) IS NOT FALSE`;
}

export function toEventRow(row: Row, { lang, today }: Reading): EventRow {
	const date = dateView({
		value: row.dateValue,
		first: row.dateFirst,
		last: row.dateLast,
		precision: row.datePrecision,
		basis: row.dateBasis,
	});
	return {
		id: row.id,
		version: row.version,
		title: wordsIn(row.titles, lang, row.lang),
		kind: row.kind,
		state: row.state,
		date,
		place: maybeWords(row.places, lang, row.lang),
		body: maybeNamed(row.body, lang),
		commitments: row.commitments.length,
		passed: isPassed({ state: row.state, last: toDay(row.dateLast) }, today),
		archived: row.archivedAt !== null,
	};
}
