import { useLocale, useTimeZone, useTranslations } from "next-intl";
import { LocalText } from "@/components/commitments/local-text";
import { PassageSource } from "@/components/commitments/page/passage-source";
import { ExternalLink } from "@/components/ui/external-link";
import type { EventStateView } from "@/lib/domain/event-view";
import { formatDateValue, formatDay, formatInstant } from "@/lib/format";
import { EventStateSign } from "./event-state-sign";

/** What became known of an event, in order: "planned → put off → held", each with how we know. */
export function EventHistory({ history }: { history: EventStateView[] }) {
	return (
		<ol className="grid gap-5 border-l border-line-strong pl-4">
			{history.map((state, index) => (
				<li key={state.id}>
					<StateChange state={state} isFirst={index === 0} />
				</li>
			))}
		</ol>
	);
}

function StateChange({ state, isFirst }: { state: EventStateView; isFirst: boolean }) {
	const t = useTranslations("nouns.event");
	const locale = useLocale();
	const timeZone = useTimeZone() ?? "UTC";
	const { date, place, reason, passage, url } = state;
	const showsDate = date !== null && (isFirst || state.dateMoved);
	const showsPlace = place !== null && (isFirst || state.placeMoved);
	return (
		<>
			<p className="flex flex-wrap items-center gap-x-3 font-medium">
				<EventStateSign state={state.state} />
				<span className="text-13 font-normal text-muted">
					{t("since_day", { day: formatDay(state.effectiveOn, locale) })}
				</span>
			</p>
			{(showsDate || showsPlace) && (
				<p className="flex flex-wrap gap-x-3">
					{showsDate && <span>{t("date_is", { date: formatDateValue(date.value, locale) })}</span>}
					{showsPlace && (
						<span>
							{t.rich("place_is", { place: "" })}
							<LocalText text={place} unmarked />
						</span>
					)}
				</p>
			)}
			{reason && (
				<p lang={state.lang} className="max-w-prose whitespace-pre-line">
					{reason}
				</p>
			)}
			{passage && (
				<p className="text-13">
					<PassageSource passage={passage} />
				</p>
			)}
			{url && (
				<p className="text-13 break-all">
					<ExternalLink href={url}>{url}</ExternalLink>
				</p>
			)}
			<p className="text-13 text-muted">
				{t("recorded_by", { who: state.recordedBy.name, day: formatInstant(state.recordedAt, locale, timeZone) })}
			</p>
		</>
	);
}
