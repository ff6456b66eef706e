import { useTranslations } from "next-intl";
import { Facts } from "@/components/ui/facts";
import type { CommitmentPage } from "@/lib/domain/commitment";
import { useDates } from "./use-dates";

/** When the record was made and last changed, and at which version it is. */
export function RecordFacts({ commitment }: { commitment: CommitmentPage }) {
	const t = useTranslations("commitment");
	const dates = useDates();
	const { createdAt, createdBy, changedAt, version } = commitment;
	return (
		<div className="text-13">
			<Facts
				stacked
				facts={[
					{ label: t("created"), value: `${dates.instant(createdAt)}, ${createdBy.name}` },
					{ label: t("changed"), value: dates.instant(changedAt) },
					{ label: t("version"), value: String(version) },
				]}
			/>
		</div>
	);
}
