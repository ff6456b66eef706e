import { CalendarCheck, CalendarClock, CalendarDays, CalendarSearch, CalendarX, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import type { EventState } from "@/lib/domain/vocabulary";

const ICONS: Record<EventState, LucideIcon> = {
	planned: CalendarDays,
	put_off: CalendarClock,
	held: CalendarCheck,
	cancelled: CalendarX,
	unknown: CalendarSearch,
};

/** An event's state as icon and word. Colourless: colours belong to statuses of commitments. */
export function EventStateSign({ state }: { state: EventState }) {
	const t = useTranslations("words.event_state");
	return (
		<span className="inline-flex items-center gap-1.5 align-top whitespace-nowrap">
			<EventStateIcon state={state} />
			{t(state)}
		</span>
	);
}

/** The icon alone; say the word beside it. */
export function EventStateIcon({ state }: { state: EventState }) {
	const Icon = ICONS[state];
	return <Icon size={15} strokeWidth={1.6} aria-hidden="true" className="shrink-0 text-muted" />;
}
