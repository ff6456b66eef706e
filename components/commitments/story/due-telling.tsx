import { useTranslations } from "next-intl";
import { ExternalLink } from "@/components/ui/external-link";
import type { DueChangeView } from "@/lib/domain/commitment";
import { EventLink } from "../page/evidence-list";
import { PassageSource } from "../page/passage-source";
import { useDates } from "../page/use-dates";
import { Verb } from "./story-entry";

export function DueHead({ change, earlier }: { change: DueChangeView; earlier: string | null }) {
	const t = useTranslations("story");
	const page = useTranslations("commitment");
	const dates = useDates();
	const { value, basis, reason } = change;
	const isFirst = earlier === null && reason === null;
	return (
		<p>
			<Verb>{value === null ? t("due_gone") : t(isFirst ? "first_due" : "due")}</Verb>{" "}
			{earlier && value ? (
				<>
					<s className="text-muted">{dates.date(earlier)}</s> → {dates.date(value)}
				</>
			) : (
				dates.date(value ?? earlier)
			)}
			{basis !== "stated" && <span className="text-13 text-muted">, {page(`basis.${basis}`)}</span>}
		</p>
	);
}

export function DueBody({ change }: { change: DueChangeView }) {
	const { reason, note, lang, passage, event, url, title } = change;
	return (
		<>
			{[reason, note].map(
				(text) =>
					text && (
						<p key={text} lang={lang} className="max-w-prose whitespace-pre-line">
							{text}
						</p>
					),
			)}
			<div className="text-13">
				{passage && <PassageSource passage={passage} />}
				{event && <EventLink event={event} />}
				{url && <ExternalLink href={url}>{title ?? url}</ExternalLink>}
			</div>
		</>
	);
}
