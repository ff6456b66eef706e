import { useLocale, useTranslations } from "next-intl";
import { LocalText } from "@/components/commitments/local-text";
import { Facts } from "@/components/ui/facts";
import { TextLink } from "@/components/ui/text-link";
import type { EventPage } from "@/lib/domain/event-view";
import { formatDateValue } from "@/lib/format";
import { EventStateSign } from "./event-state-sign";

export function EventFacts({ event: { state, date, place, body, kind } }: { event: EventPage }) {
	const t = useTranslations("nouns.event");
	const common = useTranslations("nouns.common");
	const kinds = useTranslations("words.event_kind");
	const bases = useTranslations("words.basis");
	const locale = useLocale();
	return (
		<Facts
			facts={[
				{ label: t("state"), value: <EventStateSign state={state} /> },
				{
					label: t("date"),
					value: (
						<>
							{formatDateValue(date?.value ?? null, locale)}
							{date && <span className="text-muted"> ({bases(date.basis)})</span>}
						</>
					),
				},
				{ label: t("place"), value: place && <LocalText text={place} /> },
				{
					label: common("body"),
					value: body && (
						<TextLink href={`/bodies/${body.id}`}>
							<LocalText text={body.title} />
						</TextLink>
					),
				},
				{ label: common("kind"), value: kinds(kind) },
			]}
		/>
	);
}
