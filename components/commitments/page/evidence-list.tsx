import { useTranslations } from "next-intl";
import { ExternalLink } from "@/components/ui/external-link";
import { TextLink } from "@/components/ui/text-link";
import type { EventTag, EvidenceView } from "@/lib/domain/commitment";
import { LocalText } from "../local-text";
import { PassageSource } from "./passage-source";
import { useDates } from "./use-dates";

/** What a status rests on: each piece with its stance and the way to it. */
export function EvidenceList({ evidence }: { evidence: EvidenceView[] }) {
	const words = useTranslations("words");
	if (evidence.length === 0) return null;
	return (
		<ul className="mt-2 grid gap-2 border-s-2 border-line ps-3 text-13">
			{evidence.map((piece, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: evidence is append-only and has no name but its place.
				<li key={at}>
					<span className="text-muted">{words(`stance.${piece.stance}`)}: </span>
					<Piece piece={piece} />
				</li>
			))}
		</ul>
	);
}

function Piece({ piece }: { piece: EvidenceView }) {
	const t = useTranslations("commitment");
	const dates = useDates();
	const { passage, event, url, title, publishedOn, actOn } = piece;
	const told = [
		url && publishedOn && t("published", { date: dates.date(publishedOn) }),
		!event && actOn && t("happened", { date: dates.date(actOn) }),
	].filter(Boolean);
	return (
		<>
			{passage && <PassageSource passage={passage} />}
			{event && <EventLink event={event} />}
			{url && <ExternalLink href={url}>{title ?? url}</ExternalLink>}
			{told.length > 0 && <span className="text-muted"> · {told.join(" · ")}</span>}
			{passage && (
				<p className="max-w-prose font-serif text-15 text-muted">
					<LocalText text={passage.words} />
				</p>
			)}
		</>
	);
}

/** An occasion with its day and what is known of it. */
export function EventLink({ event }: { event: EventTag }) {
	const words = useTranslations("words");
	const dates = useDates();
	return (
		<>
			<TextLink href={`/events/${event.id}`}>
				<LocalText text={event.title} />
			</TextLink>
			<span className="text-muted">
				{" "}
				· {words(`event_state.${event.state}`)}
				{event.date && `, ${dates.date(event.date)}`}
				{event.place && (
					<>
						, <LocalText text={event.place} unmarked />
					</>
				)}
			</span>
		</>
	);
}
