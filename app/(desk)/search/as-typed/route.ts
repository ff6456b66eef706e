import { getTranslations } from "next-intl/server";
import { LONGEST_QUERY } from "@/lib/domain/filter-values";
import type { TypedGroup } from "@/lib/domain/search-hit";
import { reader } from "@/lib/i18n";
import { readRoute } from "@/lib/server/api/door";
import { search } from "@/lib/server/search/search";

const PER_KIND = 4;
const IN_ALL = 14;

/** What the search dialog shows while one types, in the language of whoever types: no more than fits a screen. */
export const GET = readRoute({
	run: async ({ viewer, request }) => {
		const q = new URL(request.url).searchParams.get("q")?.trim().slice(0, LONGEST_QUERY) ?? "";
		const { locale } = await reader();
		const { hits } = await search(viewer, q, locale, { limit: IN_ALL, perKind: PER_KIND });
		const t = await getTranslations({ locale, namespace: "search" });
		const groups = [...new Set(hits.map(({ kind }) => kind))].map(
			(kind): TypedGroup => ({
				kind,
				label: t(`kinds.${kind}`),
				hits: hits
					.filter((hit) => hit.kind === kind)
					.map(({ path, label, title, marked, snippet, matched, archived }) => ({
						...{ path, lang: title.lang, marked, snippet, matched, archived },
						label: kind === "passage" ? t("passage_of", { number: label ?? "" }) : label,
					})),
			}),
		);
		return { groups };
	},
});
