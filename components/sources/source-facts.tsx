import { useLocale, useTranslations } from "next-intl";
import { LocalText } from "@/components/commitments/local-text";
import { ExternalLink } from "@/components/ui/external-link";
import { Facts } from "@/components/ui/facts";
import { TextLink } from "@/components/ui/text-link";
import type { SourcePage } from "@/lib/domain/source-view";
import { formatDateValue } from "@/lib/format";
import { languageName } from "./language-name";

/** What a document is, for whom it speaks, where it stands and when it is from. */
export function SourceFacts({ source }: { source: SourcePage }) {
	const t = useTranslations("nouns.source");
	const locale = useLocale();
	const { lang, publisher, side, url, grade, eventOn, publishedOn, retrievedOn, adoptedOn, adoptedReason } = source;
	const date = (value: string | null) => value && formatDateValue(value, locale);
	return (
		<Facts
			facts={[
				{ label: t("grade"), value: t(`grades.${grade}`) },
				{ label: t("lang"), value: languageName(lang, locale) },
				{ label: t("publisher"), value: publisher },
				{
					label: t("side"),
					value: side && (
						<TextLink href={`/parties/${side.id}`}>
							<LocalText text={side.name} />
						</TextLink>
					),
				},
				{
					label: t("url"),
					value: url && (
						<span className="break-all">
							<ExternalLink href={url}>{url}</ExternalLink>
						</span>
					),
				},
				{ label: t("event_on"), value: date(eventOn) },
				{ label: t("published_on"), value: date(publishedOn) },
				{ label: t("retrieved_on"), value: date(retrievedOn) },
				{
					label: t("adopted_on"),
					value: adoptedOn && (
						<>
							{date(adoptedOn)}
							{adoptedReason && <p className="max-w-prose text-13 text-muted">{adoptedReason}</p>}
						</>
					),
				},
			]}
		/>
	);
}
