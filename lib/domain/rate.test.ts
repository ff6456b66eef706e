import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fulfilmentRate } from "./rate";
import { STATUSES, STRENGTHS, type Status, type Strength } from "./vocabulary";

function row(status: Status, confirmed: boolean | null, strength: Strength, n = 1) {
	return { status, confirmed, strength, n };
}

describe("the rate of fulfilment", () => {
	test("divides confirmed verdicts of agreed strength and names all the rest", () => {
		const rows = [
			row("fulfilled", true, "signed", 6),
			row("fulfilled", true, "agreed"),
			row("partly_fulfilled", true, "adopted", 2),
			row("not_fulfilled", true, "agreed"),
			row("fulfilled", false, "agreed", 3),
			row("fulfilled", true, "intended", 4),
			row("planned", null, "discussed", 5),
			row("in_progress", null, "agreed", 7),
			row("withdrawn", null, "agreed", 2),
		];
		expect(fulfilmentRate(rows)).toEqual({
			fulfilled: 7,
			partly: 2,
			notFulfilled: 1,
			of: 10,
			rate: 0.7,
			leftOut: { weaker: 9, open: 7, otherwiseClosed: 2, unconfirmed: 3 },
		});
	});

	test("has no figure where there is nothing to divide by", () => {
		expect(fulfilmentRate([row("fulfilled", false, "signed")])).toMatchObject({
			of: 0,
			rate: null,
		});
		expect(fulfilmentRate([])).toMatchObject({ of: 0, rate: null });
	});

	test("a provisional verdict is in no rate", () => {
		const confirmed = [row("fulfilled", true, "agreed"), row("not_fulfilled", true, "agreed")];
		const provisional = [...confirmed, row("not_fulfilled", false, "agreed", 8)];
		expect(fulfilmentRate(provisional).rate).toBe(fulfilmentRate(confirmed).rate);
	});

	test("a bolder choice of strength lets weaker promises in", () => {
		const rows = [row("fulfilled", true, "discussed"), row("not_fulfilled", true, "signed")];
		expect(fulfilmentRate(rows, "discussed")).toMatchObject({ of: 2, rate: 0.5 });
		expect(fulfilmentRate(rows)).toMatchObject({ of: 1, rate: 0 });
	});

	test("every commitment is counted exactly once, in the rate or beside it", () => {
		const any = fc.record({
			status: fc.constantFrom(...STATUSES),
			confirmed: fc.constantFrom(true, false, null),
			strength: fc.constantFrom(...STRENGTHS),
			n: fc.nat(1000),
		});
		fc.assert(
			fc.property(fc.array(any), fc.constantFrom(...STRENGTHS), (rows, strength) => {
				const { of, rate, leftOut } = fulfilmentRate(rows, strength);
				const beside = Object.values(leftOut).reduce((sum, n) => sum + n, 0);
				expect(of + beside).toBe(rows.reduce((sum, { n }) => sum + n, 0));
				expect(rate === null).toBe(of === 0);
				if (rate !== null) expect(rate >= 0 && rate <= 1).toBe(true);
			}),
		);
	});
});
