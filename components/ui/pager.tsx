import { useTranslations } from "next-intl";
import { ButtonLink } from "./button";

type PagerProps = {
	/** Back to the beginning, where that is not at hand anyway. */
	first?: string | null;
	/** `null` at the end of the list. */
	previous: string | null;
	next: string | null;
	/** Where one is, in words: "1–50 of 213". */
	range?: string;
};

export function Pager({ first, previous, next, range }: PagerProps) {
	const t = useTranslations("ui");
	if (!previous && !next && !range) return null;
	return (
		<nav aria-label={t("pages")} className="mt-4 flex flex-wrap items-center justify-between gap-3 print:hidden">
			<p className="text-13 text-muted tabular-nums">{range}</p>
			<div className="flex gap-2">
				{first && (
					<ButtonLink href={first} size="small" variant="quiet">
						{t("first")}
					</ButtonLink>
				)}
				{previous && (
					<ButtonLink href={previous} size="small" rel="prev">
						{t("previous")}
					</ButtonLink>
				)}
				{next && (
					<ButtonLink href={next} size="small" rel="next">
						{t("next")}
					</ButtonLink>
				)}
			</div>
		</nav>
	);
}
