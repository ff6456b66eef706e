import { scaleLinear } from "d3-scale";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { type CSSProperties, useId } from "react";
import { formatNumber } from "@/lib/format";

export type MonthPoint = { n: number; name: string; href: string };

type MonthChartProps = {
	series: "open" | "overdue" | "fulfilled";
	label: string;
	/** One for each month, the earliest first. */
	points: readonly MonthPoint[];
};

/** One figure over time, from a zero base line. Each month is a link for the pointer; the table has them for all. */
export function MonthChart({ series, label, points }: MonthChartProps) {
	const t = useTranslations("charts");
	const locale = useLocale();
	const id = useId();
	const scale = scaleLinear()
		.domain([0, Math.max(...points.map(({ n }) => n), 1)])
		.nice(2);
	const most = scale.domain()[1] ?? 1;
	const first = points[0];
	const last = points.at(-1);
	if (!first || !last) return null;
	const figure = (n: number) => formatNumber(n, locale);
	return (
		<div className="min-w-0">
			<p className="flex items-baseline justify-between gap-2 text-13">
				<span className="font-medium">{label}</span>
				<Link
					href={last.href}
					prefetch={false}
					className="link font-semibold tabular-nums"
					aria-label={`${label}: ${figure(last.n)}`}
				>
					{figure(last.n)}
				</Link>
			</p>
			<p aria-hidden="true" className="text-12 text-muted tabular-nums">
				{figure(most)}
			</p>
			<div className="month-chart">
				<svg role="img" viewBox="0 0 100 100" preserveAspectRatio="none" aria-labelledby={`${id}-title ${id}-desc`}>
					<title id={`${id}-title`}>{label}</title>
					<desc id={`${id}-desc`}>
						{t("course", {
							from: first.name,
							to: last.name,
							first: first.n,
							last: last.n,
							most: Math.max(...points.map(({ n }) => n)),
						})}
					</desc>
					<line x1="0" x2="100" y1="0" y2="0" className="stroke-line" vectorEffect="non-scaling-stroke" />
					<Course levels={points.map(({ n }) => n / most)} series={series} />
				</svg>
				<div aria-hidden="true" className="month-marks">
					{points.map(({ n, name, href }) => (
						<Link
							key={name}
							href={href}
							prefetch={false}
							tabIndex={-1}
							title={t("part", { name, n })}
							className="month-mark"
							style={{ "--level": n / most } as CSSProperties}
						/>
					))}
				</div>
			</div>
			<p aria-hidden="true" className="flex justify-between gap-2 text-12 text-muted">
				<span>{first.name}</span>
				<span>{last.name}</span>
			</p>
		</div>
	);
}

/** Each point in the middle of its month: a line over a tinted ground. */
function Course({ levels, series }: { levels: number[]; series: MonthChartProps["series"] }) {
	const x = (at: number) => round((100 * (at + 0.5)) / levels.length);
	const y = (level: number) => round(100 * (1 - level));
	const line = levels.map((level, at) => `${x(at)} ${y(level)}`).join("L");
	return (
		<g className={`course-${series}`}>
			<path d={`M${x(0)} 100L${line}L${x(levels.length - 1)} 100Z`} className="course-ground" />
			<path d={`M${line}`} fill="none" className="course-line" vectorEffect="non-scaling-stroke" />
		</g>
	);
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
