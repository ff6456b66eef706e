import type { Account, CommitmentRow } from "./commitment";
import type { LocalText } from "./texts";
import type { CalendarEvent } from "./timeline";

/** An open next action with a day, as a calendar shows it. */
export type CalendarAction = {
	id: string;
	what: string;
	lang: string;
	dueOn: string;
	owner: Account;
	commitment: { ref: string; title: LocalText };
};

export type CalendarItem =
	| { kind: "event"; event: CalendarEvent }
	| { kind: "due"; row: CommitmentRow }
	| { kind: "action"; action: CalendarAction };

/** What is known only to lie somewhere in one span of time. */
export type WindowGroup = {
	/** The date's value (ISO 8601-2). */
	value: string;
	items: CalendarItem[];
};

export type MonthView = {
	/** Of each day that has any, the first few and how many there are. */
	days: Map<string, { items: CalendarItem[]; total: number }>;
	/** The narrowest first; `more` are not listed. */
	windows: { groups: WindowGroup[]; total: number; more: number };
};

/** How many stand in a day's place of the month, where the whole day was not asked for. */
export const SHOWN_A_DAY = 4;
/** How many of one day are listed at all. */
export const MOST_A_DAY = 200;
/** How many windows are listed. */
export const MOST_WINDOWS = 60;
