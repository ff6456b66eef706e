import { useTranslations } from "next-intl";
import { ChartFigure } from "@/components/charts/chart-figure";
import { StatusBar, StatusCounts } from "@/components/charts/status-bar";
import { statusParts } from "@/components/charts/status-parts";
import { TimelinessBar } from "@/components/charts/timeliness-bar";
import { type DashboardNumbers, narrowedPath } from "@/lib/domain/dashboard";
import type { Filters, Scope } from "@/lib/domain/filters";
import { statusFinding, timelinessFinding } from "@/lib/domain/findings";
import { OPEN_STATUSES } from "@/lib/domain/vocabulary";
import { AssessedOf } from "./assessed-of";

type StandingProps = { numbers: DashboardNumbers; filters: Filters };

/** How the whole scope stands: every status, and how the open ones stand with their time. */
export function Standing({ numbers: { byStatus, byTimeliness, panels }, filters }: StandingProps) {
	const t = useTranslations("dashboard.standing");
	const to = (scope: Scope) => narrowedPath(filters, scope);
	// Which of the verdicts wait is for the rows below to tell: here they are told together.
	const parts = statusParts(byStatus, {}, to);
	const status = statusFinding(byStatus);
	const timeliness = timelinessFinding(byTimeliness);
	return (
		<div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
			{status && (
				<ChartFigure title={t(`status.${status.key}`, status)} what={<AssessedOf byStatus={byStatus} to={to} />}>
					<div className="grid gap-2">
						<StatusBar parts={parts} />
						<StatusCounts parts={parts} />
						{panels.unconfirmed > 0 && (
							<p className="text-13 text-muted">{t("unconfirmed", { n: panels.unconfirmed })}</p>
						)}
					</div>
				</ChartFigure>
			)}
			{timeliness && (
				<ChartFigure title={t(`timeliness.${timeliness.key}`, timeliness)} what={t("timeliness.what")}>
					<TimelinessBar byTimeliness={byTimeliness} to={(scope) => to({ status: [...OPEN_STATUSES], ...scope })} />
				</ChartFigure>
			)}
		</div>
	);
}
