import type { Account, CommitmentRow } from "./commitment";
import type { EventRow } from "./event-view";
import type { Scope } from "./filters";
import type { LocalText } from "./texts";
import { type Freshness, OPEN_STATUSES, type Status, type Timeliness } from "./vocabulary";

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
	/** What was recorded in the last seven days, latest first. */
	recent: Recorded[];
};
