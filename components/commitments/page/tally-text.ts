import type { useTranslations } from "next-intl";
import type { Tally } from "@/lib/domain/tally";

/** "4 of 6 held", or "2 held since 2020", each with the last day it was held. */
export function tallyText(
	{ held, expected, since, lastHeldOn }: Tally,
	t: ReturnType<typeof useTranslations<"commitment">>,
	date: (value: string) => string,
): string {
	if (held === 0 && expected === null) return t("tally_none");
	const count = countText();
	return lastHeldOn ? `${count}, ${t("tally_last", { date: date(lastHeldOn) })}` : count;

	function countText() {
		if (expected !== null) return t("tally_of", { held, expected });
		return since ? t("tally_since", { held, year: since.slice(0, 4) }) : t("tally_held", { held });
	}
}
