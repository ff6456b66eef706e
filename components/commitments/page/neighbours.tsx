import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";

type NeighboursProps = {
	/** The list one came from, at its place. */
	list: string;
	previous: string | null;
	next: string | null;
};

/** The way back to the list one came from, and to those beside this one in it. */
export function Neighbours({ list, previous, next }: NeighboursProps) {
	const t = useTranslations("commitment");
	return (
		<nav aria-label={t("neighbours")} className="mb-4 flex flex-wrap gap-x-5 gap-y-1 text-13 print:hidden">
			<TextLink href={list}>{t("back_to_list")}</TextLink>
			<span className="ms-auto flex gap-x-5">
				{previous && (
					<TextLink href={previous} rel="prev">
						← {t("previous")}
					</TextLink>
				)}
				{next && (
					<TextLink href={next} rel="next">
						{t("next")} →
					</TextLink>
				)}
			</span>
		</nav>
	);
}
