import { describe, expect, it } from "vitest";
import { percentile, ratio, shown, summary } from "./statistics.mjs";

describe("percentiles", () => {
	it.each([
		[[15, 20, 35, 40, 50], 0.05, 15],
		[[15, 20, 35, 40, 50], 0.3, 20],
		[[15, 20, 35, 40, 50], 0.4, 20],
		[[15, 20, 35, 40, 50], 0.5, 35],
		[[15, 20, 35, 40, 50], 1, 50],
		[[7], 0.99, 7],
		[[], 0.5, null],
	])("are values that were measured: of %j at %d it is %j", (values, share, expected) => {
		expect(percentile(values, share)).toBe(expected);
	});

	it("do not ask for values in order, and leave them as they are", () => {
		const values = [30, 10, 20, 100];
		expect(summary(values)).toEqual({ p50: 20, p95: 100, p99: 100 });
		expect(values).toEqual([30, 10, 20, 100]);
	});
});

describe("ratios", () => {
	it("are missing where a figure is", () => {
		expect(ratio(6, 3)).toBe(2);
		expect(ratio(null, 3)).toBeNull();
		expect(ratio(6, undefined)).toBeNull();
		expect(ratio(6, 0)).toBeNull();
	});
});

describe("a number in a table", () => {
	it.each([
		[null, "–"],
		[undefined, "–"],
		[0, "0 ms"],
		[0.123, "0.12 ms"],
		[3.44, "3.4 ms"],
		[1040.2, "1040 ms"],
	])("%j is shown as %s", (value, text) => {
		expect(shown(value, " ms").replace(/^–.*/, "–")).toBe(text);
	});
});
