import "server-only";
import type { Texts } from "@/lib/domain/texts";
import type {
	Basis,
	Confidence,
	EventRole,
	EventState,
	Kind,
	PartyRole,
	Precision,
	Sector,
	Stance,
	Status,
	Strength,
	TextLang,
} from "@/lib/domain/vocabulary";
import { env } from "@/lib/env";
import { Prisma } from "@/prisma/generated/client";

const { sql, empty } = Prisma;
type Sql = Prisma.Sql;

type Worded = { texts: Texts; lang: TextLang };
export type PassageRow = {
	number: number;
	words: Texts;
	lang: TextLang;
	doubtful: boolean;
	source: { title: string; lang: string; publisher: string | null; url: string | null; dated: string | null };
};
export type EventRow = Worded & { state: EventState; date: string | null; places: Texts | null };
export type EvidenceRow = {
	stance: Stance;
	passage: PassageRow | null;
	event: EventRow | null;
	url: string | null;
	title: string | null;
	publishedOn: string | null;
	actOn: string | null;
};
export type StatusRow = {
	status: Status;
	since: string;
	first: string;
	rationales: Texts;
	lang: TextLang;
	isConfirmed: boolean;
	recordedOn: string;
};
export type DueRow = {
	value: string | null;
	effectiveOn: string;
	reason: string | null;
	lang: string;
	recordedOn: string;
};

/** A commitment with all that may be told of it, in one row. */
export type ContentRow = {
	ref: string;
	titles: Texts;
	descriptions: Texts | null;
	tests: Texts | null;
	lang: TextLang;
	kind: Kind;
	strength: Strength;
	status: Status;
	confirmed: boolean | null;
	undertaken_value: string | null;
	due_value: string | null;
	due_first: string | null;
	due_last: string | null;
	due_precision: Precision | null;
	due_basis: Basis | null;
	first_due_value: string | null;
	looked_on: string | null;
	changed_on: string;
	agreement: Worded | null;
	body: Worded | null;
	parties: { code: string; names: Texts; lang: TextLang; role: PartyRole }[];
	sectors: Sector[];
	current: {
		since: string;
		rationales: Texts;
		lang: TextLang;
		confidence: Confidence;
		successor: string | null;
		withdrawnBy: string | null;
	} | null;
	mentions: { strength: Strength; side: string | null; passage: PassageRow }[];
	evidence?: EvidenceRow[];
	notes?: { id: string; title: string | null; body: string; lang: string; writtenOn: string; changedOn: string }[];
	statuses?: StatusRow[];
	dues?: DueRow[];
	events?: { role: EventRole; first: string | null; event: EventRow }[];
};

export type Shows = { notes: boolean; evidence: boolean; history: boolean };

// Every column is named here, and none is there that a recipient may not know: nothing of a row can come along by itself.
const PASSAGE = sql`json_build_object('number', p.number, 'words', p.words, 'lang', p.lang, 'doubtful', p.doubtful,
	'source', json_build_object('title', s.title, 'lang', s.lang, 'publisher', s.publisher, 'url', s.url,
		'dated', coalesce(s.published_value, s.adopted_value, s.event_value)))`;
const EVENT = sql`json_build_object('texts', e.titles, 'lang', e.lang, 'state', e.state, 'date', e.date_value,
	'places', e.places)`;

const MENTIONS = sql`(SELECT coalesce(json_agg(json_build_object('strength', m.strength,
			'side', (SELECT code FROM parties WHERE id = m.side_party_id), 'passage', ${PASSAGE})
		ORDER BY coalesce(s.event_first, s.adopted_first, s.published_first, m.created_at::date), p.number, m.id), '[]')
	FROM mentions m JOIN passages p ON p.id = m.passage_id JOIN sources s ON s.id = p.source_id
	WHERE m.commitment_id = c.id AND m.removed_at IS NULL AND s.archived_at IS NULL) AS mentions`;

const EVIDENCE = sql`, (SELECT coalesce(json_agg(json_build_object('stance', v.stance,
			'passage', CASE WHEN p.id IS NOT NULL THEN ${PASSAGE} END,
			'event', CASE WHEN e.id IS NOT NULL THEN ${EVENT} END,
			'url', v.url, 'title', v.title, 'publishedOn', v.published_value, 'actOn', v.act_value)
		ORDER BY v.position), '[]')
	FROM evidence v LEFT JOIN passages p ON p.id = v.passage_id LEFT JOIN sources s ON s.id = p.source_id
		LEFT JOIN events e ON e.id = v.event_id
	WHERE v.status_change_id = c.status_change_id AND s.archived_at IS NULL AND e.archived_at IS NULL) AS evidence`;

const SHAREABLE = sql`n.commitment_id = c.id AND n.visibility = 'shareable' AND n.retracted_at IS NULL`;

function notes(dayOf: DayOf): Sql {
	return sql`, (SELECT coalesce(json_agg(json_build_object('id', n.id, 'title', n.title, 'body', n.body,
			'lang', n.lang, 'writtenOn', ${dayOf(sql`n.created_at`)}, 'changedOn', ${dayOf(sql`n.changed_at`)})
		ORDER BY n.created_at, n.id), '[]')
	FROM notes n WHERE ${SHAREABLE}) AS notes`;
}

function history(dayOf: DayOf): Sql {
	return sql`, (SELECT coalesce(json_agg(json_build_object('status', h.status, 'since', h.effective_value,
			'first', h.effective_first, 'rationales', h.rationales, 'lang', h.lang,
			'isConfirmed', EXISTS (SELECT FROM confirmations WHERE status_change_id = h.id),
			'recordedOn', ${dayOf(sql`h.recorded_at`)}) ORDER BY h.position), '[]')
		FROM status_changes h WHERE h.commitment_id = c.id) AS statuses,
	(SELECT coalesce(json_agg(json_build_object('value', d.value, 'effectiveOn', d.effective_on, 'reason', d.reason,
			'lang', d.lang, 'recordedOn', ${dayOf(sql`d.recorded_at`)})
		ORDER BY d.recorded_at, d.effective_on, d.id), '[]')
		FROM due_changes d WHERE d.commitment_id = c.id) AS dues,
	(SELECT coalesce(json_agg(json_build_object('role', ce.role, 'first', e.date_first, 'event', ${EVENT})
		ORDER BY e.date_first, ce.id), '[]')
		FROM commitment_events ce JOIN events e ON e.id = ce.event_id
		WHERE ce.commitment_id = c.id AND ce.removed_at IS NULL AND e.archived_at IS NULL) AS events`;
}

type DayOf = (instant: Sql) => Sql;

function ownColumns(dayOf: DayOf, shows: Shows): Sql {
	const noted = shows.notes ? sql`, (SELECT max(n.changed_at) FROM notes n WHERE ${SHAREABLE})` : empty;
	return sql`c.ref, c.titles, c.descriptions, c.fulfilment_tests AS tests, c.lang, c.kind::text, c.strength::text,
	c.status::text, c.confirmed, c.undertaken_value, c.due_value, c.due_first::text, c.due_last::text,
	c.due_precision::text, c.due_basis::text, c.first_due_value, c.looked_on::text,
	${dayOf(sql`greatest(c.created_at,
		(SELECT max(h.recorded_at) FROM status_changes h WHERE h.commitment_id = c.id),
		(SELECT f.confirmed_at FROM confirmations f WHERE f.status_change_id = c.status_change_id),
		(SELECT max(d.recorded_at) FROM due_changes d WHERE d.commitment_id = c.id)${noted})`)} AS changed_on,
	(SELECT json_build_object('texts', a.titles, 'lang', a.lang)
		FROM agreements a WHERE a.id = c.agreement_id AND a.archived_at IS NULL) AS agreement,
	(SELECT json_build_object('texts', b.names, 'lang', b.lang)
		FROM bodies b WHERE b.id = c.body_id AND b.archived_at IS NULL) AS body,
	(SELECT coalesce(json_agg(json_build_object('code', p.code, 'names', p.names, 'lang', p.lang, 'role', cp.role)
			ORDER BY cp.position), '[]')
		FROM commitment_parties cp JOIN parties p ON p.id = cp.party_id WHERE cp.commitment_id = c.id) AS parties,
	(SELECT coalesce(json_agg(cs.sector ORDER BY cs.sector), '[]')
		FROM commitment_sectors cs WHERE cs.commitment_id = c.id) AS sectors,
	(SELECT json_build_object('since', h.effective_value, 'rationales', h.rationales, 'lang', h.lang,
			'confidence', h.confidence, 'successor', (SELECT ref FROM commitments WHERE id = h.successor_id),
			'withdrawnBy', (SELECT code FROM parties WHERE id = h.withdrawn_by_id))
		FROM status_changes h WHERE h.id = c.status_change_id) AS current`;
}

/** One statement, so that all of it is of one moment: up to `most` commitments `c` with what of them may be shown. */
export function contentQuery(where: Sql, order: Sql, most: number, shows: Shows): Sql {
	const zone = env().ORG_TIME_ZONE;
	const dayOf: DayOf = (instant) => sql`(${instant} AT TIME ZONE ${zone})::date::text`;
	return sql`
		SELECT ${ownColumns(dayOf, shows)}, ${MENTIONS}
			${shows.evidence ? EVIDENCE : empty}${shows.notes ? notes(dayOf) : empty}${shows.history ? history(dayOf) : empty}
		FROM (SELECT * FROM commitments c WHERE ${where} ORDER BY ${order} LIMIT ${most}) c
		ORDER BY ${order}`;
}
