import { useLocale, useTranslations } from "next-intl";
import { shortMonth } from "@/lib/calendar-words";
import type { DayRange } from "@/lib/domain/calendar-address";
import { shareOf } from "@/lib/domain/timeline";
import { formatDay } from "@/lib/format";
import { percent, ticksOf } from "./scale";

/** The years or months above the lines, and where today is among them. */
export function TimelineAxis({ range, today }: { range: DayRange; today: string }) {
	const t = useTranslations("calendar.timeline");
	const locale = useLocale();
	const at = percent(shareOf(today, range));
	return (
		<div className="tl-row tl-axis">
			<p className="tl-what">{at >= 0 && at <= 100 && t("today", { day: formatDay(today, locale) })}</p>
			<div className="tl-track">
				<svg width="100%" height="100%" aria-hidden="true" focusable="false">
					{ticksOf(range).map(({ day, at: x, strong }) => (
						<text key={day} x={`${x}%`} dx="3" y="70%" className={strong ? "tl-label-strong" : "tl-label"}>
							{strong ? day.slice(0, 4) : shortMonth(day, locale)}
						</text>
					))}
					{at >= 0 && at <= 100 && (
						<svg x={`${at}%`} y="100%" overflow="visible" aria-hidden="true">
							<path d="M0 0-4-6h8Z" className="tl-now" />
						</svg>
					)}
				</svg>
			</div>
			<span className="tl-when" />
		</div>
	);
}
