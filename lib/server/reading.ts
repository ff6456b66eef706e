import "server-only";
import { getLocale } from "next-intl/server";
import type { Filters, Unknown } from "@/lib/domain/filters";
import { pastIn } from "@/lib/domain/past-filters";
import { today } from "./clock";
import type { Reading } from "./commitments/row";

/** In the language of whoever asks, as of the organisation's today. */
export async function readingNow(): Promise<Reading> {
	return { lang: await getLocale(), today: today(), past: null };
}

/**
 * In the language of whoever asks, as of the day that the filters look back to. A day that lies ahead is left out of
 * the filters and named in `unknown`; `today` is today whatever day is read.
 */
export async function readingOf(
	given: Filters,
): Promise<{ reading: Reading; today: string; filters: Filters; unknown: Unknown[] }> {
	const day = today();
	const { past, filters, unknown } = pastIn(given, day);
	return { reading: { lang: await getLocale(), today: past?.asOf ?? day, past }, today: day, filters, unknown };
}
