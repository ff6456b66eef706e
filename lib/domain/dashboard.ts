import type { AgreementState } from "./agreement-state";
import type { Account, CommitmentRow } from "./commitment";
import { daysBetween } from "./date-value";
import type { EventRow } from "./event-view";
import { type Filters, listPath, narrow, refine, type Scope, type Sort, type Unknown } from "./filters";
import type { LocalText } from "./texts";
import { type Freshness, OPEN_STATUSES, type Status, type Strength, type Timeliness } from "./vocabulary";

/** How many there are, the first few of them, and the address of the list of them all. */
export type DashboardPanel<Item> = { total: number | { atLeast: number }; items: Item[]; list: string };

/** A next action with the commitment it is about. */
export type OwnAction = {
	id: string;
	what: string;
	lang: string;
	dueOn: string | null;
	commitment: { ref: string; title: LocalText };
};

/** Something recorded lately. */
export type Recorded = {
	id: string;
	at: string;
	by: Account;
	commitment: { ref: string; title: LocalText };
} & (
	| { type: "status"; status: Status; confirmed: boolean | null }
	| { type: "due"; value: string | null }
	| { type: "note"; title: string | null; body: string; lang: string }
);

/** The panels that count commitments, each with what its list is narrowed to. */
export const COMMITMENT_PANELS: Record<CommitmentPanel, Scope> = {
	overdue: { timeliness: ["overdue"] },
	dueIn30: { dueWithin: 30 },
	dueIn90: { dueWithin: 90 },
	outcomeUnknown: { timeliness: ["outcome_unknown"] },
	quiet: { status: [...OPEN_STATUSES], freshness: ["stale"] },
	neverLooked: { status: [...OPEN_STATUSES], freshness: ["never"] },
	unconfirmed: { confirmed: [false] },
	changed7: { changedWithin: 7 },
	changed30: { changedWithin: 30 },
};
export type CommitmentPanel =
	| "overdue"
	| "dueIn30"
	| "dueIn90"
	| "outcomeUnknown"
	| "quiet"
	| "neverLooked"
	| "unconfirmed"
	| "changed7"
	| "changed30";

/** Counting this would have taken longer than a reader should wait: fewer filters, or a later day, count at once. */
export type TooMuch = { tooMuch: true };

export function isTooMuch(answer: object): answer is TooMuch {
	return "tooMuch" in answer;
}

/** Every number of a scope that is no list of rows. */
export type DashboardNumbers = {
	/** How many commitments there are, archived ones left out. */
	total: number;
	byStatus: Record<Status, number>;
	byTimeliness: Record<Timeliness, number>;
	byFreshness: Record<Freshness, number>;
	panels: Record<CommitmentPanel, number>;
	/** Values of the scope that nobody has ever heard of. */
	unknown: Unknown[];
};

export const BREAKDOWNS = ["agreement", "sector", "party", "body", "owner"] as const;
export type BreakdownDimension = (typeof BREAKDOWNS)[number];

/** How the commitments under one agreement, sector, party, body or owner stand. */
export type BreakdownRow = {
	/** As the list's filter calls it: an id, a party's code, a sector; `none` for what nobody owns. */
	key: string;
	/** `null` where the vocabulary names it: a sector, or `none`. */
	title: LocalText | null;
	byStatus: Record<Status, number>;
	/** Of those, how many are verdicts that no second person has confirmed. */
	provisional: Partial<Record<Status, number>>;
	overdue: number;
	total: number;
	/** The address of the list it counts. */
	list: string;
};

/** The largest first. */
export type Breakdown = {
	dimension: BreakdownDimension;
	rows: BreakdownRow[];
	/** A commitment may stand in several rows, so that they add up to more than there are. */
	overlaps: boolean;
	/** How many more keys there are than rows, and how many commitments are under them; `null` where rows overlap. */
	more: { keys: number; total: number | null };
	/** How many commitments are under no key at all. */
	without: number;
};

/** An agreement with how far it has come. */
export type Programme = BreakdownRow & {
	id: string;
	code: string | null;
	title: LocalText;
	state: AgreementState;
	/** Its period, as far as that is known. */
	window: { first: string | null; last: string | null } | null;
	/** Share of the window that is over on the day of reading, 0 to 1; `null` without a first and a last day. */
	elapsed: number | null;
	byStrength: Record<Strength, number>;
};

/** The latest first; `more` are further agreements, all of them under `list`. */
export type Programmes = { items: Programme[]; more: number; list: string };

/** Share of a window that is over on a day, first and last day counted; `null` for one without both ends. */
export function elapsedShare(first: string | null, last: string | null, today: string): number | null {
	if (first === null || last === null) return null;
	const length = daysBetween(first, last) + 1;
	return Math.min(Math.max(daysBetween(first, today) / length, 0), 1);
}

/** How many were open, overdue and fulfilled at the end of a month, by the day it was true. */
export type Month = {
	/** "YYYY-MM" */
	month: string;
	open: number;
	overdue: number;
	fulfilled: number;
};

/** The JSON contract. */
export type Dashboard = {
	/** The day as of which everything is counted. */
	asOf: string;
	/** How many commitments there are, archived ones left out. */
	total: number;
	byStatus: Record<Status, number>;
	byTimeliness: Record<Timeliness, number>;
	byFreshness: Record<Freshness, number>;
	panels: Record<CommitmentPanel, DashboardPanel<CommitmentRow>> & {
		myActions: DashboardPanel<OwnAction>;
		eventsAhead: DashboardPanel<EventRow>;
		eventsPassed: DashboardPanel<EventRow>;
	};
	breakdowns: Record<BreakdownDimension, BreakdownRow[]>;
	/** The breakdowns whose rows overlap: a commitment has several parties, and several sectors. */
	overlapping: BreakdownDimension[];
	/** What was recorded in the last seven days, latest first. */
	recent: Recorded[];
};

/** How each panel's list sorts, where not by due date. */
const SORTS: Partial<Record<CommitmentPanel, Sort>> = { changed7: "-changed", changed30: "-changed" };

/** What lies in it: nothing, for what is closed is never overdue. */
const NOTHING: Scope = { status: ["fulfilled"], timeliness: ["overdue"] };

/** The address of the list that a panel counts. */
export function panelPath(filters: Filters, name: CommitmentPanel): string {
	const sort = SORTS[name];
	return narrowedPath({ ...filters, ...(sort && { sort }) }, COMMITMENT_PANELS[name]);
}

/** The address of what lies in both scopes, which any number, bar or segment leads to. */
export function narrowedPath(filters: Filters, further: Scope): string {
	return listPath(refine(narrow(filters, further) ?? { ...filters, ...NOTHING }, {}));
}

/** The address of what one row of a breakdown counts, narrowed further for one of its segments. */
export function rowPath(filters: Filters, dimension: BreakdownDimension, key: string, further: Scope = {}): string {
	return narrowedPath(refine(filters, { [dimension]: [key] }), further);
}
