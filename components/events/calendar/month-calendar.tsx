import { useLocale, useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import { firstDayOfWeek, formatDayOfWeek, isWeekend, weekdaysOf } from "@/lib/calendar-words";
import { type CalendarAsked, calendarPath } from "@/lib/domain/calendar-address";
import { weeksOf } from "@/lib/domain/month-grid";
import type { MonthView } from "@/lib/domain/month-view";
import { formatDateValue } from "@/lib/format";
import { CalendarEntry } from "./calendar-entry";
import { MonthSteps } from "./month-steps";
import { MonthWindows } from "./month-windows";

type MonthCalendarProps = { view: MonthView; asked: CalendarAsked; today: string };

/** A month by its days; what is not known to the day stands above them. On a narrow screen a list of days. */
export function MonthCalendar({ view, asked, today }: MonthCalendarProps) {
	const t = useTranslations("calendar.month");
	const locale = useLocale();
	const { month } = asked;
	const name = formatDateValue(month, locale);
	const isEmpty = view.days.size === 0 && view.windows.total === 0;
	return (
		<div className="calendar-month">
			<MonthSteps asked={asked} today={today} name={name} />
			<MonthWindows windows={view.windows} asked={asked} name={name} />
			{isEmpty && (
				<div className="mb-4">
					<EmptyState title={t("none", { month: name })}>{t("none_what")}</EmptyState>
				</div>
			)}
			<table className="month-grid" data-empty={view.days.size === 0 || undefined}>
				<caption className="sr-only">{t("caption", { month: name })}</caption>
				<thead>
					<tr>
						{weekdaysOf(locale).map(({ long, short }) => (
							<th key={long} scope="col" abbr={long}>
								{short}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{weeksOf(month, firstDayOfWeek(locale)).map((week) => (
						<tr key={week.find(Boolean)}>
							{week.map((day, at) =>
								day ? (
									<Day key={day} day={day} view={view} asked={asked} isToday={day === today} />
								) : (
									// biome-ignore lint/suspicious/noArrayIndexKey: an empty place is nothing but its place.
									<td key={`empty-${at}`} className="month-day-none" />
								),
							)}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

type DayProps = { day: string; view: MonthView; asked: CalendarAsked; isToday: boolean };

function Day({ day, view, asked, isToday }: DayProps) {
	const t = useTranslations("calendar.month");
	const locale = useLocale();
	const { items = [], total = 0 } = view.days.get(day) ?? {};
	const name = formatDayOfWeek(day, locale);
	const more = total - items.length;
	return (
		<td
			className="month-day"
			data-today={isToday || undefined}
			data-weekend={isWeekend(day) || undefined}
			data-free={items.length === 0 || undefined}
		>
			<p className="month-day-name">
				<time dateTime={day}>
					<span aria-hidden="true" className="month-day-number">
						{Number(day.slice(8))}
					</span>
					<span className="month-day-words">{name}</span>
				</time>
				{isToday && <span className="month-day-today">{t("today")}</span>}
			</p>
			{items.length > 0 && (
				<ul>
					{items.map((item) => (
						<li key={keyOf(item)}>
							<CalendarEntry item={item} />
						</li>
					))}
				</ul>
			)}
			{more > 0 && (
				<TextLink
					href={calendarPath(asked, { day })}
					className="text-12"
					aria-label={t("more_of", { n: more, day: name })}
				>
					{t("more", { n: more })}
				</TextLink>
			)}
		</td>
	);
}

function keyOf(item: Parameters<typeof CalendarEntry>[0]["item"]): string {
	if (item.kind === "event") return item.event.id;
	return item.kind === "due" ? item.row.id : item.action.id;
}
