import { useTranslations } from "next-intl";
import { Fieldset } from "@/components/ui/fieldset";
import type { EvidenceChoices } from "@/lib/domain/choices";
import { STANCES } from "@/lib/domain/vocabulary";
import { useDates } from "../page/use-dates";
import { evidenceOptions } from "./evidence-options";
import { EvidenceRows } from "./evidence-rows";

type EvidenceFieldsProps = {
	choices: EvidenceChoices;
	/** A date rests on one thing at most, and nothing is said of its stance. */
	single?: boolean;
};

/** What it rests on, row by row. */
export function EvidenceFields({ choices, single = false }: EvidenceFieldsProps) {
	const t = useTranslations("write");
	const words = useTranslations("words");
	const dates = useDates();
	const most = single ? 1 : 20;
	return (
		<Fieldset
			legend={t("evidence.title")}
			name="evidence"
			hint={
				single ? (
					t("evidence.one")
				) : (
					<>
						<span className="when-needed">{t("evidence.needed")}</span>
						<span className="when-optional">{t("evidence.not_needed")}</span>
					</>
				)
			}
		>
			<EvidenceRows
				options={evidenceOptions(choices, t, dates.date)}
				stances={single ? null : STANCES.map((stance) => ({ value: stance, label: words(`stance.${stance}`) }))}
				most={most}
				words={{
					rows: Array.from({ length: most }, (_, at) => t("evidence.row", { number: at + 1 })),
					thing: t("evidence.thing"),
					choose: t("evidence.choose"),
					stance: t("evidence.stance"),
					url: t("evidence.url"),
					urlTitle: t("evidence.url_title"),
					published: t("evidence.published"),
					publishedHelp: t("evidence.published_help"),
					act: t("evidence.act"),
					actHelp: t("evidence.act_help"),
					more: t("more_rows"),
				}}
			/>
		</Fieldset>
	);
}
