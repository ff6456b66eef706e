/** The words of the model. One spelling in the columns, in TypeScript, in forms and in addresses. */

export const LANGS = ["en", "tr", "ru"] as const;
/** Languages a text may be kept in; the interface speaks `LANGS`. */
export const TEXT_LANGS = ["en", "tr", "ru", "tk", "kk"] as const;

export const STATUSES = [
	"unassessed",
	"no_evidence",
	"not_started",
	"planned",
	"in_progress",
	"stalled",
	"partly_fulfilled",
	"fulfilled",
	"not_fulfilled",
	"superseded",
	"withdrawn",
	"not_assessable",
] as const;
export const OPEN_STATUSES = [
	"unassessed",
	"no_evidence",
	"not_started",
	"planned",
	"in_progress",
	"stalled",
] as const satisfies readonly Status[];
export const CLOSED_STATUSES = [
	"partly_fulfilled",
	"fulfilled",
	"not_fulfilled",
	"superseded",
	"withdrawn",
	"not_assessable",
] as const satisfies readonly Status[];
/** Verdicts that stay provisional until a second person confirms them. */
export const VERDICTS = ["partly_fulfilled", "fulfilled", "not_fulfilled"] as const satisfies readonly Status[];

export const TIMELINESS = ["no_date", "not_due", "due_soon", "overdue", "outcome_unknown", "closed"] as const;
export const FRESHNESS = ["fresh", "ageing", "stale", "never"] as const;

/** Weakest first: the index is the step of the ladder, 0 to 5. */
export const STRENGTHS = ["discussed", "considered", "intended", "agreed", "adopted", "signed"] as const;
export const FORMS = [
	"treaty",
	"signed_heads",
	"signed_agencies",
	"adopted_text",
	"reported_outcome",
	"announced",
	"text_unavailable",
] as const;
export const KINDS = ["measure", "meeting", "event", "project", "standing", "recurring"] as const;
export const PRECISIONS = ["day", "month", "season", "quarter", "half", "year", "interval", "unknown"] as const;
export const BASES = ["stated", "derived", "inferred", "unknown"] as const;
export const CONFIDENCES = ["high", "medium", "low"] as const;
export const IMPORTANCES = ["high", "normal", "low"] as const;
export const VISIBILITIES = ["internal", "shareable"] as const;
export const PARTY_ROLES = ["undertakes", "participates", "benefits"] as const;
export const PARTY_KINDS = ["state", "organisation"] as const;
export const EVENT_KINDS = [
	"summit",
	"visit",
	"session",
	"meeting",
	"consultations",
	"signing",
	"festival",
	"other",
] as const;
export const EVENT_STATES = ["planned", "put_off", "held", "cancelled", "unknown"] as const;
export const EVENT_ROLES = ["made_at", "fulfils", "reviews", "instance_of"] as const;
export const STANCES = ["supports", "contradicts", "context"] as const;
export const GRADES = ["both_sides", "one_side", "media", "secondary", "doubtful"] as const;
export const LINK_TYPES = ["continues", "splits", "merges", "replaces", "supports"] as const;
export const BODY_KINDS = [
	"commission",
	"business_council",
	"working_group",
	"friendship_group",
	"consultations",
	"summit",
	"consultative_meeting",
	"dialogue",
	"organisation",
] as const;
export const SECTORS = [
	"political",
	"trade",
	"transport",
	"energy",
	"industry",
	"agriculture",
	"environment",
	"water",
	"caspian",
	"communications",
	"education",
	"science",
	"health",
	"culture",
	"humanitarian",
	"security",
	"regions",
	"parliament",
] as const;
export const ROLES = ["viewer", "analyst", "reviewer", "admin"] as const;

export type Lang = (typeof LANGS)[number];
export type TextLang = (typeof TEXT_LANGS)[number];
export type Status = (typeof STATUSES)[number];
export type Timeliness = (typeof TIMELINESS)[number];
export type Freshness = (typeof FRESHNESS)[number];
export type Strength = (typeof STRENGTHS)[number];
export type Form = (typeof FORMS)[number];
export type Kind = (typeof KINDS)[number];
export type Precision = (typeof PRECISIONS)[number];
export type Basis = (typeof BASES)[number];
export type Confidence = (typeof CONFIDENCES)[number];
export type Importance = (typeof IMPORTANCES)[number];
export type Visibility = (typeof VISIBILITIES)[number];
export type PartyRole = (typeof PARTY_ROLES)[number];
export type PartyKind = (typeof PARTY_KINDS)[number];
export type EventKind = (typeof EVENT_KINDS)[number];
export type EventState = (typeof EVENT_STATES)[number];
export type EventRole = (typeof EVENT_ROLES)[number];
export type Stance = (typeof STANCES)[number];
export type Grade = (typeof GRADES)[number];
export type LinkType = (typeof LINK_TYPES)[number];
export type BodyKind = (typeof BODY_KINDS)[number];
export type Sector = (typeof SECTORS)[number];
export type Role = (typeof ROLES)[number];
