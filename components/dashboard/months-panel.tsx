import { useLocale, useTranslations } from "next-intl";
import { ChartFigure } from "@/components/charts/chart-figure";
import { MonthChart } from "@/components/charts/month-chart";
import { NumberLink } from "@/components/charts/number-link";
import { DataTable } from "@/components/ui/data-table";
import { Panel } from "@/components/ui/panel";
import type { Month } from "@/lib/domain/dashboard";
import type { Filters } from "@/lib/domain/filters";
import { monthsFinding } from "@/lib/domain/findings";
import { MONTH_SERIES, type MonthSeries, monthPath } from "@/lib/domain/month-path";
import { formatDateValue } from "@/lib/format";

type MonthsPanelProps = { months: readonly Month[]; filters: Filters; today: string };

/** How things stood month by month: one small chart for each figure, all with the same months and their own scale. */
export function MonthsPanel({ months, filters, today }: MonthsPanelProps) {
	const t = useTranslations("dashboard.months");
	const locale = useLocale();
	const name = (month: string) => formatDateValue(month, locale, "short");
	const finding = monthsFinding(months);
	if (!finding) {
		return (
			<Panel id="months" title={t("title")}>
				<p className="text-13 text-muted">{t("none")}</p>
			</Panel>
		);
	}
	const hrefOf = (month: Month, series: MonthSeries) => monthPath(filters, series, month.month, today);
	const table = (
		<DataTable
			caption={t("title")}
			rows={months.toReversed()}
			rowKey={({ month }) => month}
			columns={[
				{ key: "month", head: t("month"), names: true, cell: ({ month }) => name(month) },
				...MONTH_SERIES.map((series) => ({
					...{ key: series, head: t(`series.${series}`), align: "end" as const },
					cell: (month: Month) => (
						<NumberLink
							n={month[series]}
							href={hrefOf(month, series)}
							label={`${name(month.month)}, ${t(`series.${series}`)}`}
						/>
					),
				})),
			]}
		/>
	);
	return (
		<Panel id="months" title={t("title")}>
			<ChartFigure
				title={t(`finding.${finding.key}`, { ...finding, since: name(finding.since) })}
				what={t("what")}
				table={{ summary: t("table"), content: table }}
			>
				<div className="grid gap-x-8 gap-y-6 md:grid-cols-3">
					{MONTH_SERIES.map((series) => (
						<MonthChart
							key={series}
							series={series}
							label={t(`series.${series}`)}
							points={months.map((month) => ({
								...{ n: month[series], name: name(month.month), href: hrefOf(month, series) },
							}))}
						/>
					))}
				</div>
			</ChartFigure>
		</Panel>
	);
}
