import { useLocale, useTranslations } from "next-intl";
import { StatusSign } from "@/components/commitments/status-sign";
import type { Standing } from "@/lib/domain/noun-view";
import type { Status } from "@/lib/domain/vocabulary";
import { formatList } from "@/lib/format";

const HATCH = "bg-[repeating-linear-gradient(45deg,currentColor_0_1.5px,transparent_1.5px_4px)]";

const FILLS: Record<Status, string> = {
	unassessed: `${HATCH} text-unassessed`,
	no_evidence: `${HATCH} text-no-evidence`,
	not_started: "bg-not-started",
	planned: "bg-planned",
	in_progress: "bg-in-progress",
	stalled: "bg-stalled",
	partly_fulfilled: "bg-partly-fulfilled",
	fulfilled: "bg-fulfilled",
	not_fulfilled: "bg-not-fulfilled",
	superseded: "bg-superseded",
	withdrawn: "bg-withdrawn",
	not_assessable: `${HATCH} text-not-assessable`,
};

/** How a set of commitments stands: each number with what it is a number of, never a bare percentage. */
export function StandingSummary({ standing }: { standing: Standing }) {
	const t = useTranslations("nouns.standing");
	const { total, open, overdue, provisional, rate } = standing;
	return (
		<div className="grid gap-3">
			<p>
				{t("open_of", { open, total })}
				{open > 0 && (
					<>
						{", "}
						{overdue > 0 ? (
							<span className="font-medium text-overdue">{t("overdue_of", { overdue })}</span>
						) : (
							t("none_overdue")
						)}
					</>
				)}
				{" · "}
				{t("closed_of", { closed: total - open, total })}
				{provisional > 0 && ` · ${t("provisional", { n: provisional })}`}
			</p>
			<StatusBar standing={standing} />
			<p className="max-w-prose text-13 text-muted">
				<span className="text-ink">
					{rate.of > 0 ? t("rate", { fulfilled: rate.fulfilled, of: rate.of }) : t("no_rate")}.
				</span>{" "}
				<LeftOut rate={rate} />
			</p>
		</div>
	);
}

function LeftOut({ rate: { leftOut } }: Pick<Standing, "rate">) {
	const t = useTranslations("nouns.standing");
	const locale = useLocale();
	const parts = (["open", "weaker", "otherwiseClosed", "unconfirmed"] as const)
		.filter((part) => leftOut[part] > 0)
		.map((part) => t(`left_out_parts.${part}`, { n: leftOut[part] }));
	return parts.length > 0 && t("left_out", { parts: formatList(parts, locale) });
}

function StatusBar({ standing: { total, byStatus } }: { standing: Standing }) {
	const t = useTranslations("nouns.standing");
	return (
		<figure>
			<div aria-hidden="true" className="flex h-3 gap-px overflow-hidden rounded print:border print:border-line-strong">
				{byStatus.map(({ status, n }) => (
					<span key={status} className={`${FILLS[status]} min-w-1`} style={{ flexGrow: n, flexBasis: 0 }} />
				))}
			</div>
			<figcaption>
				<span className="sr-only">{t("bar", { total })}</span>
				<ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-13">
					{byStatus.map(({ status, n }) => (
						<li key={status} className="inline-flex items-center gap-1.5">
							<StatusSign status={status} />
							<span className="text-muted tabular-nums">{n}</span>
						</li>
					))}
				</ul>
			</figcaption>
		</figure>
	);
}
