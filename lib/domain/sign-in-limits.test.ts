import { describe, expect, test } from "vitest";
import { delayForAccount, delayForPair, PER_ACCOUNT_AND_PEER, WINDOW_SECONDS } from "./sign-in-limits";

const attempts = Array.from({ length: PER_ACCOUNT_AND_PEER }, (_, index) => index + 1);

describe("from one peer", () => {
	test("a few typing mistakes cost no time, then the delay doubles", () => {
		expect(attempts.map(delayForPair)).toEqual([0, 0, 0, 0, 2, 4, 8, 16, 32, 64]);
	});

	test("all ten attempts fit into their window", () => {
		const waited = attempts.map(delayForPair).reduce((sum, delay) => sum + delay, 0);
		expect(waited).toBeLessThan(WINDOW_SECONDS);
	});
});

describe("from everywhere", () => {
	test("nothing is slowed before the tenth attempt", () => {
		expect([1, 5, 9].map(delayForAccount)).toEqual([0, 0, 0]);
	});

	test("the delay grows to a minute and no further, so that nobody is locked out", () => {
		expect([10, 11, 12, 13, 100, 100_000].map(delayForAccount)).toEqual([30, 45, 60, 60, 60, 60]);
	});
});
