import "server-only";
import { getLocale } from "next-intl/server";
import { today } from "./clock";
import type { Reading } from "./commitments/row";

/** In the language of whoever asks, as of the organisation's today. */
export async function readingNow(): Promise<Reading> {
	return { lang: await getLocale(), today: today(), past: null };
}
