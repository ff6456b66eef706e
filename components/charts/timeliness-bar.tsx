import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { TimelinessText } from "@/components/commitments/timeliness-text";
import type { Timeliness } from "@/lib/domain/vocabulary";
import { formatNumber } from "@/lib/format";

type TimelinessBarProps = {
	byTimeliness: Record<Timeliness, number>;
	to: (scope: { timeliness: Timeliness[] }) => string;
};

/** The most pressing first. */
const ORDER = ["overdue", "outcome_unknown", "due_soon", "not_due", "no_date"] as const satisfies readonly Timeliness[];

/** How what is open stands with its time; only what is overdue is coloured. */
export function TimelinessBar({ byTimeliness, to }: TimelinessBarProps) {
	const t = useTranslations("charts");
	const words = useTranslations("words.timeliness");
	const locale = useLocale();
	const parts = ORDER.filter((timeliness) => byTimeliness[timeliness] > 0);
	return (
		<div className="grid gap-2">
			<div aria-hidden="true" className="chart-bar">
				{parts.map((timeliness) => (
					<Link
						key={timeliness}
						href={to({ timeliness: [timeliness] })}
						prefetch={false}
						tabIndex={-1}
						title={t("part", { name: words(timeliness), n: byTimeliness[timeliness] })}
						className={`chart-segment time-${timeliness.replaceAll("_", "-")}`}
						style={{ flexGrow: byTimeliness[timeliness] }}
					>
						<span className="chart-segment-label">{formatNumber(byTimeliness[timeliness], locale)}</span>
					</Link>
				))}
			</div>
			<ul className="flex flex-wrap gap-x-4 gap-y-1 text-13">
				{parts.map((timeliness) => (
					<li key={timeliness}>
						<Link
							href={to({ timeliness: [timeliness] })}
							prefetch={false}
							className="inline-flex min-h-6.5 items-center gap-1.5 text-ink no-underline hover:underline"
						>
							<span aria-hidden="true" className={`chart-key time-${timeliness.replaceAll("_", "-")}`} />
							<TimelinessText timeliness={timeliness} />
							<span className="font-medium tabular-nums">{formatNumber(byTimeliness[timeliness], locale)}</span>
						</Link>
					</li>
				))}
			</ul>
		</div>
	);
}
