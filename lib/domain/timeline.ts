import type { DayRange } from "./calendar-address";
import type { CommitmentRow } from "./commitment";
import { addDays, type Span } from "./date-value";
import type { DateView } from "./noun-view";
import type { LocalText } from "./texts";
import type { EventState } from "./vocabulary";

/** An event as a calendar shows it. */
export type CalendarEvent = {
	id: string;
	title: LocalText;
	state: EventState;
	date: DateView;
	/** The first date it was known for, where that was another. */
	former: DateView | null;
	place: LocalText | null;
	/** Planned for a day that is over, and nobody has said whether it was held. */
	passed: boolean;
};

export type TimelineLine = { kind: "due"; row: CommitmentRow } | { kind: "event"; event: CalendarEvent };

export type TimelineProgramme = {
	id: string;
	code: string | null;
	title: LocalText;
	period: (Span & { value: string }) | null;
};

/** What hangs together on the time line; `programme` is `null` for what comes from no agreement. */
export type TimelineGroup = { programme: TimelineProgramme | null; lines: TimelineLine[] };

/** Where there is too much to draw each: how many fall due in each part of the range. */
export type TimelineCounts = { programme: TimelineProgramme | null; total: number; counts: number[] };

export type Timeline = {
	range: DayRange;
	/** Programmes in order of time, their lines likewise; `null` where there are too many to draw. */
	groups: TimelineGroup[] | null;
	/** For then: the parts of the range, and how many fall due in each; `more` programmes are not listed. */
	summary: { parts: DayRange[]; rows: TimelineCounts[]; more: number } | null;
	/** Open commitments without a last day to be done by, most of them without any date to draw, and the list of them. */
	undated: { total: number | { atLeast: number }; list: string | null };
};

/** How many lines are drawn one by one: what one printed page holds legibly. */
export const MOST_LINES = 60;
export const MOST_PROGRAMMES = 40;

/** A date as it lies in a range: shares of its width, from 0 to 1. */
export type Drawn = {
	start: number;
	end: number;
	/** The date itself has no such end: it fades out. */
	fadesIn: boolean;
	fadesOut: boolean;
	/** It goes on beyond the range. */
	cutStart: boolean;
	cutEnd: boolean;
};

/** Where a span of days lies in a range; `null` where it lies outside. Every day is as wide as any other. */
export function drawnIn(span: Span, range: DayRange): Drawn | null {
	const { first, last } = span;
	if (first === null && last === null) return null;
	if ((first !== null && first > range.last) || (last !== null && last < range.first)) return null;
	const from = first === null || first < range.first ? range.first : first;
	const to = last === null || last > range.last ? range.last : last;
	return {
		start: shareOf(from, range),
		end: shareOf(addDays(to, 1), range),
		fadesIn: first === null,
		fadesOut: last === null,
		cutStart: first !== null && first < range.first,
		cutEnd: last !== null && last > range.last,
	};
}

/** Where a day begins in a range, 0 at the first day's beginning and 1 at the last one's end. */
export function shareOf(day: string, range: DayRange): number {
	const [from, to, at] = [range.first, addDays(range.last, 1), day].map((one) => Date.parse(`${one}T00:00:00Z`));
	return ((at ?? 0) - (from ?? 0)) / ((to ?? 1) - (from ?? 0));
}

/** The span that a line stands for. */
function spanOfLine(line: TimelineLine): Span {
	if (line.kind === "event") return line.event.date;
	return line.row.due ?? { first: null, last: null };
}

/** In order of time: by where it begins, an open beginning first; of two that begin together, what is over first. */
export function inTime<T>(items: readonly T[], spanOf: (item: T) => Span): T[] {
	const key = ({ first, last }: Span) => `${first ?? "0000-00-00"} ${last ?? "9999-99-99"}`;
	return items
		.map((item) => ({ item, key: key(spanOf(item)) }))
		.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
		.map(({ item }) => item);
}

/** A group lies where its programme's period lies, else where its first line does; what comes from no agreement is last. */
export function groupsInTime(groups: readonly TimelineGroup[]): TimelineGroup[] {
	const sorted = groups.map(({ programme, lines }) => ({ programme, lines: inTime(lines, spanOfLine) }));
	const spanOf = ({ programme, lines }: TimelineGroup): Span => {
		if (programme?.period) return programme.period;
		const [first] = lines;
		return first ? spanOfLine(first) : { first: null, last: null };
	};
	return [
		...inTime(
			sorted.filter(({ programme }) => programme),
			spanOf,
		),
		...sorted.filter(({ programme }) => !programme),
	];
}
