import type { FulfilmentRate } from "./rate";
import type { LocalText } from "./texts";
import type {
	Basis,
	Confidence,
	EventRole,
	EventState,
	Freshness,
	Kind,
	Lang,
	PartyRole,
	Precision,
	Sector,
	Stance,
	Status,
	Strength,
	Timeliness,
} from "./vocabulary";

export const REPORT_GROUPS = ["agreement", "body", "party", "sector", "status"] as const;
export type ReportGroupBy = (typeof REPORT_GROUPS)[number];

export const REPORT_SHOWS = ["notes", "evidence", "history", "charts"] as const;
export type ReportShow = Record<(typeof REPORT_SHOWS)[number], boolean>;

export const LINK_MODES = ["live", "frozen"] as const;
export type LinkMode = (typeof LINK_MODES)[number];

/**
 * All that a recipient may know, field by field: preview, page, exports and snapshot are drawn from it and from nothing
 * else. It holds no id, no version, and nobody's name but what `issued.by` was made to say. Days are "YYYY-MM-DD",
 * date values ISO 8601-2 (EDTF).
 */
export type ReportContent = {
	title: string;
	/** Markdown. */
	intro: string | null;
	lang: Lang;
	/** The organisation's day that everything is computed for. */
	asOf: string;
	/** The instant at which it was drawn, ISO 8601 in UTC. */
	drawnAt: string;
	mode: LinkMode;
	issued: { organisation: string; by: string | null };
	show: ReportShow;
	groupBy: ReportGroupBy | null;
	summary: ReportSummary;
	groups: ReportGroup[];
	/** How many more lie in the scope than one report shows. */
	leftOut: number;
};

/** Counts of what is shown; `total` is their denominator. */
export type ReportSummary = {
	total: number;
	byStatus: Record<Status, number>;
	byTimeliness: Record<Timeliness, number>;
	byFreshness: Record<Freshness, number>;
	/** Verdicts that no second person has confirmed, in `byStatus` as well. */
	provisional: number;
	/** Of confirmed verdicts on what was agreed or stronger; never shown without `of` and `leftOut`. */
	rate: FulfilmentRate;
};

export type ReportGroup = {
	/** A status, a sector or a party's code; `null` for agreements and bodies, for the rest, and where nothing is grouped. */
	key: string | null;
	/** `null` where the vocabulary names it, for the rest, and where nothing is grouped. */
	title: LocalText | null;
	items: ReportItem[];
};

export type ReportItem = {
	ref: string;
	title: LocalText;
	description: LocalText | null;
	kind: Kind;
	strength: Strength;
	status: Status;
	/** Since when it is true, a date value; `null` while unassessed. */
	statusSince: string | null;
	/** `false` for a provisional verdict, `null` where no second person is needed. */
	confirmed: boolean | null;
	confidence: Confidence | null;
	rationale: LocalText | null;
	/** Another commitment of the same report that replaced this one. */
	successor: string | null;
	/** Code of the party that dropped it. */
	withdrawnBy: string | null;
	timeliness: Timeliness;
	freshness: Freshness;
	/** The day somebody last looked. */
	lookedOn: string | null;
	due: ReportDue | null;
	undertaken: string | null;
	fulfilmentTest: LocalText | null;
	agreement: LocalText | null;
	body: LocalText | null;
	parties: { code: string; name: LocalText; role: PartyRole }[];
	sectors: Sector[];
	/** Where it is written, earliest first. */
	written: ReportMention[];
	/** What the status rests on; `null` where the report does not show it. Likewise the two below. */
	evidence: ReportEvidence[] | null;
	notes: ReportNote[] | null;
	/** Oldest first. */
	history: ReportEntry[] | null;
	/** The last day on which anything shown here was recorded. */
	changedOn: string;
};

export type ReportDue = {
	value: string;
	first: string | null;
	last: string | null;
	precision: Precision;
	basis: Basis;
	/** The first date ever set, where it has moved. */
	firstValue: string | null;
};

export type ReportPassage = {
	/** The paragraph's number. */
	number: number;
	/** What it says, in the desk's words. */
	words: LocalText;
	doubtful: boolean;
	source: { title: string; lang: string; publisher: string | null; url: string | null; dated: string | null };
};

/** `side` is the code of the party that says so. */
export type ReportMention = { strength: Strength; side: string | null; passage: ReportPassage };

export type ReportEvent = {
	title: LocalText;
	state: EventState;
	date: string | null;
	place: LocalText | null;
};

/** One of passage, event and address. */
export type ReportEvidence = {
	stance: Stance;
	passage: ReportPassage | null;
	event: ReportEvent | null;
	url: string | null;
	title: string | null;
	publishedOn: string | null;
	actOn: string | null;
};

/** `body` is Markdown. */
export type ReportNote = { title: string | null; body: string; lang: string; writtenOn: string; changedOn: string };

/** `on` is the first day on which it may have been true, `value` that day as it is known. */
export type ReportEntry = { on: string | null; value: string | null } & (
	| { type: "status"; status: Status; confirmed: boolean | null; rationale: LocalText; recordedOn: string }
	| {
			type: "due";
			due: string | null;
			/** The date before; `null` for the first. */
			earlier: string | null;
			reason: { text: string; lang: string } | null;
			recordedOn: string;
	  }
	| { type: "event"; role: EventRole; event: ReportEvent }
);
