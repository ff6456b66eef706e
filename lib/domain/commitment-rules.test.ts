import { describe, expect, test } from "vitest";
import { commitmentErrors } from "./commitment-rules";
import { parseDateValue } from "./date-value";

const TODAY = "2026-11-21";
const bare = { kind: "measure", expectedCount: null, undertakenOn: null } as const;

describe("a commitment's fields", () => {
	test("count how often only for what recurs", () => {
		const rule = [{ path: "expectedCount", rule: "only_for_recurring" }];
		expect(commitmentErrors({ ...bare, expectedCount: 6 }, TODAY)).toEqual(rule);
		expect(commitmentErrors({ ...bare, kind: "recurring", expectedCount: 6 }, TODAY)).toEqual([]);
		expect(commitmentErrors(bare, TODAY)).toEqual([]);
	});

	test.each([
		["2026-11-21", 0],
		["2026", 0],
		["../2030", 0],
		["2026-11-22", 1],
		["2027", 1],
	])("say that it was undertaken on %s: %i refusals", (day, refusals) => {
		expect(commitmentErrors({ ...bare, undertakenOn: parseDateValue(day) }, TODAY)).toHaveLength(refusals);
	});
});
