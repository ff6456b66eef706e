import { useTranslations } from "next-intl";
import { STRENGTHS, type Strength } from "@/lib/domain/vocabulary";

/** How strongly something was undertaken: a ladder of five steps, none climbed for "discussed", and its word. */
export function StrengthSign({ strength }: { strength: Strength }) {
	const t = useTranslations("words");
	const step = STRENGTHS.indexOf(strength);
	return (
		<span
			className="inline-flex items-start justify-self-start align-bottom gap-1.5"
			title={t("strength_step", { step })}
		>
			<svg viewBox="0 0 19 14" width="19" aria-hidden="true" className="h-lh shrink-0">
				{[1, 2, 3, 4, 5].map((rung) => (
					<rect
						key={rung}
						x={rung * 4 - 4 + 0.5}
						y={13.5 - (rung * 2 + 2)}
						width="2"
						height={rung * 2 + 2}
						rx="0.5"
						className={rung <= step ? "fill-ink stroke-ink" : "fill-none stroke-line-strong"}
						strokeWidth="1"
					/>
				))}
			</svg>
			<span>{t(`strength.${strength}`)}</span>
		</span>
	);
}
