import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDateValue } from "./date-value";
import { type EventFacts, type EventStateChangeFacts, eventDateAfter, eventStateErrors, isPassed } from "./event-rules";
import { EVENT_STATES, type EventState } from "./vocabulary";

const TODAY = "2026-11-21";
const REASON = "The hosts asked for another date.";

function dated(text: string) {
	const read = parseDateValue(text);
	if (!read) throw new Error(text);
	return read;
}

function eventIn(state: EventState, on: string | null, recorded = true): EventFacts {
	return { state, date: on === null ? null : dated(on), recorded };
}

function changeTo(state: EventState, more: Partial<EventStateChangeFacts> = {}): EventStateChangeFacts {
	return {
		state,
		date: null,
		moves: false,
		effectiveOn: TODAY,
		reason: REASON,
		hasSource: false,
		...more,
	};
}

function judge(change: EventStateChangeFacts, event: EventFacts): string[] {
	return eventStateErrors(change, event, TODAY).map(({ path, rule }) => `${path}: ${rule}`);
}

describe("a change of an event's state", () => {
	test.each<[string, EventStateChangeFacts, EventFacts, string[]]>([
		["planned, then held", changeTo("held"), eventIn("planned", "2026-11"), []],
		["planned, then put off", changeTo("put_off"), eventIn("planned", "2024-08"), []],
		["put off, then planned anew", changeTo("planned", { date: dated("2027-05") }), eventIn("put_off", "2024-08"), []],
		["moved to another date", changeTo("planned", { date: dated("2027") }), eventIn("planned", "2026-12"), []],
		["moved to another place", changeTo("planned", { moves: true }), eventIn("planned", "2026-12"), []],
		["cancelled, then held after all", changeTo("held"), eventIn("cancelled", "2024-08"), []],
		["looked for and not found", changeTo("unknown"), eventIn("planned", "2024"), []],
		["held, its date made exact", changeTo("held", { date: dated("2024-08-07") }), eventIn("held", "2024-08"), []],
		["nothing said", changeTo("planned"), eventIn("planned", "2026-12"), ["state: nothing_new"]],
		[
			"the same date said again",
			changeTo("planned", { date: dated("2026-12") }),
			eventIn("planned", "2026-12"),
			["state: nothing_new"],
		],
	])("%s", (_, change, event, refusals) => {
		expect(judge(change, event)).toEqual(refusals);
	});
});

describe("what was held", () => {
	test("is undone with a reason only, a source alone does not do it", () => {
		const undone = changeTo("unknown", { hasSource: true, reason: "" });
		expect(judge(undone, eventIn("held", "2024-08"))).toEqual(["reason: held_undone_needs_reason"]);
		expect(judge({ ...undone, reason: REASON }, eventIn("held", "2024-08"))).toEqual([]);
	});

	test.each<[string, string | null, string | null, string[]]>([
		["today", "2026-11-21", null, []],
		["this year", "2026", null, []],
		["at a time not known", null, null, []],
		["tomorrow, as planned", "2026-11-22", null, ["state: held_in_future"]],
		["by a new date ahead", "2026-11-01", "2026-11-22", ["date: held_in_future"]],
		["earlier than planned", "2026-12-01", "2026-11-20", []],
	])("lies behind us: %s", (_, planned, held, refusals) => {
		const change = changeTo("held", { date: held === null ? null : dated(held) });
		expect(judge(change, eventIn("planned", planned))).toEqual(refusals);
	});
});

describe("what is put off", () => {
	test("keeps its earlier date; a new one makes it planned again", () => {
		const event = eventIn("planned", "2021");
		expect(judge(changeTo("put_off", { date: dated("2022-06") }), event)).toEqual(["date: put_off_keeps_date"]);
		expect(judge(changeTo("put_off", { date: dated("2021") }), event)).toEqual([]);
		expect(eventDateAfter(changeTo("put_off"), event)).toEqual(event.date);
		expect(eventDateAfter(changeTo("planned", { date: dated("2022") }), event)?.value).toBe("2022");
	});

	test("may be put off already when it is first recorded", () => {
		const change = changeTo("put_off", { date: dated("2024-08"), reason: "" });
		expect(judge(change, eventIn("planned", null, false))).toEqual([]);
	});
});

describe("how we know", () => {
	test("the first state needs no more than its day", () => {
		const first = changeTo("planned", { reason: "" });
		expect(judge(first, eventIn("planned", null, false))).toEqual([]);
	});

	test.each<[string, Partial<EventStateChangeFacts>, string[]]>([
		["a source", { hasSource: true, reason: "" }, []],
		["a reason", {}, []],
		["neither", { reason: "" }, ["reason: needs_source_or_reason"]],
		["a word", { reason: "Moved." }, ["reason: needs_source_or_reason"]],
		["too many words", { reason: "a reason ".repeat(2000) }, ["reason: too_long"]],
	])("each later one: %s", (_, more, refusals) => {
		expect(judge(changeTo("cancelled", more), eventIn("planned", "2026-12"))).toEqual(refusals);
	});

	test("and since when, not later than today", () => {
		const event = eventIn("planned", "2026-12");
		expect(judge(changeTo("cancelled", { effectiveOn: null }), event)).toEqual(["effectiveOn: required"]);
		expect(judge(changeTo("cancelled", { effectiveOn: "2026-11-22" }), event)).toEqual(["effectiveOn: in_future"]);
	});

	test("no later change passes without a source or a reason, whatever the states", () => {
		const state = fc.constantFrom(...EVENT_STATES);
		fc.assert(
			fc.property(state, state, fc.boolean(), (from, to, moves) => {
				const change = changeTo(to, { moves, reason: "" });
				expect(judge(change, eventIn(from, "2024"))).not.toEqual([]);
			}),
		);
	});
});

describe("a date that has passed", () => {
	test.each<[EventState, string | null, boolean]>([
		["planned", "2026-11-20", true],
		["planned", "2026-11-21", false],
		["planned", null, false],
		["put_off", "2024-08-31", false],
		["held", "2024-08-31", false],
		["cancelled", "2024-08-31", false],
		["unknown", "2024-08-31", false],
	])("%s, last day %s: asked whether it was held %s", (state, last, passed) => {
		expect(isPassed({ state, last }, TODAY)).toBe(passed);
	});
});
