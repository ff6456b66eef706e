import type {
	Basis,
	BodyKind,
	Confidence,
	EventKind,
	EventRole,
	EventState,
	Form,
	Grade,
	Importance,
	Kind,
	Lang,
	LinkType,
	PartyKind,
	PartyRole,
	Sector,
	Stance,
	Status,
	Strength,
	Visibility,
} from "../../lib/domain/vocabulary";

/** A text for people in every language of the interface; English is the original. */
export type Words = Record<Lang, string>;

/** An EDTF value, how it is known, and a note where it is inferred. */
export type SeedDate = { value: string; basis: Basis; note?: string };

/** "document:paragraph" for the five documents, "source:fact" for the later reports. */
export type PassageKey = `${string}:${string}`;

export type SeedParty = { code: string; kind: PartyKind; names: Words };

export type SeedPost = { party: string; titles: Words; from?: string; to?: string };

export type SeedPerson = { key: string; names: Words; posts: readonly SeedPost[] };

export type SeedBody = {
	key: string;
	code?: string;
	kind: BodyKind;
	names: Words;
	descriptions: Words;
	members: readonly { party: string; from?: string; to?: string }[];
};

/** Exactly one of party, person, body and place. */
export type SeedVariant = {
	spelling: string;
	lang: string;
	party?: string;
	person?: string;
	body?: string;
	place?: string;
};

export type SeedSource = {
	key: string;
	/** In our words, in the language of the source. */
	title: string;
	lang: string;
	publisher?: string;
	side?: string;
	url?: string;
	grade: Grade;
	event?: string;
	published?: string;
	adopted?: { value: string; reason: string };
	seen: boolean;
};

export type SeedParagraph = {
	document: string;
	number: number;
	words: Words;
	doubtful?: string;
};

/** What later public reports say, and the sources that say it; each becomes a passage of each source. */
export type SeedFact = { key: string; words: Words; sources: readonly string[] };

export type SeedAgreement = {
	key: string;
	code?: string;
	form: Form;
	titles: Words;
	descriptions: Words;
	body?: string;
	signed: SeedDate;
	period?: string;
	/** In the agreement's own order. */
	parties: readonly string[];
	predecessor?: string;
};

export type SeedMention = { passage: PassageKey; strength: Strength; side?: string };

export type SeedDueChange = {
	value: string;
	basis: Basis;
	since: string;
	reason: string;
	passage: PassageKey;
};

export type SeedCommitment = {
	key: string;
	ref: string;
	kind: Kind;
	titles: Words;
	descriptions: Words;
	tests: Words;
	agreement: string;
	body?: string;
	parties: readonly (readonly [code: string, role: PartyRole])[];
	sectors: readonly Sector[];
	importance?: Importance;
	/** The first due date, and since when it held. */
	due?: SeedDate & { since: string };
	dueChanges?: readonly SeedDueChange[];
	mentions: readonly SeedMention[];
	events?: readonly (readonly [event: string, role: EventRole])[];
	links?: readonly (readonly [type: LinkType, to: string])[];
};

export type SeedEventState = {
	state: EventState;
	/** Carried on from the state before where left out. */
	date?: SeedDate;
	places?: Words;
	/** The day it became known, or the last day of the span in which it did. */
	since: string;
	reason?: string;
	passage?: PassageKey;
};

export type SeedEvent = {
	key: string;
	kind: EventKind;
	titles: Words;
	descriptions?: Words;
	body?: string;
	/** In the order in which they became known; the last is the event's own. */
	states: readonly SeedEventState[];
	passages: readonly PassageKey[];
};

/** A passage brings its source's dates, an event its own; `act` says when what a passage speaks of took place. */
export type SeedEvidence = { passage: PassageKey; act?: string; stance?: Stance } | { event: string; stance?: Stance };

export type SeedStatus = {
	commitment: string;
	status: Status;
	since: string;
	rationale: Words;
	confidence: Confidence;
	evidence: readonly SeedEvidence[];
	/** Key of the review that set it. */
	review?: string;
};

export type SeedReview = {
	key: string;
	commitment: string;
	reviewedOn: string;
	places: string;
	finding?: string;
	lang: Lang;
	example: boolean;
};

export type SeedNote = {
	key: string;
	commitment: string;
	title: string;
	body: string;
	lang: Lang;
	visibility: Visibility;
};

export type SeedAction = {
	key: string;
	commitment: string;
	what: string;
	lang: Lang;
	dueOn?: string;
};
