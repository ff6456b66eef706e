import { useLocale, useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { type CalendarAsked, calendarPath, daysOfMonth } from "@/lib/domain/calendar-address";
import { daysBetween, parseDateValue } from "@/lib/domain/date-value";
import type { CalendarItem, MonthView, WindowGroup } from "@/lib/domain/month-view";
import { formatDateValue, formatNumber } from "@/lib/format";
import { CalendarEntry } from "./calendar-entry";

type MonthWindowsProps = { windows: MonthView["windows"]; asked: CalendarAsked; name: string };

/** What lies in the month for all that is known, without a day of its own: never put on one that was invented. */
export function MonthWindows({ windows: { groups, total, more }, asked, name }: MonthWindowsProps) {
	const t = useTranslations("calendar.windows");
	const locale = useLocale();
	if (total === 0) return null;
	return (
		<section aria-labelledby="windows" className="month-windows">
			<h3 id="windows" className="text-15">
				{t("title", { month: name })}
			</h3>
			<p className="text-13 text-muted">{t("what")}</p>
			<ul className="mt-2 grid gap-1">
				{groups.map((group) => (
					<li key={group.value}>
						<Window group={group} />
					</li>
				))}
			</ul>
			{more > 0 && (
				<p className="mt-2 text-13">
					{t("more", { n: formatNumber(more, locale) })}{" "}
					<TextLink href={calendarPath(asked, { view: "timeline", range: daysOfMonth(asked.month) })}>
						{t("timeline")}
					</TextLink>
				</p>
			)}
		</section>
	);
}

/** A year or more says little of one month: it opens on demand. */
const WIDE_DAYS = 300;

function Window({ group: { value, items } }: { group: WindowGroup }) {
	const locale = useLocale();
	const date = parseDateValue(value);
	const isWide = !date?.first || !date.last || daysBetween(date.first, date.last) > WIDE_DAYS;
	return (
		<details open={!isWide} className="month-window">
			<summary>
				<span className="font-medium">{formatDateValue(value, locale)}</span>{" "}
				<span className="text-muted">{formatNumber(items.length, locale)}</span>
			</summary>
			<ul className="month-window-items">
				{items.map((item) => (
					<li key={keyOf(item)}>
						<CalendarEntry item={item} />
					</li>
				))}
			</ul>
		</details>
	);
}

function keyOf(item: CalendarItem): string {
	if (item.kind === "event") return item.event.id;
	return item.kind === "due" ? item.row.id : item.action.id;
}
