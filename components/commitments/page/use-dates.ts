import { useLocale, useTimeZone } from "next-intl";
import { formatDateValue, formatInstant } from "@/lib/format";

/** Dates in the reader's language: values of ISO 8601-2, and instants in the organisation's time zone. On the server only. */
export function useDates() {
	const locale = useLocale();
	const timeZone = useTimeZone() ?? "UTC";
	return {
		date: (value: string | null) => formatDateValue(value, locale),
		instant: (at: string) => formatInstant(at, locale, timeZone),
	};
}
