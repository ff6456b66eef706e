import { useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import type { CalendarAsked } from "@/lib/domain/calendar-address";
import type { Timeline, TimelineGroup } from "@/lib/domain/timeline";
import { RangeSteps } from "./range-steps";
import { Fades } from "./shapes";
import { TimelineAxis } from "./timeline-axis";
import { TimelineCounts } from "./timeline-counts";
import { TimelineLegend } from "./timeline-legend";
import { TimelineLines } from "./timeline-lines";

type TimelineViewProps = { timeline: Timeline; asked: CalendarAsked; today: string };

/** Programmes as spans, what is due as windows, events as marks, in order of time. Prints on one page. */
export function TimelineView({ timeline, asked, today }: TimelineViewProps) {
	const { groups, summary } = timeline;
	return (
		<div className="timeline">
			<RangeSteps asked={asked} today={today} />
			{groups && <Drawn groups={groups} timeline={timeline} today={today} />}
			{summary && <TimelineCounts summary={summary} asked={asked} />}
			<Undated undated={timeline.undated} />
		</div>
	);
}

function Drawn({ groups, timeline, today }: { groups: TimelineGroup[]; timeline: Timeline; today: string }) {
	const t = useTranslations("calendar.timeline");
	if (groups.length === 0) return <EmptyState title={t("none")}>{t("none_what")}</EmptyState>;
	const lines = groups.reduce((sum, group) => sum + 1 + group.lines.length, 0);
	return (
		<figure className="tl" style={{ "--tl-lines": lines } as CSSProperties}>
			<figcaption className="sr-only">{t("caption")}</figcaption>
			<Fades />
			<TimelineAxis range={timeline.range} today={today} />
			<TimelineLines groups={groups} range={timeline.range} today={today} />
			<TimelineLegend />
		</figure>
	);
}

function Undated({ undated: { total, list } }: Pick<Timeline, "undated">) {
	const t = useTranslations("calendar.timeline");
	const n = typeof total === "number" ? total : total.atLeast;
	if (n === 0 || !list) return null;
	return (
		<p className="mt-3 text-13 text-muted">
			{t("undated", { n, exact: String(typeof total === "number") })}{" "}
			<TextLink href={list} className="print:hidden">
				{t("undated_list")}
			</TextLink>
		</p>
	);
}
