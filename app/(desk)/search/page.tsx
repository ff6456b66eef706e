import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SearchPage } from "@/components/search/search-page";
import { LONGEST_QUERY } from "@/lib/domain/filter-values";
import type { SearchParams } from "@/lib/domain/filters";
import { SEARCH_KINDS } from "@/lib/domain/search";
import { queryShown } from "@/lib/domain/search-hit";
import { reader } from "@/lib/i18n";
import { searchByKind } from "@/lib/server/search/search";
import { currentViewer, requireViewer } from "@/lib/server/viewer";

type Props = { searchParams: Promise<SearchParams> };

const PER_KIND = 5;
const OF_ONE_KIND = 50;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
	const t = await getTranslations("search");
	// A title is made whether or not the page opens: nothing typed is repeated to who is not signed in.
	const q = (await currentViewer()) ? queryShown(oneOf((await searchParams).q)) : "";
	return { title: q ? t("title_of", { q }) : t("title") };
}

export default async function Search({ searchParams }: Props) {
	const viewer = await requireViewer();
	const params = await searchParams;
	const q = oneOf(params.q);
	const kind = SEARCH_KINDS.find((one) => one === oneOf(params.kind));
	if (q === "" || q.length > LONGEST_QUERY) return <SearchPage q={q} longest={LONGEST_QUERY} found={null} />;
	const { locale } = await reader();
	const wanted = kind ? { limit: OF_ONE_KIND, kind } : { limit: OF_ONE_KIND, perKind: PER_KIND };
	const found = await searchByKind(viewer, q, locale, wanted);
	return <SearchPage q={q} longest={LONGEST_QUERY} found={found} {...(kind && { kind })} />;
}

function oneOf(value: string | string[] | undefined): string {
	return ([value].flat()[0] ?? "").trim();
}
