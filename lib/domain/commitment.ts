import type { EventStateView } from "./event-view";
import type { Tally } from "./tally";
import type { LocalText } from "./texts";
import type {
	Basis,
	Confidence,
	EventRole,
	EventState,
	Freshness,
	Importance,
	Kind,
	LinkType,
	PartyRole,
	Precision,
	Sector,
	Stance,
	Status,
	Strength,
	Timeliness,
	Visibility,
} from "./vocabulary";

/** Days are "YYYY-MM-DD", instants ISO 8601 in UTC, date values ISO 8601-2 (EDTF). */
export type Due = {
	value: string;
	first: string | null;
	last: string | null;
	precision: Precision;
	basis: Basis;
	/** The first date ever set, where it has moved. */
	firstValue: string | null;
	firstLast: string | null;
};

export type Named = { id: string; title: LocalText };
export type PartyTag = { code: string; name: LocalText; role: PartyRole };
export type Account = { id: string; name: string };

/** The four facts and the fields that a list shows. */
export type CommitmentRow = {
	id: string;
	ref: string;
	version: number;
	title: LocalText;
	kind: Kind;
	strength: Strength;
	status: Status;
	statusChangeId: string | null;
	confirmed: boolean | null;
	timeliness: Timeliness;
	freshness: Freshness;
	due: Due | null;
	agreement: Named | null;
	body: Named | null;
	parties: PartyTag[];
	sectors: Sector[];
	owner: Account | null;
	importance: Importance;
	reviewedOn: string | null;
	/** Later of the last status change's recording day (the creation aside) and the last review. */
	lookedOn: string | null;
	changedAt: string;
	archived: boolean;
	/** False for one that no passage is known for. */
	hasPassage: boolean;
};

export type EvidenceView = {
	stance: Stance;
	passage: PassageTag | null;
	event: EventTag | null;
	url: string | null;
	title: string | null;
	publishedOn: string | null;
	actOn: string | null;
};
export type PassageTag = {
	id: string;
	number: number;
	words: LocalText;
	original: string | null;
	doubtful: boolean;
	doubtfulReason: string | null;
	source: {
		id: string;
		title: string;
		lang: string;
		url: string | null;
		publisher: string | null;
		dated: string | null;
	};
};
export type EventTag = {
	id: string;
	title: LocalText;
	state: EventState;
	date: string | null;
	first: string | null;
	last: string | null;
	place: LocalText | null;
};
export type MentionView = {
	id: string;
	passage: PassageTag;
	strength: Strength;
	/** Code of the party that says so. */
	side: string | null;
	/** The first day on which the words may have been said; `null` where the source has no date. */
	on: string | null;
	addedAt: string;
	addedBy: Account;
};
export type StatusChangeView = {
	id: string;
	position: number;
	status: Status;
	effectiveOn: string;
	effectiveFirst: string;
	rationale: LocalText;
	confidence: Confidence;
	evidence: EvidenceView[];
	successor: { ref: string; title: LocalText } | null;
	withdrawnBy: string | null;
	recordedAt: string;
	recordedBy: Account;
	/** `null` where the status needs no second person or none has come yet. */
	confirmation: { by: Account; at: string } | null;
};
export type NoteView = {
	id: string;
	version: number;
	title: string | null;
	body: string;
	lang: string;
	visibility: Visibility;
	example: boolean;
	createdAt: string;
	createdBy: Account;
	changedAt: string;
	retractedAt: string | null;
	versions: {
		version: number;
		title: string | null;
		body: string;
		visibility: Visibility;
		changedAt: string;
		changedBy: Account;
	}[];
};
export type ActionView = {
	id: string;
	version: number;
	what: string;
	lang: string;
	owner: Account;
	dueOn: string | null;
	example: boolean;
	createdAt: string;
	createdBy: Account;
	doneAt: string | null;
	doneBy: Account | null;
};
export type ReviewView = {
	id: string;
	reviewedOn: string;
	places: string;
	finding: string | null;
	lang: string;
	example: boolean;
	recordedAt: string;
	recordedBy: Account;
};
export type DueChangeView = {
	id: string;
	value: string | null;
	last: string | null;
	precision: Precision | null;
	basis: Basis;
	/** What an inferred date is inferred from. */
	note: string | null;
	effectiveOn: string;
	/** `null` for the first date. */
	reason: string | null;
	lang: string;
	passage: PassageTag | null;
	event: EventTag | null;
	url: string | null;
	title: string | null;
	publishedOn: string | null;
	recordedAt: string;
	recordedBy: Account;
};
export type RelatedView = {
	id: string;
	type: LinkType;
	/** True where this commitment is the one the link starts from. */
	outgoing: boolean;
	commitment: { ref: string; title: LocalText; status: Status };
	linkedAt: string;
	linkedBy: Account;
};
export type EventLinkView = {
	id: string;
	role: EventRole;
	event: EventTag;
	/** What became known of it, in the order of recording. */
	history: EventStateView[];
};

/** The fields whose edits are told of; the due date and the status have histories of their own. */
export const EDITED_FIELDS = [
	"title",
	"description",
	"fulfilmentTest",
	"lang",
	"kind",
	"agreement",
	"body",
	"strength",
	"undertakenOn",
	"parties",
	"sectors",
	"owner",
	"importance",
	"expectedCount",
	"archived",
] as const;
export type EditedField = (typeof EDITED_FIELDS)[number];

/** Everything one screen tells of a commitment. */
export type CommitmentPage = CommitmentRow & {
	titles: Record<string, string>;
	descriptions: Record<string, string>;
	fulfilmentTests: Record<string, string>;
	lang: string;
	description: LocalText | null;
	fulfilmentTest: LocalText | null;
	undertaken: {
		value: string;
		first: string | null;
		last: string | null;
		precision: Precision;
		basis: Basis;
		note: string | null;
	} | null;
	expectedCount: number | null;
	/** For recurring ones only. */
	tally: Tally | null;
	/** Days after the first due date, for one fulfilled late. */
	lateBy: number | null;
	archivedAt: string | null;
	archiveReason: string | null;
	createdAt: string;
	createdBy: Account;
	mentions: MentionView[];
	statusChanges: StatusChangeView[];
	dueChanges: DueChangeView[];
	notes: NoteView[];
	actions: ActionView[];
	reviews: ReviewView[];
	events: EventLinkView[];
	related: RelatedView[];
	/** Recorded edits of the fields: which, when, by whom. */
	edits: {
		id: string;
		version: number;
		fields: EditedField[];
		at: string;
		by: Account;
	}[];
};
