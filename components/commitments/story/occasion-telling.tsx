import { useTranslations } from "next-intl";
import { ExternalLink } from "@/components/ui/external-link";
import { TextLink } from "@/components/ui/text-link";
import type { CommitmentPage, EventLinkView, MentionView } from "@/lib/domain/commitment";
import { LocalText } from "../local-text";
import { PassageSource } from "../page/passage-source";
import { useDates } from "../page/use-dates";
import { StrengthSign } from "../strength-sign";
import { Verb } from "./story-entry";

type Change = EventLinkView["history"][number];

export function MentionHead({
	mention,
	isStronger,
	parties,
}: {
	mention: MentionView;
	isStronger: boolean;
	parties: CommitmentPage["parties"];
}) {
	const t = useTranslations("story");
	const page = useTranslations("commitment");
	const { passage, strength, side } = mention;
	const party = parties.find(({ code }) => code === side)?.name.text ?? side;
	return (
		<>
			<p className="flex flex-wrap items-center gap-x-2">
				<Verb>{t(isStronger ? "strengthened" : "mentioned")}</Verb>
				<StrengthSign strength={strength} />
				{party && <span className="text-13 text-muted">{page("side", { party })}</span>}
			</p>
			<p className="text-13">
				<PassageSource passage={passage} />
			</p>
		</>
	);
}

export function OccasionHead({
	link,
	change,
	type,
}: {
	link: EventLinkView;
	change: Change;
	type: "planned" | "event" | "held";
}) {
	const t = useTranslations("story");
	const words = useTranslations("words");
	const dates = useDates();
	const { event, role } = link;
	const place = change.place ?? event.place;
	const on = type !== "held" && change.date && dates.date(change.date.value);
	return (
		<p>
			<Verb>{type === "event" ? words(`event_state.${change.state}`) : t(type)}</Verb>{" "}
			<TextLink href={`/events/${event.id}`}>
				<LocalText text={event.title} />
			</TextLink>
			{(on || place) && (
				<span>
					, {on}
					{on && place && ", "}
					{place && <LocalText text={place} unmarked />}
				</span>
			)}{" "}
			<span className="text-13 text-muted">{words(`event_role.${role}`)}</span>
		</p>
	);
}

export function OccasionBody({ change }: { change: Change }) {
	const { reason, lang, passage, url } = change;
	return (
		<>
			{reason && (
				<p lang={lang} className="max-w-prose whitespace-pre-line">
					{reason}
				</p>
			)}
			{passage && (
				<p className="text-13">
					<PassageSource passage={passage} />
				</p>
			)}
			{url && (
				<p className="text-13">
					<ExternalLink href={url}>{url}</ExternalLink>
				</p>
			)}
		</>
	);
}
