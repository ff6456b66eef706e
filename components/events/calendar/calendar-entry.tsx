import { ListTodo } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalText } from "@/components/commitments/local-text";
import { StatusIcon } from "@/components/commitments/status-icon";
import type { CommitmentRow } from "@/lib/domain/commitment";
import type { CalendarAction, CalendarItem } from "@/lib/domain/month-view";
import type { CalendarEvent } from "@/lib/domain/timeline";
import { formatDateValue } from "@/lib/format";
import { EventStateIcon } from "../event-state-sign";

/** One thing of a day: its sign, what it is called, and in words what it is and how it stands. */
export function CalendarEntry({ item }: { item: CalendarItem }) {
	if (item.kind === "event") return <EventEntry event={item.event} />;
	return item.kind === "due" ? <DueEntry row={item.row} /> : <ActionEntry action={item.action} />;
}

function EventEntry({ event }: { event: CalendarEvent }) {
	const t = useTranslations("calendar.item");
	const words = useTranslations("words.event_state");
	const locale = useLocale();
	const { id, title, state, place, passed, former } = event;
	return (
		<Entry
			sign={<EventStateIcon state={state} />}
			href={`/events/${id}`}
			title={<LocalText text={title} unmarked />}
			facts={[
				words(state),
				passed && t("was_it_held"),
				former && t("former", { when: formatDateValue(former.value, locale, "short") }),
				place && <LocalText key="place" text={place} unmarked />,
			]}
		/>
	);
}

function DueEntry({ row: { ref, title, status, confirmed } }: { row: CommitmentRow }) {
	const t = useTranslations("calendar.item");
	const words = useTranslations("words");
	return (
		<Entry
			sign={<StatusIcon status={status} />}
			href={`/commitments/${ref}`}
			title={<LocalText text={title} unmarked />}
			facts={[t("due"), words(`status.${status}`), confirmed === false && words("provisional")]}
		/>
	);
}

function ActionEntry({ action: { what, lang, owner, commitment } }: { action: CalendarAction }) {
	const t = useTranslations("calendar.item");
	return (
		<Entry
			sign={<ListTodo size={15} strokeWidth={1.6} aria-hidden="true" className="mt-0.5 shrink-0 text-muted" />}
			href={`/commitments/${commitment.ref}`}
			title={<span lang={lang}>{what}</span>}
			facts={[t("action", { who: owner.name }), commitment.ref]}
		/>
	);
}

type EntryProps = { sign: ReactNode; href: string; title: ReactNode; facts: ReactNode[] };

function Entry({ sign, href, title, facts }: EntryProps) {
	const said = facts.filter(Boolean);
	return (
		<div className="calendar-entry">
			{sign}
			<div className="min-w-0">
				<Link href={href} className="calendar-entry-title">
					{title}
				</Link>
				<p className="text-12 text-muted">
					{said.map((fact, at) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: the facts of one entry never change places.
						<span key={at}>
							{at > 0 && " · "}
							{fact}
						</span>
					))}
				</p>
			</div>
		</div>
	);
}
