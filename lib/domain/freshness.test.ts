import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "./date-value";
import { freshnessOf } from "./freshness";
import { FRESHNESS, type Freshness } from "./vocabulary";

const TODAY = "2026-11-21";
const THRESHOLDS = { freshDays: 90, staleDays: 180 };

test.each<[number, Freshness]>([
	[-1, "fresh"],
	[0, "fresh"],
	[89, "fresh"],
	[90, "ageing"],
	[180, "ageing"],
	[181, "stale"],
	[4000, "stale"],
])("looked on %i days ago: %s", (age, expected) => {
	expect(freshnessOf(addDays(TODAY, -age), TODAY, THRESHOLDS)).toBe(expected);
});

test("what nobody has looked at is never fresh nor stale", () => {
	expect(freshnessOf(null, TODAY, THRESHOLDS)).toBe("never");
});

test("nothing gets fresher by waiting", () => {
	fc.assert(
		fc.property(fc.nat(1000), fc.nat(1000), fc.nat(400), fc.nat(400), (age, more, a, b) => {
			const thresholds = { freshDays: Math.min(a, b), staleDays: Math.max(a, b) };
			const at = (days: number) => FRESHNESS.indexOf(freshnessOf(addDays(TODAY, -days), TODAY, thresholds));
			expect(at(age + more)).toBeGreaterThanOrEqual(at(age));
		}),
	);
});
