import { daysBetween } from "./date-value";
import type { Freshness } from "./vocabulary";

/**
 * How long ago somebody last looked: under `freshDays` fresh, over `staleDays` stale, ageing between.
 * `lookedOn` as in `timelinessOf`; `null` is never.
 */
export function freshnessOf(
	lookedOn: string | null,
	today: string,
	{ freshDays, staleDays }: { freshDays: number; staleDays: number },
): Freshness {
	if (lookedOn === null) return "never";
	const age = daysBetween(lookedOn, today);
	if (age > staleDays) return "stale";
	return age < freshDays ? "fresh" : "ageing";
}
