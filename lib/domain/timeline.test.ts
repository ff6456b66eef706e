import { describe, expect, it } from "vitest";
import { parseDateValue } from "./date-value";
import { monthsIn, partsOf, partValue } from "./range-parts";
import { drawnIn, inTime, shareOf } from "./timeline";

const RANGE = { first: "2024-01-01", last: "2027-12-31" };

function drawn(value: string) {
	const date = parseDateValue(value);
	if (!date) throw new Error(`${value} is no date`);
	return drawnIn(date, RANGE);
}

function days(value: string): number {
	const { start = 0, end = 0 } = drawn(value) ?? {};
	return Math.round((end - start) * 1461);
}

describe("a date on the time line", () => {
	it.each([
		["2025-06-29", 1],
		["2025-06", 30],
		["2025-Q3", 92],
		["2025-24", 90],
		["2025", 365],
		["2025/2026", 730],
	])("of %s is %i days wide: as exact as it is known", (value, width) => {
		expect(days(value)).toBe(width);
		expect(drawn(value)).toMatchObject({ fadesIn: false, fadesOut: false, cutStart: false, cutEnd: false });
	});

	it("fades out where it has no end, and where it has no beginning", () => {
		expect(drawn("2026/..")).toMatchObject({ end: 1, fadesOut: true, cutEnd: false });
		expect(drawn("../2026")).toMatchObject({ start: 0, fadesIn: true, cutStart: false });
	});

	it("is cut where it goes on beyond the range, and is not there outside of it", () => {
		expect(drawn("2021/2025")).toMatchObject({ start: 0, cutStart: true, cutEnd: false });
		expect(drawn("2027/2030")).toMatchObject({ end: 1, cutEnd: true });
		expect([drawn("2023"), drawn("2028-01-01"), drawn("../2023-12"), drawn("2028/..")]).toEqual([
			null,
			null,
			null,
			null,
		]);
		expect(drawnIn({ first: null, last: null }, RANGE)).toBeNull();
	});

	it("lies between the beginning and the end", () => {
		expect(drawn("2024-01-01")?.start).toBe(0);
		expect(drawn("2027-12-31")?.end).toBe(1);
		expect(shareOf("2026-01-01", RANGE)).toBeCloseTo(731 / 1461, 10);
	});
});

it("what begins first comes first, and of two that begin together what is over first", () => {
	const values = ["2025", "2024-05-01", "../2026", "2025-01-01", "2024-05/.."];
	const spanOf = (value: string) => parseDateValue(value) ?? { first: null, last: null };
	expect(inTime(values, spanOf)).toEqual(["../2026", "2024-05-01", "2024-05/..", "2025-01-01", "2025"]);
});

describe("the parts of a range", () => {
	it.each([
		[{ first: "2026-01-01", last: "2026-12-31" }, 12, "2026-01"],
		[{ first: "2024-01-01", last: "2026-12-31" }, 12, "2024-33"],
		[{ first: "2020-01-01", last: "2027-12-31" }, 8, "2020"],
		[{ first: "2000-01-01", last: "2026-12-31" }, 6, "2000/2004"],
	])("of %j are %i", (range, n, value) => {
		const parts = partsOf(range);
		expect(parts).toHaveLength(n);
		expect(partValue(parts[0] ?? range)).toBe(value);
		expect([parts[0]?.first, parts.at(-1)?.last]).toEqual([range.first, range.last]);
		expect(parts.every((part) => parseDateValue(partValue(part))?.last === part.last)).toBe(true);
	});

	it("leave no day out and count none twice", () => {
		for (const range of [
			RANGE,
			{ first: "2023-03-01", last: "2026-08-31" },
			{ first: "2140-01-01", last: "2199-12-31" },
		]) {
			const parts = partsOf(range);
			const length = ({ first, last }: typeof range) => (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
			expect(parts.reduce((sum, part) => sum + length(part), 0)).toBe(length(range));
		}
		expect(monthsIn(RANGE)).toBe(48);
	});
});
