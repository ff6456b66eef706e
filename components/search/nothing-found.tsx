import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import { wordsOf } from "@/lib/domain/fold";
import { queryShown, searchPath } from "@/lib/domain/search-hit";

const MOST_WORDS = 6;

/** Nothing matched: what to try next, each word by itself where there were several. */
export function NothingFound({ q }: { q: string }) {
	const t = useTranslations("search");
	const words = wordsOf(q).map(({ start, end }) => q.slice(start, end));
	if (words.length === 0) return <EmptyState title={t("none", { q: queryShown(q) })}>{t("none_signs")}</EmptyState>;
	return (
		<EmptyState title={t("none", { q: queryShown(q) })}>
			<p>{t("none_do")}</p>
			{words.length > 1 && (
				<p className="mt-2 flex flex-wrap gap-x-3">
					{t("none_words")}
					{[...new Set(words)].slice(0, MOST_WORDS).map((word) => (
						<TextLink key={word} href={searchPath(word)}>
							{word}
						</TextLink>
					))}
				</p>
			)}
		</EmptyState>
	);
}
