import { describe, expect, it } from "vitest";
import { addMonths, type CalendarAsked, calendarAsked, calendarPath, daysOfMonth, movedBy } from "./calendar-address";

const TODAY = "2026-11-21";

function asked(query: string): CalendarAsked {
	return calendarAsked(Object.fromEntries(new URLSearchParams(query)), TODAY);
}

function rejected(query: string): string[] {
	return asked(query).unknown.map(({ param, value }) => `${param}=${value}`);
}

describe("the address of the events", () => {
	it("without anything is the list, this month, and the years around this one", () => {
		expect(asked("")).toMatchObject({ view: "list", month: "2026-11", day: null, ranged: false, unknown: [] });
		expect(asked("").range).toEqual({ first: "2023-01-01", last: "2027-12-31" });
		expect(calendarPath(asked(""))).toBe("/events");
	});

	it.each([
		"view=month&month=2024-02",
		"view=month&month=2024-02&day=2024-02-29",
		"view=timeline&from=2020&to=2026-06&party=KAZ&strengthMin=agreed&kind=project",
		"view=timeline&from=2020-03&to=2026",
		"agreement=FMP24&owner=me&asOf=2024-05-01",
	])("%s is read and written alike", (query) => {
		const state = asked(query);
		expect(state.unknown).toEqual([]);
		expect(calendarPath(state, { day: state.day })).toBe(`/events?${query}`);
	});

	it.each([
		["view=x", ["view=x"]],
		["month=2026-99", ["month=2026-99"]],
		["month=0026-01", ["month=0026-01"]],
		["month=9999-01", ["month=9999-01"]],
		["m=13&y=2026", ["month=2026-13"]],
		["month=2026-05&day=2026-06-01", ["day=2026-06-01"]],
		["day=2026-11-31", ["day=2026-11-31"]],
		["from=2027&to=2024", ["from … to=2027 … 2024"]],
		["from=1800&to=2199", ["from … to=1800 … 2199"]],
		["from=then", ["from=then"]],
		["from=2024-13&to=2025", ["from=2024-13"]],
		["status=lost", ["status=lost"]],
	])("says of %s what it ignores", (query, said) => {
		expect(rejected(query)).toEqual(said);
	});

	it("ignores what it cannot read", () => {
		expect(asked("view=x&month=2026-99&from=2027&to=2024")).toMatchObject({
			view: "list",
			month: "2026-11",
			ranged: false,
		});
		expect(asked("from=2021&to=never").range).toEqual({ first: "2021-01-01", last: "2021-12-31" });
	});

	it("takes month and year apart, as a form without script sends them", () => {
		expect(asked("view=month&m=3&y=2025").month).toBe("2025-03");
		expect(asked("view=month&month=2026-11&m=3&y=2025").month).toBe("2025-03");
	});

	it("begins to look at the past day that is asked for", () => {
		expect(asked("asOf=2022-03-04")).toMatchObject({
			month: "2022-03",
			range: { first: "2019-01-01", last: "2023-12-31" },
		});
	});

	it("is silent about the saved view that a list began from", () => {
		expect(rejected("view=0190a1b2-0000-7000-8000-000000000000")).toEqual([]);
	});

	it("carries the filters across views, and leaves behind what is one view's own", () => {
		const state = asked("view=month&month=2024-02&day=2024-02-03&party=KAZ");
		expect(calendarPath(state, { view: "timeline" })).toBe("/events?view=timeline&party=KAZ");
		expect(calendarPath(asked("view=timeline&from=2020&to=2021&party=KAZ"), { view: "month" })).toBe(
			"/events?view=month&month=2026-11&party=KAZ",
		);
	});
});

describe("months", () => {
	it("follow each other across years", () => {
		expect([addMonths("2026-12", 1), addMonths("2026-01", -1), addMonths("2026-03", -27)]).toEqual([
			"2027-01",
			"2025-12",
			"2023-12",
		]);
		expect(daysOfMonth("2024-02")).toEqual({ first: "2024-02-01", last: "2024-02-29" });
	});

	it("move a range as far as dates go", () => {
		const range = { first: "2024-01-01", last: "2024-12-31" };
		expect(movedBy(range, 12)).toEqual({ first: "2025-01-01", last: "2025-12-31" });
		expect(movedBy(range, -6)).toEqual({ first: "2023-07-01", last: "2024-06-30" });
		expect(movedBy({ first: "1800-01-01", last: "1801-12-31" }, -1)).toBeNull();
		expect(movedBy({ first: "2198-01-01", last: "2199-12-31" }, 1)).toBeNull();
	});
});
