import { useLocale, useTranslations } from "next-intl";
import { Button, ButtonLink } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { monthNames } from "@/lib/calendar-words";
import { addMonths, type CalendarAsked, calendarPath, isMonth } from "@/lib/domain/calendar-address";
import { formatDateValue } from "@/lib/format";

type MonthStepsProps = { asked: CalendarAsked; today: string; name: string };

/** Which month it is, and the ways to others. Works without JavaScript. */
export function MonthSteps({ asked, today, name }: MonthStepsProps) {
	const t = useTranslations("calendar.month");
	const locale = useLocale();
	const { month } = asked;
	const step = (n: number, label: "previous" | "next") => {
		const other = addMonths(month, n);
		return (
			isMonth(other) && (
				<ButtonLink
					href={calendarPath(asked, { month: other })}
					size="small"
					rel={label === "next" ? "next" : "prev"}
					aria-label={t(`${label}_of`, { month: formatDateValue(other, locale) })}
				>
					{t(label)}
				</ButtonLink>
			)
		);
	};
	return (
		<div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
			<h2 className="text-18 first-letter:uppercase">{name}</h2>
			<div className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
				<nav aria-label={t("steps")} className="flex gap-1.5">
					{step(-1, "previous")}
					<ButtonLink href={calendarPath(asked, { month: today.slice(0, 7) })} size="small">
						{t("this")}
					</ButtonLink>
					{step(1, "next")}
				</nav>
				<Chooser asked={asked} />
			</div>
		</div>
	);
}

function Chooser({ asked }: { asked: CalendarAsked }) {
	const t = useTranslations("calendar.month");
	const locale = useLocale();
	const { month } = asked;
	const kept = new URL(calendarPath(asked), "http://soz").searchParams;
	kept.delete("month");
	const options = monthNames(locale).map((label, at) => ({ value: String(at + 1).padStart(2, "0"), label }));
	return (
		<form key={month} action="/events" aria-label={t("choose")} className="flex flex-wrap gap-1.5">
			{[...kept].map(([name, value]) => (
				<input key={`${name}=${value}`} type="hidden" name={name} value={value} />
			))}
			<Select
				name="m"
				aria-label={t("month")}
				defaultValue={month.slice(5)}
				options={options}
				className="!h-8 !w-auto !text-13"
			/>
			<Input
				name="y"
				type="number"
				min={1800}
				max={2199}
				aria-label={t("year")}
				defaultValue={month.slice(0, 4)}
				className="!h-8 !w-20 !px-2 !text-13"
			/>
			<Button type="submit" size="small">
				{t("show")}
			</Button>
		</form>
	);
}
