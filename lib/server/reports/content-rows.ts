import "server-only";
import { createHash } from "node:crypto";
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

/** SQL with `$1` the commitments' ids in their order and `$2` the zone whose days are meant. */
export type Statement = { name: string; text: string };

// Every column is named here, and none is there that a recipient may not know: nothing of a row can come along by itself.
const PASSAGE = `json_build_object('number', p.number, 'words', p.words, 'lang', p.lang, 'doubtful', p.doubtful,
	'source', json_build_object('title', s.title, 'lang', s.lang, 'publisher', s.publisher, 'url', s.url,
		'dated', coalesce(s.published_value, s.adopted_value, s.event_value)))`;
const EVENT = `json_build_object('texts', e.titles, 'lang', e.lang, 'state', e.state, 'date', e.date_value,
	'places', e.places)`;

const dayOf = (instant: string) => `(${instant} AT TIME ZONE $2)::date::text`;

const OWN = `c.ref, c.titles, c.descriptions, c.fulfilment_tests AS tests, c.lang, c.kind::text, c.strength::text,
	c.status::text, c.confirmed, c.undertaken_value, c.due_value, c.due_first::text, c.due_last::text,
	c.due_precision::text, c.due_basis::text, c.first_due_value, c.looked_on::text,
	CASE WHEN a.id IS NOT NULL THEN json_build_object('texts', a.titles, 'lang', a.lang) END AS agreement,
	CASE WHEN b.id IS NOT NULL THEN json_build_object('texts', b.names, 'lang', b.lang) END AS body,
	coalesce(cp.parties, '[]') AS parties, coalesce(cs.sectors, '[]') AS sectors, coalesce(m.mentions, '[]') AS mentions,
	CASE WHEN h.id IS NOT NULL THEN json_build_object('since', h.effective_value, 'rationales', h.rationales,
		'lang', h.lang, 'confidence', h.confidence, 'successor', successor.ref, 'withdrawnBy', withdrawn.code) END AS current`;

const FROM = `unnest($1::uuid[]) WITH ORDINALITY AS picked (id, place)
	JOIN commitments c ON c.id = picked.id AND c.archived_at IS NULL
	LEFT JOIN agreements a ON a.id = c.agreement_id AND a.archived_at IS NULL
	LEFT JOIN bodies b ON b.id = c.body_id AND b.archived_at IS NULL
	LEFT JOIN status_changes h ON h.id = c.status_change_id
	LEFT JOIN confirmations f ON f.status_change_id = h.id
	LEFT JOIN commitments successor ON successor.id = h.successor_id
	LEFT JOIN parties withdrawn ON withdrawn.id = h.withdrawn_by_id`;

/** One of the lists that go with a commitment, put together for all of them at once. */
function listed(alias: string, columns: string, from: string): string {
	return `LEFT JOIN (SELECT ${columns} FROM ${from} GROUP BY 1) ${alias} ON ${alias}.id = c.id`;
}

const PARTIES = listed(
	"cp",
	`r.commitment_id AS id, json_agg(json_build_object('code', p.code, 'names', p.names, 'lang', p.lang, 'role', r.role)
		ORDER BY r.position) AS parties`,
	"commitment_parties r JOIN parties p ON p.id = r.party_id WHERE r.commitment_id = ANY($1::uuid[])",
);
const SECTORS = listed(
	"cs",
	"r.commitment_id AS id, json_agg(r.sector ORDER BY r.sector) AS sectors",
	"commitment_sectors r WHERE r.commitment_id = ANY($1::uuid[])",
);
const MENTIONS = listed(
	"m",
	`r.commitment_id AS id, json_agg(json_build_object('strength', r.strength, 'side', side.code, 'passage', ${PASSAGE})
		ORDER BY coalesce(s.event_first, s.adopted_first, s.published_first, r.created_at::date), p.number, r.id) AS mentions`,
	`mentions r JOIN passages p ON p.id = r.passage_id JOIN sources s ON s.id = p.source_id
		LEFT JOIN parties side ON side.id = r.side_party_id
		WHERE r.commitment_id = ANY($1::uuid[]) AND r.removed_at IS NULL AND s.archived_at IS NULL`,
);
const EVIDENCE = listed(
	"v",
	`o.id, json_agg(json_build_object('stance', r.stance,
		'passage', CASE WHEN p.id IS NOT NULL THEN ${PASSAGE} END,
		'event', CASE WHEN e.id IS NOT NULL THEN ${EVENT} END,
		'url', r.url, 'title', r.title, 'publishedOn', r.published_value, 'actOn', r.act_value)
		ORDER BY r.position) AS evidence`,
	`commitments o JOIN evidence r ON r.status_change_id = o.status_change_id
		LEFT JOIN passages p ON p.id = r.passage_id LEFT JOIN sources s ON s.id = p.source_id
		LEFT JOIN events e ON e.id = r.event_id
		WHERE o.id = ANY($1::uuid[]) AND s.archived_at IS NULL AND e.archived_at IS NULL`,
);
const NOTES = listed(
	"n",
	`r.commitment_id AS id, max(r.changed_at) AS last, json_agg(json_build_object('id', r.id, 'title', r.title,
		'body', r.body, 'lang', r.lang, 'writtenOn', ${dayOf("r.created_at")}, 'changedOn', ${dayOf("r.changed_at")})
		ORDER BY r.created_at, r.id) AS notes`,
	"notes r WHERE r.commitment_id = ANY($1::uuid[]) AND r.visibility = 'shareable' AND r.retracted_at IS NULL",
);
const EVENTS = listed(
	"ev",
	`r.commitment_id AS id, json_agg(json_build_object('role', r.role, 'first', e.date_first, 'event', ${EVENT})
		ORDER BY e.date_first, r.id) AS events`,
	`commitment_events r JOIN events e ON e.id = r.event_id
		WHERE r.commitment_id = ANY($1::uuid[]) AND r.removed_at IS NULL AND e.archived_at IS NULL`,
);

// Of both histories the last day is told, whether they are shown or not.
function statuses(isShown: boolean): string {
	const list = `, json_agg(json_build_object('status', r.status, 'since', r.effective_value, 'first', r.effective_first,
		'rationales', r.rationales, 'lang', r.lang, 'isConfirmed', k.id IS NOT NULL,
		'recordedOn', ${dayOf("r.recorded_at")}) ORDER BY r.position) AS statuses`;
	return listed(
		"st",
		`r.commitment_id AS id, max(r.recorded_at) AS last${isShown ? list : ""}`,
		`status_changes r ${isShown ? "LEFT JOIN confirmations k ON k.status_change_id = r.id" : ""}
			WHERE r.commitment_id = ANY($1::uuid[])`,
	);
}

function dues(isShown: boolean): string {
	const list = `, json_agg(json_build_object('value', r.value, 'effectiveOn', r.effective_on, 'reason', r.reason,
		'lang', r.lang, 'recordedOn', ${dayOf("r.recorded_at")}) ORDER BY r.recorded_at, r.effective_on, r.id) AS dues`;
	return listed(
		"du",
		`r.commitment_id AS id, max(r.recorded_at) AS last${isShown ? list : ""}`,
		"due_changes r WHERE r.commitment_id = ANY($1::uuid[])",
	);
}

function textOf({ notes, evidence, history }: Shows): string {
	const changed = ["c.created_at", "st.last", "f.confirmed_at", "du.last", ...(notes ? ["n.last"] : [])];
	const lists = [
		...(evidence ? ["coalesce(v.evidence, '[]') AS evidence"] : []),
		...(notes ? ["coalesce(n.notes, '[]') AS notes"] : []),
		...(history
			? ["st.statuses", "du.dues", "ev.events"].map((list) => `coalesce(${list}, '[]') AS ${list.slice(3)}`)
			: []),
	];
	const joins = [PARTIES, SECTORS, MENTIONS, statuses(history), dues(history)];
	const more = [...(evidence ? [EVIDENCE] : []), ...(notes ? [NOTES] : []), ...(history ? [EVENTS] : [])];
	const columns = [OWN, `${dayOf(`greatest(${changed.join(", ")})`)} AS changed_on`, ...lists];
	return `SELECT ${columns.join(", ")} FROM ${[FROM, ...joins, ...more].join("\n")} ORDER BY picked.place`;
}

const kept = new Map<string, Statement>();

/**
 * The one statement by which all that may be shown of commitments is read, so that it is of one moment. Planning it takes
 * as long as running it: under its name a connection plans it once.
 */
export function contentStatement(shows: Shows): Statement {
	const key = `${shows.notes} ${shows.evidence} ${shows.history}`;
	const known = kept.get(key);
	if (known) return known;
	const text = textOf(shows);
	const statement = { name: `report-${createHash("sha256").update(text).digest("hex").slice(0, 16)}`, text };
	kept.set(key, statement);
	return statement;
}
