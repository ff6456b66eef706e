import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween, isDay, laterDay } from "./date-value";

const day = fc
	.date({ min: new Date("1800-01-01T00:00:00Z"), max: new Date("2199-12-31T00:00:00Z"), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

describe("days of the calendar", () => {
	test.each([
		["2024-02-29", true],
		["2023-02-29", false],
		["2024-12-31", true],
		["2024-13-01", false],
		["2024-1-1", false],
		["2024-10-10T00:00:00Z", false],
		[" 2024-10-10", false],
		["", false],
		["0000-01-01", false],
		["0001-01-01", true],
	])("%j is a day: %s", (text, is) => {
		expect(isDay(text)).toBe(is);
	});

	test.each([
		["2024-02-28", 1, "2024-02-29"],
		["2023-02-28", 1, "2023-03-01"],
		["2024-12-31", 1, "2025-01-01"],
		["2025-01-01", -1, "2024-12-31"],
		["2024-03-30", 1, "2024-03-31"],
		["2024-03-31", 1, "2024-04-01"],
		["1985-12-31", 1, "1986-01-01"],
		["1986-01-01", 0, "1986-01-01"],
	])("%s and %i days is %s", (from, n, to) => {
		expect(addDays(from, n)).toBe(to);
	});

	// Kathmandu put its clocks forward by a quarter of an hour at the turn of 1986.
	test("no change of clocks shortens a day", () => {
		expect(daysBetween("1985-12-31", "1986-01-02")).toBe(2);
		expect(daysBetween("2021-12-31", "2022-06-29")).toBe(180);
	});

	test("adding days and counting them are each other's inverse", () => {
		fc.assert(
			fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (from, n) => {
				const to = addDays(from, n);
				expect(isDay(to)).toBe(true);
				expect(daysBetween(from, to)).toBe(n);
				expect(addDays(to, -n)).toBe(from);
				expect(Math.sign(n)).toBe(to === from ? 0 : to > from ? 1 : -1);
			}),
		);
	});

	test.each([
		[null, null, null],
		["2024-01-01", null, "2024-01-01"],
		[null, "2024-01-01", "2024-01-01"],
		["2024-01-01", "2024-01-02", "2024-01-02"],
		["2024-01-02", "2024-01-01", "2024-01-02"],
	])("the later of %s and %s is %s", (a, b, later) => {
		expect(laterDay(a, b)).toBe(later);
	});
});
