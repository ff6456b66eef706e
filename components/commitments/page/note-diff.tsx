import { diffWordsWithSpace } from "diff";
import { useTranslations } from "next-intl";

/** What an edit took out of a text and put in. */
export function NoteDiff({ before, after, lang }: { before: string; after: string; lang: string }) {
	const t = useTranslations("commitment");
	let place = 0;
	const parts = diffWordsWithSpace(before, after).map(({ value, added, removed }) => {
		const part = { value, added, removed, place };
		place += value.length + 1;
		return part;
	});
	return (
		<p lang={lang} className="max-w-prose font-serif text-15 whitespace-pre-wrap">
			{parts.map(({ value, added, removed, place: key }) => {
				if (added) {
					return (
						<ins key={key} title={t("added")} className="bg-accent-soft decoration-accent">
							{value}
						</ins>
					);
				}
				if (removed) {
					return (
						<del key={key} title={t("removed")} className="text-muted">
							{value}
						</del>
					);
				}
				return value;
			})}
		</p>
	);
}
