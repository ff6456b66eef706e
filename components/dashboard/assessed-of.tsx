import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { Scope } from "@/lib/domain/filters";
import { assessmentOf, SET_APART, STATUS_ORDER } from "@/lib/domain/status-groups";
import type { Status } from "@/lib/domain/vocabulary";

type AssessedOfProps = { byStatus: Record<Status, number>; to: (scope: Scope) => string };

const ASSESSED = STATUS_ORDER.filter((status) => !SET_APART.includes(status));

/** How many somebody has judged, of how many; and apart from them, what nobody knows and what can't be judged. */
export function AssessedOf({ byStatus, to }: AssessedOfProps) {
	const t = useTranslations("charts.assessed");
	const { total, assessed, noEvidence, unassessed, notAssessable } = assessmentOf(byStatus);
	const apart = [
		{ key: "no_evidence", n: noEvidence },
		{ key: "unassessed", n: unassessed },
		{ key: "not_assessable", n: notAssessable },
	] as const;
	return (
		<>
			<TextLink href={to({ status: ASSESSED })} prefetch={false}>
				{t("of", { assessed, total })}
			</TextLink>
			{apart
				.filter(({ n }) => n > 0)
				.map(({ key, n }) => (
					<span key={key}>
						{" · "}
						<TextLink href={to({ status: [key] })} prefetch={false}>
							{t(key, { n })}
						</TextLink>
					</span>
				))}
		</>
	);
}
