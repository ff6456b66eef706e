import { describe, expect, test } from "vitest";
import { parseDateValue } from "./date-value";
import { type DueChangeFacts, type DueGiven, dueChangeErrors, dueErrors, lateBy } from "./due-rules";
import type { FieldError } from "./refusal";

const TODAY = "2026-11-21";

function said(errors: FieldError[]): string[] {
	return errors.map(({ path, rule }) => `${path}: ${rule}`);
}

describe("a due date as it arrives", () => {
	test.each<[string, DueGiven, string[]]>([
		["a bare value", { value: "2026-Q3", basis: "unknown" }, []],
		["none", { value: null, basis: "unknown" }, []],
		[
			"the whole object",
			{
				value: "2026-35",
				first: "2026-07-01",
				last: "2026-09-30",
				precision: "quarter",
				basis: "stated",
			},
			[],
		],
		["none, said in full", { value: null, first: null, last: null, precision: "unknown", basis: "unknown" }, []],
		[
			"a last day of another month",
			{
				value: "2026-09",
				first: "2026-09-01",
				last: "2026-10-01",
				precision: "month",
				basis: "stated",
			},
			["due.value: bounds_disagree"],
		],
		["another precision", { value: "2026", precision: "quarter", basis: "stated" }, ["due.value: bounds_disagree"]],
		[
			"an open end given as closed",
			{ value: "2024/..", last: "2026-12-31", basis: "stated" },
			["due.value: bounds_disagree"],
		],
		["bounds without a value", { value: null, last: "2026-12-31", basis: "stated" }, ["due.value: bounds_disagree"]],
		["no date that exists", { value: "2026-02-30", basis: "stated" }, ["due.value: not_a_date"]],
		["an end before its start", { value: "2026/2024", basis: "stated" }, ["due.value: end_before_start"]],
		["out of all range", { value: "2300", basis: "stated" }, ["due.value: out_of_range"]],
		["inferred without a note", { value: "2024", basis: "inferred", note: " " }, ["due.note: inferred_needs_note"]],
		["inferred with one", { value: "2024", basis: "inferred", note: "The jubilee year." }, []],
	])("%s", (_, due, refusals) => {
		expect(said(dueErrors(due, "due."))).toEqual(refusals);
	});
});

describe("moving a due date", () => {
	const move = (more: Partial<DueChangeFacts> = {}): DueChangeFacts => ({
		value: "2022-06",
		basis: "stated",
		effectiveOn: "2022-02-01",
		reason: "The hosts put the summit off.",
		...more,
	});

	test.each<[string, Partial<DueChangeFacts>, string | null, string[]]>([
		["to a later one", {}, "2021", []],
		["for the first time", {}, null, []],
		["away altogether", { value: null, basis: "unknown" }, "2021", []],
		["nowhere", { value: "2021" }, "2021", ["value: same_due_date"]],
		["nowhere, in another spelling", { value: "2024-Q3" }, "2024-35", ["value: same_due_date"]],
		["from none to none", { value: null }, null, ["value: same_due_date"]],
		["inferred, the reason being its note", { basis: "inferred" }, "2021", []],
		["without a reason", { reason: "  " }, "2021", ["reason: needs_reason"]],
		["for a word", { reason: "Delayed." }, "2021", ["reason: needs_reason"]],
		["at too great length", { reason: "a b ".repeat(2501) }, "2021", ["reason: too_long"]],
		["without saying since when", { effectiveOn: null }, "2021", ["effectiveOn: required"]],
		["since tomorrow", { effectiveOn: "2026-11-22" }, "2021", ["effectiveOn: in_future"]],
		["since today", { effectiveOn: TODAY }, "2021", []],
		[
			"wrong in every way",
			{ value: "soon", reason: "", effectiveOn: "2027-01-01" },
			"2021",
			["value: not_a_date", "effectiveOn: in_future", "reason: needs_reason"],
		],
	])("%s", (_, more, current, refusals) => {
		expect(said(dueChangeErrors(move(more), { value: current }, TODAY))).toEqual(refusals);
	});
});

describe("how late it was fulfilled", () => {
	test.each([
		["2021-12-31", "2022-06-29", 180],
		["2021-12-31", "2021-12-31", 0],
		["2021-12-31", "2021-03-01", 0],
		["2021-12-31", "2022", 1],
		["2021-12-31", "2022-06", 152],
		[null, "2022-06-29", null],
		["2021-12-31", "../2022", null],
		["2021-12-31", null, null],
	])("first due by %s, fulfilled %s: %s days after", (due, fulfilled, days) => {
		expect(lateBy(due, fulfilled === null ? null : parseDateValue(fulfilled))).toBe(days);
	});
});
