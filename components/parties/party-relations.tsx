import { useTranslations } from "next-intl";
import { AgreementLink } from "@/components/agreements/agreement-link";
import { LocalText } from "@/components/commitments/local-text";
import { TermText } from "@/components/nouns/term-text";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import type { PartyPage } from "@/lib/domain/party-view";

/** What a party belongs to: agreements, bodies, and who is named for it. */
export function PartyRelations({ party: { agreements, memberships, posts } }: { party: PartyPage }) {
	const t = useTranslations("nouns.party");
	return (
		<>
			<Panel id="agreements" title={t("agreements")}>
				{agreements.length === 0 && <p className="text-muted">{t("no_agreements")}</p>}
				<ul className="grid gap-1.5">
					{agreements.map((agreement) => (
						<li key={agreement.id}>
							<AgreementLink agreement={agreement} />
						</li>
					))}
				</ul>
			</Panel>
			<Panel id="memberships" title={t("memberships")}>
				{memberships.length === 0 && <p className="text-muted">{t("no_memberships")}</p>}
				<ul className="grid gap-1.5">
					{memberships.map(({ id, body, from, to }) => (
						<li key={id} className="flex flex-wrap gap-x-3">
							<TextLink href={`/bodies/${body.id}`}>
								<LocalText text={body.title} />
							</TextLink>
							<TermText from={from} to={to} />
						</li>
					))}
				</ul>
			</Panel>
			<Panel id="people" title={t("people")}>
				{posts.length === 0 && <p className="text-muted">{t("no_people")}</p>}
				<ul className="grid gap-1.5">
					{posts.map(({ id, person, title, from, to }) => (
						<li key={id} className="flex flex-wrap gap-x-3">
							<TextLink href={`/people/${person.id}`}>
								<LocalText text={person.title} />
							</TextLink>
							<LocalText text={title} />
							<TermText from={from} to={to} />
						</li>
					))}
				</ul>
			</Panel>
		</>
	);
}
