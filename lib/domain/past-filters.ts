import { type Filters, leaveOut, type Unknown } from "./filters";
import { dayProblem, PAST_PARAMS, type Past, type PastDays, pastOf } from "./past";

/** The past that filters look back to, and the filters without a day that lies ahead, which is named in `unknown`. */
export function pastIn(filters: Filters, today: string): { past: Past | null; filters: Filters; unknown: Unknown[] } {
	const unknown = PAST_PARAMS.flatMap((param): Unknown[] => {
		const value = filters[param];
		const problem = value === undefined ? null : dayProblem(value, today);
		return value !== undefined && problem ? [{ param, value, problem }] : [];
	});
	const left = leaveOut(filters, unknown);
	return { past: pastOf(left, today), filters: left, unknown };
}

/** The days alone, to be carried on to another list. */
export function pastDaysOf({ asOf, knownAt }: Filters): PastDays {
	return { ...(asOf !== undefined && { asOf }), ...(knownAt !== undefined && { knownAt }) };
}
