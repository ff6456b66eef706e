import { useTranslations } from "next-intl";

type ConfirmationMarkProps = {
	/** `null` for statuses that need no second person: nothing is drawn. */
	confirmed: boolean | null;
};

/** Whether a second person stands behind a verdict. */
export function ConfirmationMark({ confirmed }: ConfirmationMarkProps) {
	const t = useTranslations("words");
	if (confirmed === null) return null;
	return (
		<span
			title={confirmed ? t("confirmed_help") : t("provisional_help")}
			className={`inline-flex items-center rounded border border-line-strong px-1.5 py-px text-12 whitespace-nowrap text-muted ${confirmed ? "" : "border-dashed"}`}
		>
			{confirmed ? t("confirmed") : t("provisional")}
		</span>
	);
}
