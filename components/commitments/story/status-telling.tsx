import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { StatusChangeView } from "@/lib/domain/commitment";
import { LocalText } from "../local-text";
import { EvidenceList } from "../page/evidence-list";

export function StatusHead({ change, confirmed }: { change: StatusChangeView; confirmed: boolean | null }) {
	const t = useTranslations("commitment");
	const words = useTranslations("words");
	return (
		<p className="flex flex-wrap items-baseline gap-x-2">
			<strong
				className={`font-semibold ${confirmed === false ? "rounded border border-dashed border-line-strong px-1.5" : ""}`}
			>
				{words(`status.${change.status}`)}
				{confirmed === false && `, ${words("provisional")}`}
			</strong>
			<span className="text-13 text-muted">{t(`confidence.${change.confidence}`)}</span>
		</p>
	);
}

export function StatusBody({ change }: { change: StatusChangeView }) {
	const t = useTranslations("commitment");
	const { rationale, evidence, successor, withdrawnBy } = change;
	return (
		<>
			<p className="max-w-prose whitespace-pre-line">
				<LocalText text={rationale} />
			</p>
			{successor && (
				<p>
					{t("successor")}:{" "}
					<TextLink href={`/commitments/${successor.ref}`}>
						<LocalText text={successor.title} unmarked /> ({successor.ref})
					</TextLink>
				</p>
			)}
			{withdrawnBy && (
				<p>
					{t("withdrawn_by")}: {withdrawnBy}
				</p>
			)}
			<EvidenceList evidence={evidence} />
		</>
	);
}
