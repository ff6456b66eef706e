import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { LocalText } from "@/components/commitments/local-text";
import { ArchivedNotice } from "@/components/nouns/archived-notice";
import { Spellings } from "@/components/nouns/spellings";
import { StandingPanel } from "@/components/nouns/standing-panel";
import { PartyRelations } from "@/components/parties/party-relations";
import { ButtonLink } from "@/components/ui/button";
import { Columns } from "@/components/ui/columns";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { may } from "@/lib/domain/permissions";
import { getParty } from "@/lib/server/parties/read";
import { readingNow } from "@/lib/server/reading";
import { requireViewer } from "@/lib/server/viewer";
import { addPartySpellingAction, removePartySpellingAction } from "../actions";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const party = await getParty(await requireViewer(), (await params).id, await readingNow());
	return party ? { title: party.name.text } : {};
}

export default async function PartyPage({ params }: Props) {
	const viewer = await requireViewer();
	const reading = await readingNow();
	const asked = (await params).id;
	const party = await getParty(viewer, asked, reading);
	if (!party) notFound();
	const { id, name, code, kind, variants, roles, sources, archiveReason } = party;
	if (asked === code) redirect(`/parties/${id}`);
	const t = await getTranslations("nouns.party");
	const common = await getTranslations("nouns.common");
	const kinds = await getTranslations("words.party_kind");
	const mayEdit = may(viewer.role, "edit");
	const spellingsEdit = mayEdit && {
		add: addPartySpellingAction.bind(null, id),
		remove: removePartySpellingAction.bind(null, id),
	};
	return (
		<>
			<PageHeader
				crumbs={[{ href: "/parties", label: t("plural") }]}
				overline={`${code} · ${kinds(kind)}`}
				title={<LocalText text={name} />}
				lead={`${t("sources")}: ${t("sources_n", { n: sources })}`}
				actions={
					mayEdit && (
						<ButtonLink href={`/parties/${id}/edit`} data-hotkey="e">
							{common("edit")}
						</ButtonLink>
					)
				}
			/>
			<ArchivedNotice reason={archiveReason} />
			<Columns aside={<Spellings variants={variants} {...spellingsEdit} />}>
				<PartyRelations party={party} />
			</Columns>
			<div className="mt-8 grid gap-8">
				{roles.length === 0 && <EmptyState title={t("no_commitments")}>{t("no_commitments_do")}</EmptyState>}
				{roles.map(({ role, standing }) => (
					<StandingPanel
						key={role}
						id={role}
						title={t(`roles.${role}`)}
						standing={standing}
						today={reading.today}
						href={`/commitments?party=${code}`}
						empty={null}
					/>
				))}
			</div>
		</>
	);
}
