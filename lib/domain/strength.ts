import { STRENGTHS, type Strength } from "./vocabulary";

/** The firmest of several, `null` of none. */
export function strongest(strengths: readonly Strength[]): Strength | null {
	return STRENGTHS.findLast((strength) => strengths.includes(strength)) ?? null;
}
