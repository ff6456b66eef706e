import "server-only";
import type { z } from "zod";
import type { Span } from "@/lib/domain/date-value";
import type { evidence } from "@/lib/domain/evidence.input";
import type { EvidenceFact } from "@/lib/domain/evidence-rules";
import type { FieldError } from "@/lib/domain/refusal";
import type { EventState } from "@/lib/domain/vocabulary";
import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "../db";
import { dateColumn } from "../nouns/columns";

type Given = z.output<ReturnType<typeof evidence>>;
type Dated = (Span & { value: string }) | null;
type Piece = Omit<Prisma.EvidenceCreateManyInput, "statusChangeId" | "position">;
type Read = { fact: EvidenceFact; piece: Piece };

/**
 * Each piece of evidence as the rules see it and as it is kept. The dates it was judged by are kept with it, so that the
 * history stays true when a source or an event is corrected later.
 *
 * A passage: `actOn` where it was given with the evidence, else the day its source says things happened on; published as
 * adopted for the source, else as its publisher says. An event: its own date and state. An address: as given.
 */
export async function readEvidence(tx: Tx, given: Given): Promise<{ read: Read[]; errors: FieldError[] }> {
	const passages = await readPassages(tx, given);
	const events = await readEvents(tx, given);
	const errors: FieldError[] = [];
	const read = given.flatMap((one, index): Read[] => {
		const found = factOf(one, passages, events);
		if (!found)
			errors.push({ path: `evidence.${index}.${one.passageId ? "passageId" : "eventId"}`, rule: "not_found" });
		return found ? [found] : [];
	});
	return { read, errors };
}

function factOf(one: Given[number], passages: Map<string, PassageDates>, events: Map<string, EventDates>): Read | null {
	const { passageId, eventId, url = null, stance, title = null, actOn = null, publishedOn = null } = one;
	if (passageId !== undefined) {
		const source = passages.get(passageId.toLowerCase());
		if (!source) return null;
		const dates = { published: source.published, act: actOn ?? source.act };
		return read("passage", dates, { stance, passageId });
	}
	if (eventId !== undefined) {
		const event = events.get(eventId.toLowerCase());
		if (!event) return null;
		return read("event", { published: event.published, act: event.act }, { stance, eventId }, event.state);
	}
	return read("url", { published: publishedOn, act: actOn }, { stance, url, title });
}

function read(
	kind: EvidenceFact["kind"],
	{ published, act }: { published: Dated; act: Dated },
	piece: Piece & { stance: EvidenceFact["stance"] },
	eventState?: EventState,
): Read {
	const fact = { kind, stance: piece.stance, publishedOn: published, act, ...(eventState && { eventState }) };
	return { fact, piece: { ...piece, ...publishedColumns(published), ...actColumns(act) } };
}

export function publishedColumns(published: Dated) {
	return {
		publishedValue: published?.value ?? null,
		publishedFirst: dateColumn(published?.first),
		publishedLast: dateColumn(published?.last),
	};
}

function actColumns(act: Dated) {
	return { actValue: act?.value ?? null, actFirst: dateColumn(act?.first), actLast: dateColumn(act?.last) };
}

type PassageDates = { published: Dated; act: Dated };
type EventDates = PassageDates & { state: EventState };
type Row = {
	id: string;
	state: EventState | null;
	act: string | null;
	actFirst: string | null;
	actLast: string | null;
	published: string | null;
	publishedFirst: string | null;
	publishedLast: string | null;
};

async function readPassages(tx: Tx, given: Given): Promise<Map<string, PassageDates>> {
	const ids = given.flatMap(({ passageId }) => passageId ?? []);
	if (ids.length === 0) return new Map();
	const rows = await tx.$queryRaw<Row[]>`
		SELECT p.id::text, d.event_value AS act, d.event_first::text AS "actFirst", d.event_last::text AS "actLast",
			coalesce(d.adopted_value, d.published_value) AS published,
			(CASE WHEN d.adopted_value IS NULL THEN d.published_first ELSE d.adopted_first END)::text AS "publishedFirst",
			(CASE WHEN d.adopted_value IS NULL THEN d.published_last ELSE d.adopted_last END)::text AS "publishedLast"
		FROM passages p JOIN sources d ON d.id = p.source_id WHERE p.id = ANY(${ids}::uuid[])`;
	return new Map(rows.map((row) => [row.id, datesOf(row)]));
}

async function readEvents(tx: Tx, given: Given): Promise<Map<string, EventDates>> {
	const ids = given.flatMap(({ eventId }) => eventId ?? []);
	if (ids.length === 0) return new Map();
	const rows = await tx.$queryRaw<Row[]>`
		SELECT e.id::text, e.state::text, e.date_value AS act, e.date_first::text AS "actFirst", e.date_last::text AS "actLast",
			d.published_value AS published, d.published_first::text AS "publishedFirst", d.published_last::text AS "publishedLast"
		FROM events e LEFT JOIN LATERAL (
			SELECT s.published_value, s.published_first, s.published_last
			FROM event_sources es JOIN passages p ON p.id = es.passage_id JOIN sources s ON s.id = p.source_id
			WHERE es.event_id = e.id AND s.published_value IS NOT NULL
			ORDER BY s.published_first LIMIT 1
		) d ON true
		WHERE e.id = ANY(${ids}::uuid[])`;
	return new Map(rows.map((row) => [row.id, { ...datesOf(row), state: row.state ?? "unknown" }]));
}

function datesOf(row: Row): PassageDates {
	const act = row.act === null ? null : { value: row.act, first: row.actFirst, last: row.actLast };
	const published =
		row.published === null ? null : { value: row.published, first: row.publishedFirst, last: row.publishedLast };
	return { act, published };
}
