import { describe, expect, it } from "vitest";
import { blockOf, dueBlockOf, endOf, isOfDays } from "./calendar-days";
import { parseDateValue } from "./date-value";

function dated(value: string) {
	const date = parseDateValue(value);
	if (!date) throw new Error(`${value} is no date`);
	return date;
}

describe("an occasion in a calendar of days", () => {
	it.each([
		["2026-05-12", "2026-05-12", "2026-05-12", true],
		["2026-05-12/2026-05-14", "2026-05-12", "2026-05-14", true],
		["2026-05-01/2026-05-31", "2026-05-01", "2026-05-31", true],
		["2026-05-01/2026-06-01", "2026-06-01", "2026-06-01", false],
		["2026-02", "2026-02-28", "2026-02-28", false],
		["2026-Q3", "2026-09-30", "2026-09-30", false],
		["2024-24", "2025-02-28", "2025-02-28", false],
		["2026", "2026-12-31", "2026-12-31", false],
		["2026-05/2026-06", "2026-06-30", "2026-06-30", false],
		["../2026", "2026-12-31", "2026-12-31", false],
		["../2026-05-12", "2026-05-12", "2026-05-12", false],
	])("of %s is entered from %s to %s", (value, first, last, exact) => {
		expect(blockOf(dated(value))).toEqual({ first, last, exact });
	});

	it("without an end stands on no day", () => {
		expect(blockOf(dated("2026/.."))).toBeNull();
		expect(dueBlockOf(dated("2026/.."))).toBeNull();
	});
});

describe("a due date in a calendar of days", () => {
	it.each([
		["2026-05-12", "2026-05-12", true],
		["2026-05-12/2026-05-14", "2026-05-14", false],
		["2026", "2026-12-31", false],
	])("of %s is marked on %s", (value, last, exact) => {
		expect(dueBlockOf(dated(value))).toEqual({ first: last, last, exact });
	});
});

it("ends, for calendars, on the day after its last", () => {
	expect(endOf({ last: "2024-02-28" })).toBe("2024-02-29");
	expect(endOf({ last: "2026-12-31" })).toBe("2027-01-01");
});

it.each([
	["2026-05-12", true],
	["2026-05-12/2026-08-14", true],
	["2026-05-12/..", false],
	["2026-05/2026-06", false],
	["2026", false],
])("whether %s names its days is %s", (value, names) => {
	expect(isOfDays(dated(value))).toBe(names);
});
