import "server-only";
import type { z } from "zod";
import type { Span } from "@/lib/domain/date-value";
import type { evidence } from "@/lib/domain/evidence.input";
import type { EvidenceFact } from "@/lib/domain/evidence-rules";
import type { FieldError } from "@/lib/domain/refusal";
import type { EventState, Stance } from "@/lib/domain/vocabulary";
import type { Tx } from "../db";

type Given = z.output<ReturnType<typeof evidence>>;
type Dated = (Span & { value: string }) | null;

/** A piece of evidence as it is kept. */
export type KeptEvidence = {
	stance: Stance;
	passageId: string | null;
	eventId: string | null;
	url: string | null;
	title: string | null;
	published: Dated;
	act: Dated;
};

/**
 * Each piece of evidence as it is kept and as the rules see it. The dates it was judged by are kept with it, so that the
 * history stays true when a source or an event is corrected later.
 *
 * A passage: `actOn` where it was given with the evidence, else the day its source says things happened on; published as
 * adopted for the source, else as its publisher says. An event: its own date and state. An address: as given.
 */
export async function readEvidence(
	tx: Tx,
	given: Given,
): Promise<{ kept: KeptEvidence[]; facts: EvidenceFact[]; errors: FieldError[] }> {
	const known = await readKnown(tx, given);
	const errors: FieldError[] = [];
	const read = given.flatMap((one, index) => {
		const id = one.passageId ?? one.eventId;
		const found = id === undefined ? NOTHING_KNOWN : known.get(id.toLowerCase());
		if (found) return [readOne(one, found)];
		errors.push({ path: `evidence.${index}.${one.passageId ? "passageId" : "eventId"}`, rule: "not_found" });
		return [];
	});
	return { kept: read.map(({ kept }) => kept), facts: read.map(({ fact }) => fact), errors };
}

function readOne(one: Given[number], known: Known): { kept: KeptEvidence; fact: EvidenceFact } {
	const { passageId = null, eventId = null, url = null, title = null, stance } = one;
	const published = one.publishedOn ?? known.published;
	const act = one.actOn ?? known.act;
	const kind = passageId ? "passage" : eventId ? "event" : "url";
	return {
		kept: { stance, passageId, eventId, url, title, published, act },
		fact: { kind, stance, publishedOn: published, act, ...(known.state && { eventState: known.state }) },
	};
}

type Known = { published: Dated; act: Dated; state: EventState | null };
const NOTHING_KNOWN: Known = { published: null, act: null, state: null };

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

/** What passages and events bring along, by their ids. An undated event is dated by the earliest of its sources. */
async function readKnown(tx: Tx, given: Given): Promise<Map<string, Known>> {
	const passageIds = given.flatMap(({ passageId }) => passageId ?? []);
	const eventIds = given.flatMap(({ eventId }) => eventId ?? []);
	if (passageIds.length + eventIds.length === 0) return new Map();
	const rows = await tx.$queryRaw<Row[]>`
		SELECT p.id, NULL AS state, d.event_value AS act, d.event_first::text AS "actFirst", d.event_last::text AS "actLast",
			coalesce(d.adopted_value, d.published_value) AS published,
			(CASE WHEN d.adopted_value IS NULL THEN d.published_first ELSE d.adopted_first END)::text AS "publishedFirst",
			(CASE WHEN d.adopted_value IS NULL THEN d.published_last ELSE d.adopted_last END)::text AS "publishedLast"
		FROM passages p JOIN sources d ON d.id = p.source_id WHERE p.id = ANY(${passageIds}::uuid[])
		UNION ALL
		SELECT e.id, e.state::text, e.date_value, e.date_first::text, e.date_last::text,
			d.published_value, d.published_first::text, d.published_last::text
		FROM events e LEFT JOIN LATERAL (
			SELECT s.published_value, s.published_first, s.published_last
			FROM event_sources es JOIN passages p ON p.id = es.passage_id JOIN sources s ON s.id = p.source_id
			WHERE es.event_id = e.id AND s.published_value IS NOT NULL
			ORDER BY s.published_first LIMIT 1
		) d ON true
		WHERE e.id = ANY(${eventIds}::uuid[])`;
	return new Map(rows.map((row) => [row.id, knownFrom(row)]));
}

function knownFrom(row: Row): Known {
	const { state } = row;
	const act = row.act === null ? null : { value: row.act, first: row.actFirst, last: row.actLast };
	const published =
		row.published === null ? null : { value: row.published, first: row.publishedFirst, last: row.publishedLast };
	return { act, published, state };
}
