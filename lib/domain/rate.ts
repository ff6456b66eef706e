import { isOpen } from "./timeliness";
import { STRENGTHS, type Status, type Strength } from "./vocabulary";

export type FulfilmentRate = {
	fulfilled: number;
	partly: number;
	notFulfilled: number;
	/** The denominator: the three together. */
	of: number;
	/** 0 to 1; `null` where there is nothing to divide by. */
	rate: number | null;
	/** What is not in the denominator, and why. Each commitment is counted once, at the first that applies. */
	leftOut: { weaker: number; open: number; otherwiseClosed: number; unconfirmed: number };
};

/**
 * Fulfilled ÷ (fulfilled + partly + not fulfilled), confirmed verdicts only, from `minStrength` up.
 * A row may stand for `n` commitments alike. Never show the rate without `of` and `leftOut`.
 */
export function fulfilmentRate(
	rows: readonly { status: Status; confirmed: boolean | null; strength: Strength; n?: number }[],
	minStrength: Strength = "agreed",
): FulfilmentRate {
	const sums = { fulfilled: 0, partly: 0, notFulfilled: 0 };
	const leftOut = { weaker: 0, open: 0, otherwiseClosed: 0, unconfirmed: 0 };
	for (const { status, confirmed, strength, n = 1 } of rows) {
		const verdict = VERDICT_OF[status];
		if (STRENGTHS.indexOf(strength) < STRENGTHS.indexOf(minStrength)) leftOut.weaker += n;
		else if (isOpen(status)) leftOut.open += n;
		else if (!verdict) leftOut.otherwiseClosed += n;
		else if (!confirmed) leftOut.unconfirmed += n;
		else sums[verdict] += n;
	}
	const of = sums.fulfilled + sums.partly + sums.notFulfilled;
	return { ...sums, of, rate: of === 0 ? null : sums.fulfilled / of, leftOut };
}

const VERDICT_OF: Partial<Record<Status, "fulfilled" | "partly" | "notFulfilled">> = {
	fulfilled: "fulfilled",
	partly_fulfilled: "partly",
	not_fulfilled: "notFulfilled",
};
