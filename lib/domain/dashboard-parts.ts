import type { Arrival } from "./arrival";
import type { CommitmentRow } from "./commitment";
import type {
	Breakdown,
	DashboardNumbers,
	DashboardPanel,
	Month,
	OwnAction,
	Programmes,
	Recorded,
	TooMuch,
} from "./dashboard";
import type { EventRow } from "./event-view";

/** The panels whose first few are shown; the others are numbers beside them. */
export const SHOWN_PANELS = ["overdue", "dueIn90", "outcomeUnknown", "unconfirmed", "quiet", "neverLooked"] as const;
export type ShownPanel = (typeof SHOWN_PANELS)[number];

/** What the dashboard is put together from, each read by itself. */
export type DashboardAnswers = {
	numbers: DashboardNumbers | TooMuch;
	actions: DashboardPanel<OwnAction> | TooMuch;
	passed: DashboardPanel<EventRow> | TooMuch;
	ahead: DashboardPanel<EventRow> | TooMuch;
	recent: Recorded[] | TooMuch;
	programmes: Programmes | TooMuch;
	breakdown: Breakdown | TooMuch;
	months: Month[] | TooMuch;
} & Record<ShownPanel, DashboardPanel<CommitmentRow> | TooMuch>;

export type DashboardParts = { [K in keyof DashboardAnswers]: Arrival<DashboardAnswers[K]> };
