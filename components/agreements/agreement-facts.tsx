import { useLocale, useTranslations } from "next-intl";
import { LocalText } from "@/components/commitments/local-text";
import { Facts } from "@/components/ui/facts";
import { TextLink } from "@/components/ui/text-link";
import type { AgreementPage } from "@/lib/domain/agreement-view";
import { formatDateValue } from "@/lib/format";
import { AgreementLink } from "./agreement-link";
import { AgreementStateText } from "./agreement-state-text";

/** What an agreement is: form, dates, state, who is party to it, and its place in a row of programmes. */
export function AgreementFacts({ agreement }: { agreement: AgreementPage }) {
	const t = useTranslations("nouns.agreement");
	const common = useTranslations("nouns.common");
	const words = useTranslations("words.form");
	const locale = useLocale();
	const { form, period, state, parties, body, predecessor, successor } = agreement;
	return (
		<Facts
			facts={[
				{ label: t("form"), value: words(form) },
				{ label: t("signed"), value: <Signed agreement={agreement} /> },
				{ label: t("period"), value: period && formatDateValue(period, locale) },
				{ label: t("state"), value: <AgreementStateText state={state} /> },
				{
					label: common("parties"),
					value: parties.length > 0 && (
						<ol className="flex flex-wrap gap-x-3">
							{parties.map(({ id, name }) => (
								<li key={id}>
									<TextLink href={`/parties/${id}`}>
										<LocalText text={name} unmarked />
									</TextLink>
								</li>
							))}
						</ol>
					),
				},
				{
					label: common("body"),
					value: body && (
						<TextLink href={`/bodies/${body.id}`}>
							<LocalText text={body.title} />
						</TextLink>
					),
				},
				{ label: t("predecessor"), value: predecessor && <AgreementLink agreement={predecessor} /> },
				{ label: t("successor"), value: successor && <AgreementLink agreement={successor} /> },
			]}
		/>
	);
}

function Signed({ agreement: { signed, signedNote, lang } }: { agreement: AgreementPage }) {
	const words = useTranslations("words.basis");
	const locale = useLocale();
	if (!signed) return <span className="text-muted">{formatDateValue(null, locale)}</span>;
	return (
		<>
			{formatDateValue(signed.value, locale)} <span className="text-muted">({words(signed.basis)})</span>
			{signedNote && (
				<p lang={lang} className="max-w-prose text-13 text-muted">
					{signedNote}
				</p>
			)}
		</>
	);
}
