import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { formatDayOfWeek } from "@/lib/calendar-words";
import { type CalendarAsked, calendarPath } from "@/lib/domain/calendar-address";
import type { MonthView } from "@/lib/domain/month-view";
import { formatDateValue, formatNumber } from "@/lib/format";
import { CalendarEntry } from "./calendar-entry";

type DayListProps = { view: MonthView; asked: CalendarAsked; day: string };

/** Everything of one day. */
export function DayList({ view, asked, day }: DayListProps) {
	const t = useTranslations("calendar.month");
	const locale = useLocale();
	const { items = [], total = 0 } = view.days.get(day) ?? {};
	return (
		<>
			<p className="mb-2 text-13 print:hidden">
				<TextLink href={calendarPath(asked)}>{t("back", { month: formatDateValue(asked.month, locale) })}</TextLink>
			</p>
			<h2 className="mb-3 text-18 first-letter:uppercase">{formatDayOfWeek(day, locale)}</h2>
			{items.length < total && (
				<div className="mb-3">
					<Notice>{t("cut", { n: formatNumber(items.length, locale), total: formatNumber(total, locale) })}</Notice>
				</div>
			)}
			{total === 0 && <p className="text-muted">{t("none_day")}</p>}
			<ul className="grid max-w-prose gap-2">
				{items.map((item) => (
					<li key={item.kind === "event" ? item.event.id : item.kind === "due" ? item.row.id : item.action.id}>
						<CalendarEntry item={item} />
					</li>
				))}
			</ul>
		</>
	);
}
