import { type DateValue, type Span, surelyAhead } from "./date-value";
import type { FieldError } from "./refusal";
import { isSentence, LONG_TEXT } from "./sentence";
import type { EventState } from "./vocabulary";

export type EventFacts = {
	state: EventState;
	date: (Span & { value: string }) | null;
	/** False for an event that is being made: its first state needs neither source nor reason. */
	recorded: boolean;
};

export type EventStateChangeFacts = {
	state: EventState;
	/** `null`: the date stays as it is. */
	date: DateValue | null;
	/** The place changes with it. */
	moves: boolean;
	/** Day since when this is known to be so. */
	effectiveOn: string | null;
	reason: string;
	/** A passage or an address is given. */
	hasSource: boolean;
};

/**
 * What forbids a change of an event's state, date or place. Any state may follow any other, for reports are corrected;
 * but after the first each needs a source or a reason, and what was held is undone with a reason only.
 * An event put off keeps its earlier date: once a new one is known, it is planned again.
 */
export function eventStateErrors(change: EventStateChangeFacts, event: EventFacts, today: string): FieldError[] {
	return [
		...effectiveErrors(change.effectiveOn, today),
		...reasonErrors(change, event),
		...dateErrors(change, event, today),
	];
}

/** The date an event carries after a change. */
export function eventDateAfter<D>(change: { date: D | null }, event: { date: D | null }): D | null {
	return change.date ?? event.date;
}

/** Its last day is past and nobody has said whether it was held. */
export function isPassed(event: { state: EventState; last: string | null }, today: string): boolean {
	return event.state === "planned" && event.last !== null && event.last < today;
}

function effectiveErrors(effectiveOn: string | null, today: string): FieldError[] {
	const path = "effectiveOn";
	if (effectiveOn === null) return [{ path, rule: "required" }];
	return effectiveOn > today ? [{ path, rule: "in_future", values: { day: today } }] : [];
}

function reasonErrors(change: EventStateChangeFacts, event: EventFacts): FieldError[] {
	const path = "reason";
	const { reason, state } = change;
	if (reason.length > LONG_TEXT) return [{ path, rule: "too_long", values: { max: LONG_TEXT } }];
	if (!event.recorded) return [];
	if (event.state === "held" && state !== "held") {
		return isSentence(reason) ? [] : [{ path, rule: "held_undone_needs_reason" }];
	}
	return change.hasSource || isSentence(reason) ? [] : [{ path, rule: "needs_source_or_reason" }];
}

function dateErrors(change: EventStateChangeFacts, event: EventFacts, today: string): FieldError[] {
	const newDate = change.date !== null && change.date.value !== event.date?.value;
	if (event.recorded && change.state === event.state && !newDate && !change.moves) {
		return [{ path: "state", rule: "nothing_new" }];
	}
	const date = eventDateAfter(change, event);
	if (change.state === "held" && date && surelyAhead(date, today)) {
		return [{ path: change.date ? "date" : "state", rule: "held_in_future", values: { day: today } }];
	}
	if (change.state === "put_off" && event.recorded && newDate) {
		return [{ path: "date", rule: "put_off_keeps_date" }];
	}
	return [];
}
