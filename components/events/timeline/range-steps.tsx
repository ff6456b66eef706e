import { useLocale, useTranslations } from "next-intl";
import { Button, ButtonLink } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { TextLink } from "@/components/ui/text-link";
import { type CalendarAsked, calendarPath, type DayRange, movedBy } from "@/lib/domain/calendar-address";
import { monthsIn, partValue } from "@/lib/domain/range-parts";
import { formatDateValue } from "@/lib/format";

type RangeStepsProps = { asked: CalendarAsked; today: string };

/** Which time is shown, and the ways to others. Works without JavaScript. */
export function RangeSteps({ asked, today }: RangeStepsProps) {
	const t = useTranslations("calendar.timeline");
	const locale = useLocale();
	const { range } = asked;
	const half = Math.max(1, Math.floor(monthsIn(range) / 2));
	const step = (months: number, label: "earlier" | "later") => {
		const moved = movedBy(range, months);
		return (
			moved && (
				<ButtonLink href={calendarPath(asked, { range: moved })} size="small">
					{t(label)}
				</ButtonLink>
			)
		);
	};
	return (
		<div className="mb-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
			<h2 className="text-18 first-letter:uppercase">{formatDateValue(partValue(range), locale)}</h2>
			<div className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
				<nav aria-label={t("steps")} className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-13">
					{step(-half, "earlier")}
					{step(half, "later")}
					<span className="text-muted">{t("around_today")}</span>
					{[1, 3, 5, 10].map((years) => (
						<TextLink key={years} href={calendarPath(asked, { range: around(today, years) })}>
							{t("years", { n: years })}
						</TextLink>
					))}
				</nav>
				<Chooser asked={asked} />
			</div>
		</div>
	);
}

/** So many whole years, this one in the middle or just after it. */
function around(today: string, years: number): DayRange {
	const first = Number(today.slice(0, 4)) - Math.floor(years / 2);
	return { first: `${first}-01-01`, last: `${first + years - 1}-12-31` };
}

function Chooser({ asked }: { asked: CalendarAsked }) {
	const t = useTranslations("calendar.timeline");
	const kept = new URL(calendarPath(asked, { range: null }), "http://soz").searchParams;
	const year = (name: "from" | "to", value: string) => (
		<Input
			name={name}
			inputMode="numeric"
			pattern="\d{4}(-\d{2})?"
			maxLength={7}
			aria-label={t(name)}
			defaultValue={value}
			className="!h-8 !w-[5.5rem] !px-2 !text-13"
		/>
	);
	const { first, last } = asked.range;
	return (
		<form
			key={`${first} ${last}`}
			action="/events"
			aria-label={t("choose")}
			className="flex flex-wrap items-center gap-1.5"
		>
			{[...kept].map(([name, value]) => (
				<input key={`${name}=${value}`} type="hidden" name={name} value={value} />
			))}
			{year("from", first.endsWith("-01-01") ? first.slice(0, 4) : first.slice(0, 7))}
			<span aria-hidden="true">–</span>
			{year("to", last.endsWith("-12-31") ? last.slice(0, 4) : last.slice(0, 7))}
			<Button type="submit" size="small">
				{t("show")}
			</Button>
		</form>
	);
}
