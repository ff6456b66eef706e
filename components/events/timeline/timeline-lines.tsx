import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalText } from "@/components/commitments/local-text";
import { StatusIcon } from "@/components/commitments/status-icon";
import type { DayRange } from "@/lib/domain/calendar-address";
import type { CommitmentRow } from "@/lib/domain/commitment";
import { parseDateValue, surelyBefore } from "@/lib/domain/date-value";
import type { CalendarEvent, TimelineGroup, TimelineProgramme } from "@/lib/domain/timeline";
import { formatDateValue } from "@/lib/format";
import { EventStateIcon } from "../event-state-sign";
import { type Tick, ticksOf } from "./scale";
import { DueShape, EventShape, PeriodShape } from "./shapes";
import { Track } from "./track";

type Axis = { range: DayRange; today: string; ticks: readonly Tick[] };

type TimelineLinesProps = { groups: readonly TimelineGroup[]; range: DayRange; today: string };

/** Each programme with its lines, in order of time. */
export function TimelineLines({ groups, range, today }: TimelineLinesProps) {
	const axis = { range, today, ticks: ticksOf(range) };
	return (
		<ol className="tl-groups">
			{groups.map(({ programme, lines }) => (
				<li key={programme?.id ?? "none"} className="tl-group">
					<ProgrammeLine programme={programme} axis={axis} />
					{lines.length > 0 && (
						<ol>
							{lines.map((line) =>
								line.kind === "due" ? (
									<DueLine key={line.row.id} row={line.row} axis={axis} />
								) : (
									<EventLine key={line.event.id} event={line.event} axis={axis} />
								),
							)}
						</ol>
					)}
				</li>
			))}
		</ol>
	);
}

function ProgrammeLine({ programme, axis }: { programme: TimelineProgramme | null; axis: Axis }) {
	const t = useTranslations("calendar.timeline");
	const locale = useLocale();
	return (
		<div className="tl-row tl-programme">
			<h3 className="tl-what">
				{programme ? (
					<Link href={`/agreements/${programme.id}`}>
						<LocalText text={programme.title} unmarked />
					</Link>
				) : (
					t("no_programme")
				)}
			</h3>
			<p className="tl-when">
				{programme?.period && t("runs", { when: formatDateValue(programme.period.value, locale, "short") })}
			</p>
			<Track {...axis}>{programme?.period && <PeriodShape period={programme.period} range={axis.range} />}</Track>
		</div>
	);
}

function DueLine({ row, axis }: { row: CommitmentRow; axis: Axis }) {
	const t = useTranslations("calendar.item");
	const words = useTranslations("words");
	const locale = useLocale();
	const { ref, title, status, confirmed, due } = row;
	if (!due) return null;
	const first = due.firstValue ? parseDateValue(due.firstValue) : null;
	// A date that was only made more exact was not moved.
	const former = first && (surelyBefore(first, due) || surelyBefore(due, first)) ? first : null;
	return (
		<Line
			sign={<StatusIcon status={status} />}
			href={`/commitments/${ref}`}
			title={<LocalText text={title} unmarked />}
			when={t("due_on", { when: formatDateValue(due.value, locale, "short") })}
			facts={[
				words(`status.${status}`) + (confirmed === false ? `, ${words("provisional")}` : ""),
				former && t("former", { when: formatDateValue(former.value, locale, "short") }),
			]}
			axis={axis}
		>
			<DueShape due={due} former={former} status={status} range={axis.range} />
		</Line>
	);
}

function EventLine({ event, axis }: { event: CalendarEvent; axis: Axis }) {
	const t = useTranslations("calendar.item");
	const words = useTranslations("words.event_state");
	const locale = useLocale();
	const { id, title, state, date, former, passed } = event;
	return (
		<Line
			sign={<EventStateIcon state={state} />}
			href={`/events/${id}`}
			title={<LocalText text={title} unmarked />}
			when={formatDateValue(date.value, locale, "short")}
			facts={[
				words(state),
				passed && t("was_it_held"),
				former && t("former", { when: formatDateValue(former.value, locale, "short") }),
			]}
			axis={axis}
		>
			<EventShape date={date} former={former} state={state} range={axis.range} />
		</Line>
	);
}

type LineProps = {
	sign: ReactNode;
	href: string;
	title: ReactNode;
	when: string;
	facts: (string | false | null)[];
	axis: Axis;
	children: ReactNode;
};

function Line({ sign, href, title, when, facts, axis, children }: LineProps) {
	return (
		<li className="tl-row tl-line">
			<p className="tl-what">
				{sign}
				<Link href={href}>{title}</Link>
			</p>
			<p className="tl-when">
				<span className="tl-date">{when}</span> <span className="text-muted">{facts.filter(Boolean).join(" · ")}</span>
			</p>
			<Track {...axis}>{children}</Track>
		</li>
	);
}
