import { useTranslations } from "next-intl";
import { STRENGTHS, type Strength } from "@/lib/domain/vocabulary";

// Lists draw it in every row: two shapes are half the work of five.
function rungs(from: number, to: number): string {
	let path = "";
	for (let rung = from; rung <= to; rung++) path += `M${rung * 4 - 3.5} 13.5v${-rung * 2 - 2}h2v${rung * 2 + 2}z`;
	return path;
}

/** How strongly something was undertaken: a ladder of five steps, none climbed for "discussed", and its word. */
export function StrengthSign({ strength }: { strength: Strength }) {
	const t = useTranslations("words");
	const step = STRENGTHS.indexOf(strength);
	return (
		<span
			className="inline-flex items-start justify-self-start align-bottom gap-1.5"
			title={t("strength_step", { step })}
		>
			<svg viewBox="0 0 19 14" width="19" aria-hidden="true" className="h-lh shrink-0" strokeLinejoin="round">
				{step > 0 && <path className="fill-ink stroke-ink" d={rungs(1, step)} />}
				{step < 5 && <path className="fill-none stroke-line-strong" d={rungs(step + 1, 5)} />}
			</svg>
			<span>{t(`strength.${strength}`)}</span>
		</span>
	);
}
