import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { PassageTag } from "@/lib/domain/commitment";
import { useDates } from "./use-dates";

/** The way to a passage: its document and number, and when that was published. */
export function PassageSource({ passage }: { passage: PassageTag }) {
	const t = useTranslations("commitment");
	const dates = useDates();
	const { source, number, doubtful, doubtfulReason } = passage;
	return (
		<>
			<TextLink href={`/sources/${source.id}#passage-${number}`}>
				<span lang={source.lang}>{source.title}</span>, {t("passage", { number })}
			</TextLink>
			{source.dated && <span className="text-muted"> · {dates.date(source.dated)}</span>}
			{doubtful && (
				<span className="text-muted">
					{" "}
					· <strong className="font-medium text-ink">{t("doubtful")}</strong>
					{doubtfulReason && `: ${doubtfulReason}`}
				</span>
			)}
		</>
	);
}
