import { useTranslations } from "next-intl";

const PARTS = ["story", "notes", "who", "actions", "reviews", "events", "related"] as const;

/** Ways down a long page, where what stands beside the story on a wide screen comes below it. */
export function PageParts({ notes, actions }: { notes: number; actions: number }) {
	const t = useTranslations("commitment");
	const counts: Partial<Record<(typeof PARTS)[number], number>> = { notes, actions };
	return (
		<nav aria-label={t("parts")} className="mb-6 text-13 xl:hidden print:hidden">
			<ul className="flex flex-wrap gap-x-4 gap-y-1.5">
				{PARTS.map((part) => (
					<li key={part}>
						<a href={`#${part}`} className="link">
							{t(part)}
						</a>
						{counts[part] ? <span className="ms-1 text-muted tabular-nums">{counts[part]}</span> : null}
					</li>
				))}
			</ul>
		</nav>
	);
}
