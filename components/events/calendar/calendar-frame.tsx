import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DismissDetails } from "@/components/commitments/list/dismiss-details";
import { FilterChips } from "@/components/commitments/list/filter-chips";
import { ScopePanels } from "@/components/commitments/list/scope-panels";
import { Notice } from "@/components/ui/notice";
import { TabLinks } from "@/components/ui/tab-links";
import { CALENDAR_VIEWS, type CalendarAsked, calendarPath } from "@/lib/domain/calendar-address";
import type { FieldChoices } from "@/lib/domain/choices";
import type { Unknown } from "@/lib/domain/filters";

type CalendarFrameProps = {
	asked: CalendarAsked;
	choices: FieldChoices;
	/** What of the address means nothing. */
	unknown: readonly Unknown[];
	children: ReactNode;
};

/** The ways to look at events, and what all of them are narrowed to. */
export function CalendarFrame({ asked, choices, unknown, children }: CalendarFrameProps) {
	const t = useTranslations("calendar");
	const tabs = CALENDAR_VIEWS.map((view) => ({
		href: calendarPath(asked, { view }),
		label: t(`views.${view}`),
		current: view === asked.view,
	}));
	return (
		<>
			<TabLinks label={t("views.label")} tabs={tabs} />
			<Filters asked={asked} choices={choices} />
			<FilterChips
				filters={asked.filters}
				choices={choices}
				pathOf={(filters) => calendarPath(asked, { filters: { ...daysOf(asked), ...filters } })}
			/>
			<UnknownParts unknown={unknown} />
			{children}
		</>
	);
}

function Filters({ asked, choices }: Pick<CalendarFrameProps, "asked" | "choices">) {
	const t = useTranslations("calendar");
	const kept = new URL(calendarPath(asked, { filters: daysOf(asked), day: asked.day }), "http://soz").searchParams;
	return (
		<search className="mb-3 block print:hidden">
			<form key={calendarPath(asked)} action="/events" aria-label={t("filters")} className="filter-bar">
				{[...kept].map(([name, value]) => (
					<input key={name} type="hidden" name={name} value={value} />
				))}
				<div className="flex flex-wrap gap-1.5">
					<ScopePanels filters={asked.filters} choices={choices} />
				</div>
			</form>
			<DismissDetails />
		</search>
	);
}

function daysOf({ filters: { asOf, knownAt } }: CalendarAsked) {
	return { ...(asOf && { asOf }), ...(knownAt && { knownAt }) };
}

function UnknownParts({ unknown }: { unknown: readonly Unknown[] }) {
	const t = useTranslations("calendar.unknown");
	if (unknown.length === 0) return null;
	const parts = unknown.map(({ param, value }) => `${param}=${value}`).join(" · ");
	return (
		<div className="mb-4">
			<Notice title={t("title", { n: unknown.length })}>{t("what", { parts })}</Notice>
		</div>
	);
}
