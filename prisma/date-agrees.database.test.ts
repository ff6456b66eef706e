import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, type DateValue, parseDateValue } from "@/lib/domain/date-value";
import { PRECISIONS } from "@/lib/domain/vocabulary";
import { asOwner, testDatabase } from "@/lib/server/testing/database";

await testDatabase("empty");

const two = (n: number) => String(n).padStart(2, "0");
const year = fc.integer({ min: 1800, max: 2199 }).map(String);
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 31 })).map(([m, d]) => `${m}-${two(d)}`);
const part = fc.tuple(year, fc.constantFrom(21, 22, 23, 24, 33, 34, 35, 36, 40, 41)).map(([y, p]) => `${y}-${p}`);
const end = fc.oneof(year, month, day, fc.constant(".."));
const interval = fc.tuple(end, end).map(([from, to]) => `${from}/${to}`);
const value = fc
	.oneof(year, month, day, part, interval)
	.map(parseDateValue)
	.filter((read) => read !== null);

type Row = Pick<DateValue, "value" | "first" | "last" | "precision">;

async function agreeing(rows: Row[]): Promise<boolean[]> {
	const judged = await asOwner(
		`SELECT date_agrees(r.value, r.first, r.last, r.precision) AS agrees
		FROM json_to_recordset($1) AS r(value text, first date, last date, precision date_precision)`,
		[JSON.stringify(rows)],
	);
	return judged.map(({ agrees }) => agrees === true);
}

it("takes every date that the domain reads, with the bounds and precision that it reads", async () => {
	const dates = fc.sample(value, { numRuns: 2000, seed: 3 });
	const judged = await agreeing(dates);
	expect(dates.filter((_, index) => !judged[index])).toEqual([]);
});

it("refuses each of them with a bound a day off, a bound missing, or another precision", async () => {
	const dates = fc.sample(value, { numRuns: 500, seed: 5 });
	const wrong = dates.flatMap(({ value, first, last, precision }): Row[] => [
		{ value, first: first ? addDays(first, -1) : "1800-01-01", last, precision },
		{ value, first, last: last ? addDays(last, 1) : "2199-12-31", precision },
		{ value, first: null, last: first === null ? null : last, precision },
		...PRECISIONS.filter((other) => other !== precision).map((other) => ({ value, first, last, precision: other })),
	]);
	const judged = await agreeing(wrong);
	expect(wrong.filter((_, index) => judged[index])).toEqual([]);
});

it("takes no date with no bounds, and no bounds without a date", async () => {
	const nothing = { value: null as unknown as string, first: null, last: null };
	expect(await agreeing([{ ...nothing, precision: "unknown" }])).toEqual([true]);
	expect(
		await agreeing([
			{ ...nothing, precision: "day" },
			{ ...nothing, first: "2024-01-01", precision: "unknown" },
		]),
	).toEqual([false, false]);
});
