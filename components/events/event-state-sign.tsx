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
	const Icon = ICONS[state];
	return (
		<span className="inline-flex items-center gap-1.5 align-top whitespace-nowrap">
			<Icon size={15} strokeWidth={1.6} aria-hidden="true" className="shrink-0 text-muted" />
			{t(state)}
		</span>
	);
}
