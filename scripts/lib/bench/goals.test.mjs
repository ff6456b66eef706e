import { describe, expect, it } from "vitest";
import { goalRow, goalsOf, verdictOf } from "./goals.mjs";

describe("a goal", () => {
	it.each([
		[{ measured: 16, must: 15, aim: 11 }, "missed"],
		[{ measured: 15, must: 15, aim: 11 }, "reached, aim missed"],
		[{ measured: 11, must: 15, aim: 11 }, "reached, aim too"],
		[{ measured: 15, must: 15, aim: null }, "reached"],
		[{ measured: 90, must: null, aim: 80 }, "aim missed"],
		[{ measured: null, must: 15, aim: 11 }, "not measured"],
	])("%j is %s", (goal, verdict) => {
		expect(verdictOf(goal)).toBe(verdict);
	});

	it("says what was asked and what was measured", () => {
		expect(goalRow({ name: "list", measured: 2.44, must: 3, aim: null, unit: "×" })).toEqual([
			"list",
			"≤ 3×",
			"–",
			"2.4×",
			"reached",
		]);
	});

	it("is not measured where the database, the operation or the browser was missing", () => {
		const none = goalsOf(() => undefined);
		expect(none.every(({ measured }) => measured === null)).toBe(true);
		const failed = goalsOf(() => ({ reads: { search: { name: "search" } }, browser: { failed: "no Chromium" } }));
		expect(failed.every(({ measured }) => measured === null)).toBe(true);
	});

	it("compares with bare http, with the best peer and with ten times as many", () => {
		const reads = (p50) => ({ reads: { list: { json: { p50: 6 }, bare: { p50: 3 } }, dashboard: { json: { p50 } } } });
		const goals = goalsOf((n) => reads(n === 1_000_000 ? 8 : 4));
		const measured = Object.fromEntries(goals.map((goal) => [goal.name, goal.measured]));
		expect(measured["list as JSON against bare http, p50"]).toBe(2);
		expect(measured["dashboard numbers against the best peer"]).toBeCloseTo(4 / 155);
		expect(measured["dashboard numbers, 100,000 to 1,000,000"]).toBe(2);
	});
});
