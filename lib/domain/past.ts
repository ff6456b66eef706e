import { isDay } from "./date-value";

/**
 * A day looked back to: `asOf` is the day whose truth is asked for, `knownAt` the day by whose end it was known; `null`
 * asks for what is known now.
 */
export type Past = { asOf: string; knownAt: string | null };

/** The two days as an address names them; either may be missing. */
export type PastDays = { asOf?: string; knownAt?: string };

export const PAST_PARAMS = ["asOf", "knownAt"] as const;

/** The earliest day that can be looked back to: none of the states followed here is older. */
export const EARLIEST_PAST = "1990-01-01";

export type DayProblem = "not_a_day" | "too_early" | "in_future";

/** What is wrong with a day to look back to; without `today`, only what can be seen without knowing it. */
export function dayProblem(value: string, today?: string): DayProblem | null {
	if (!isDay(value)) return "not_a_day";
	if (value < EARLIEST_PAST) return "too_early";
	return today !== undefined && value > today ? "in_future" : null;
}

/** The past that an address's days ask for; `null` for today as known today. A missing `asOf` is today. */
export function pastOf({ asOf, knownAt }: PastDays, today: string): Past | null {
	if ((asOf ?? today) === today && (knownAt ?? today) === today) return null;
	return { asOf: asOf ?? today, knownAt: knownAt ?? null };
}

/** The days that bring the same past back. */
export function daysOf(past: Past | null): PastDays {
	if (!past) return {};
	return { asOf: past.asOf, ...(past.knownAt !== null && { knownAt: past.knownAt }) };
}

/** What is wrong with the days among the values that could not be read, by their parameter. */
export function dayErrors(
	unknown: readonly { param: string; problem?: DayProblem }[],
	today: string,
): { path: string; rule: DayProblem; values: { day: string } }[] {
	return unknown.flatMap(({ param, problem }) =>
		problem ? [{ path: param, rule: problem, values: { day: problem === "too_early" ? EARLIEST_PAST : today } }] : [],
	);
}
