// @ts-expect-error: edtf ships no types
import { parse as parseEdtf } from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, boundsAgree, dateProblem, isDay, parseDateValue, surelyAhead, surelyBefore } from "./date-value";
import type { Precision } from "./vocabulary";

const day = fc
	.date({
		min: new Date("1800-01-01T00:00:00Z"),
		max: new Date("2199-12-31T00:00:00Z"),
		noInvalidDate: true,
	})
	.map((date) => date.toISOString().slice(0, 10));
const year = fc.integer({ min: 1800, max: 2199 }).map(String);
const part = fc.constantFrom("21", "22", "23", "24", "33", "34", "35", "36", "40", "41");
const simple = fc.oneof(
	day,
	day.map((whole) => whole.slice(0, 7)),
	year,
);
const point = fc.oneof(
	simple,
	fc.tuple(year, part).map(([y, p]) => `${y}-${p}`),
	fc.tuple(year, fc.constantFrom("Q1", "Q2", "q3", "Q4")).map(([y, q]) => `${y}-${q}`),
);
const interval = fc.oneof(
	fc.tuple(simple, simple).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`)),
	simple.map((end) => `../${end}`),
	simple.map((start) => `${start}/..`),
);

describe("a date value is read into its bounds and precision", () => {
	test.each<[string, string, string | null, string | null, Precision]>([
		["2024-10-10", "2024-10-10", "2024-10-10", "2024-10-10", "day"],
		["2024-02-29", "2024-02-29", "2024-02-29", "2024-02-29", "day"],
		["2024-10", "2024-10", "2024-10-01", "2024-10-31", "month"],
		["2023-02", "2023-02", "2023-02-01", "2023-02-28", "month"],
		["2024-02", "2024-02", "2024-02-01", "2024-02-29", "month"],
		["2024-12", "2024-12", "2024-12-01", "2024-12-31", "month"],
		["2024", "2024", "2024-01-01", "2024-12-31", "year"],
		["2024-33", "2024-33", "2024-01-01", "2024-03-31", "quarter"],
		["2024-34", "2024-34", "2024-04-01", "2024-06-30", "quarter"],
		["2024-35", "2024-35", "2024-07-01", "2024-09-30", "quarter"],
		["2024-36", "2024-36", "2024-10-01", "2024-12-31", "quarter"],
		["2024-Q3", "2024-35", "2024-07-01", "2024-09-30", "quarter"],
		["2024-q1", "2024-33", "2024-01-01", "2024-03-31", "quarter"],
		["2021-21", "2021-21", "2021-03-01", "2021-05-31", "season"],
		["2021-22", "2021-22", "2021-06-01", "2021-08-31", "season"],
		["2021-23", "2021-23", "2021-09-01", "2021-11-30", "season"],
		["2024-24", "2024-24", "2024-12-01", "2025-02-28", "season"],
		["2023-24", "2023-24", "2023-12-01", "2024-02-29", "season"],
		["2024-40", "2024-40", "2024-01-01", "2024-06-30", "half"],
		["2024-41", "2024-41", "2024-07-01", "2024-12-31", "half"],
		["2021/2023", "2021/2023", "2021-01-01", "2023-12-31", "interval"],
		["2021-06/2021-09-15", "2021-06/2021-09-15", "2021-06-01", "2021-09-15", "interval"],
		["2024-10-10/2024-10-10", "2024-10-10/2024-10-10", "2024-10-10", "2024-10-10", "interval"],
		["2021/2021", "2021/2021", "2021-01-01", "2021-12-31", "interval"],
		["../2026", "../2026", null, "2026-12-31", "interval"],
		["2021/..", "2021/..", "2021-01-01", null, "interval"],
		["  2024-10 \n", "2024-10", "2024-10-01", "2024-10-31", "month"],
		["1800", "1800", "1800-01-01", "1800-12-31", "year"],
		["2199-12-31", "2199-12-31", "2199-12-31", "2199-12-31", "day"],
	])("%j", (input, value, first, last, precision) => {
		expect(parseDateValue(input)).toEqual({ value, first, last, precision });
		expect(dateProblem(input)).toBeNull();
	});
});

describe("what is no date is refused with the rule it breaks", () => {
	test.each([
		["2023-02-29", "not_a_date"],
		["2024-04-31", "not_a_date"],
		["2024-00", "not_a_date"],
		["2024-13", "not_a_date"],
		["2024-20", "not_a_date"],
		["2024-25", "not_a_date"],
		["2024-32", "not_a_date"],
		["2024-37", "not_a_date"],
		["2024-42", "not_a_date"],
		["2024-Q5", "not_a_date"],
		["2024-Q0", "not_a_date"],
		["2024-10-00", "not_a_date"],
		["2024-35-01", "not_a_date"],
		["24-10-10", "not_a_date"],
		["10.10.2024", "not_a_date"],
		["2024-1-1", "not_a_date"],
		["2024?", "not_a_date"],
		["202X", "not_a_date"],
		["-0044", "not_a_date"],
		["2024-10-10T10:00", "not_a_date"],
		["autumn 2021", "not_a_date"],
		["٢٠٢٤", "not_a_date"],
		["", "not_a_date"],
		["..", "not_a_date"],
		["/", "not_a_date"],
		["../..", "not_a_date"],
		["/2024", "not_a_date"],
		["2024/", "not_a_date"],
		["2021/2022/2023", "not_a_date"],
		["2021 / 2023", "not_a_date"],
		["2021-23/2022", "not_a_date"],
		["2024-Q1/2024-Q3", "not_a_date"],
		["2023-02-29/2024", "not_a_date"],
		["1799", "out_of_range"],
		["2200-01-01", "out_of_range"],
		["0000", "out_of_range"],
		["1799/2024", "out_of_range"],
		["2024/2200", "out_of_range"],
		["2023/2021", "end_before_start"],
		["2021-09-15/2021-06", "end_before_start"],
		["2024-10-10/2024-10-09", "end_before_start"],
	])("%j: %s", (input, rule) => {
		expect(dateProblem(input)).toBe(rule);
		expect(parseDateValue(input)).toBeNull();
	});

	test("whatever is typed, it is either read or refused, never thrown at", () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d.QX?/-]{0,14}$/)), (input) => {
				expect(parseDateValue(input) === null).toBe(dateProblem(input) !== null);
			}),
		);
	});
});

describe("laws of date values", () => {
	test("reading the normal form again gives the same", () => {
		fc.assert(
			fc.property(fc.oneof(point, interval), (input) => {
				const read = parseDateValue(input);
				if (read) expect(parseDateValue(read.value)).toEqual(read);
			}),
		);
	});

	test("the first day never comes after the last", () => {
		fc.assert(
			fc.property(fc.oneof(point, interval), (input) => {
				const read = parseDateValue(input);
				if (read?.first && read.last) expect(read.first <= read.last).toBe(true);
			}),
		);
	});

	test("every point between 1800 and 2199 is read, and both its bounds are days", () => {
		fc.assert(
			fc.property(point, (input) => {
				const read = parseDateValue(input);
				expect(read?.first && isDay(read.first)).toBe(true);
				expect(read?.last && isDay(read.last)).toBe(true);
			}),
		);
	});

	test("bounds read from a value agree with it, and moved by a day they do not", () => {
		fc.assert(
			fc.property(point, (input) => {
				const read = parseDateValue(input);
				if (!read?.first || !read.last) throw new Error(input);
				const { value, first, last, precision } = read;
				expect(boundsAgree(value, first, last, precision)).toBe(true);
				expect(boundsAgree(value, first, addDays(last, 1), precision)).toBe(false);
				expect(boundsAgree(value, addDays(first, -1), last, precision)).toBe(false);
				expect(boundsAgree(value, first, null, precision)).toBe(false);
				expect(boundsAgree(value, first, last, "unknown")).toBe(false);
			}),
		);
	});

	test("each value kept is EDTF that the reference library reads too", () => {
		fc.assert(
			fc.property(fc.oneof(point, interval), (input) => {
				const read = parseDateValue(input);
				if (read) expect(() => parseEdtf(read.value)).not.toThrow();
			}),
		);
	});
});

describe("bounds and precision", () => {
	test.each<[string | null, string | null, string | null, Precision | null, boolean]>([
		["2024-Q3", "2024-07-01", "2024-09-30", "quarter", true],
		["2024-35", "2024-07-01", "2024-09-30", "season", false],
		["../2026", null, "2026-12-31", "interval", true],
		["2024-02", "2024-02-01", "2024-02-28", "month", false],
		["no date", null, null, "unknown", false],
		[null, null, null, "unknown", true],
		[null, null, null, null, true],
		[null, "2024-01-01", null, "unknown", false],
		[null, null, null, "year", false],
	])("%s from %s to %s as %s: %s", (value, first, last, precision, agree) => {
		expect(boundsAgree(value, first, last, precision)).toBe(agree);
	});
});

describe("what is sure about two dates", () => {
	const spanOf = (text: string) => {
		const read = parseDateValue(text);
		if (!read) throw new Error(text);
		return read;
	};

	test.each([
		["2023-10-29", "2023-10-30", true],
		["2023-10-30", "2023-10-30", false],
		["2023", "2023-10-30", false],
		["2022", "2023-10-30", true],
		["2023-09", "2023-10", true],
		["../2022", "2023", true],
		["2022/..", "2023", false],
		["2022", "../2023", false],
	])("%s surely ended before %s: %s", (a, b, sure) => {
		expect(surelyBefore(spanOf(a), spanOf(b))).toBe(sure);
	});

	test("of two dates at most one came first for sure", () => {
		fc.assert(
			fc.property(point, point, (a, b) => {
				const before = surelyBefore(spanOf(a), spanOf(b));
				expect(before && surelyBefore(spanOf(b), spanOf(a))).toBe(false);
			}),
		);
	});

	test.each([
		["2026-11-22", true],
		["2026-11-21", false],
		["2026-11", false],
		["2026", false],
		["2027", true],
		["../2027", false],
	])("%s surely lies ahead of 2026-11-21: %s", (text, ahead) => {
		expect(surelyAhead(spanOf(text), "2026-11-21")).toBe(ahead);
	});
});
