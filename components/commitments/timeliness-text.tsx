import { useTranslations } from "next-intl";
import type { Timeliness } from "@/lib/domain/vocabulary";

type TimelinessTextProps = {
	timeliness: Timeliness;
	/** Days since the window closed (`daysOver`) or until it closes (`daysLeft`); unused for the other words. */
	days?: number;
};

/** Timeliness in words; only what is overdue is coloured. */
export function TimelinessText({ timeliness, days }: TimelinessTextProps) {
	const t = useTranslations("words");
	if (timeliness === "overdue") {
		return (
			<span className="font-medium text-overdue">
				{days === undefined ? t("timeliness.overdue") : t("days.over", { days })}
			</span>
		);
	}
	const near = timeliness === "due_soon" && days !== undefined;
	const faint = timeliness === "no_date" || timeliness === "closed";
	return (
		<span className={faint ? "text-muted" : undefined}>
			{near ? t("days.left", { days }) : t(`timeliness.${timeliness}`)}
		</span>
	);
}
