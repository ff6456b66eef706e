import { useTranslations } from "next-intl";
import { useFilterWords } from "@/components/commitments/list/filter-words";
import type { FieldChoices } from "@/lib/domain/choices";
import { feedScope } from "@/lib/domain/feed";
import type { Scope } from "@/lib/domain/filters";

/** What a feed is narrowed to, in words. */
export function useFeedWords(choices: FieldChoices) {
	const t = useTranslations("feeds");
	const { chipsOf } = useFilterWords(choices);

	function filterWords(query: string): string {
		const { scope } = feedScope(query);
		const chips = (Object.keys(scope) as (keyof Scope)[]).flatMap((key) => chipsOf(scope, key));
		return chips.length > 0 ? chips.map(({ label }) => label).join(" · ") : t("everything");
	}

	return { filterWords };
}
