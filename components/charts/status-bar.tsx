import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { StatusIcon } from "@/components/commitments/status-icon";
import { StatusSign } from "@/components/commitments/status-sign";
import { SET_APART } from "@/lib/domain/status-groups";
import { formatNumber } from "@/lib/format";
import type { StatusPart } from "./status-parts";

type StatusBarProps = {
	parts: readonly StatusPart[];
	/** What the whole width stands for; without it, all parts together. */
	scale?: number;
};

/**
 * Statuses as one bar: what nobody knows and what can't be judged stand apart, hatched. Each segment is a link for the
 * pointer; `StatusCounts` says the same to everybody and stands beside it.
 */
export function StatusBar({ parts, scale }: StatusBarProps) {
	const total = parts.reduce((sum, { n }) => sum + n, 0);
	const width = scale ? Math.max((100 * total) / scale, 1.5) : 100;
	return (
		<div aria-hidden="true" className="chart-bar" style={{ width: `${width}%` }}>
			{parts.map((part) => (
				<Segment key={`${part.status}${part.provisional}`} part={part} />
			))}
		</div>
	);
}

function Segment({ part: { status, provisional, n, href } }: { part: StatusPart }) {
	const t = useTranslations("charts");
	const words = useTranslations("words");
	const locale = useLocale();
	const label = t(provisional ? "part_provisional" : "part", { name: words(`status.${status}`), n });
	const props = {
		className: `chart-segment fill-${status.replaceAll("_", "-")}`,
		"data-provisional": provisional || undefined,
		"data-apart": SET_APART.includes(status) || undefined,
		title: label,
		style: { flexGrow: n },
	};
	const inside = (
		<span className="chart-segment-label">
			<StatusIcon status={status} />
			{formatNumber(n, locale)}
		</span>
	);
	if (href === null) return <span {...props}>{inside}</span>;
	return (
		<Link {...props} href={href} prefetch={false} tabIndex={-1}>
			{inside}
		</Link>
	);
}

/** The figures of a bar, in its order, each a link to what it counts. */
export function StatusCounts({ parts }: { parts: readonly StatusPart[] }) {
	const locale = useLocale();
	return (
		<ul className="flex flex-wrap gap-x-4 gap-y-1 text-13">
			{parts.map(({ status, provisional, n, href }) => {
				const inside = (
					<>
						<StatusSign status={status} confirmed={provisional ? false : null} />
						<span className="font-medium tabular-nums">{formatNumber(n, locale)}</span>
					</>
				);
				const style = "inline-flex min-h-6.5 items-center gap-1.5 text-ink no-underline";
				return (
					<li key={`${status}${provisional}`}>
						{href === null ? (
							<span className={style}>{inside}</span>
						) : (
							<Link href={href} prefetch={false} className={`${style} hover:underline`}>
								{inside}
							</Link>
						)}
					</li>
				);
			})}
		</ul>
	);
}
