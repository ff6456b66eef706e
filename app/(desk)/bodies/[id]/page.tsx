import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AgreementLink } from "@/components/agreements/agreement-link";
import { BodyEvents } from "@/components/bodies/body-events";
import { Members } from "@/components/bodies/members";
import { LocalText } from "@/components/commitments/local-text";
import { ArchivedNotice } from "@/components/nouns/archived-notice";
import { Spellings } from "@/components/nouns/spellings";
import { StandingPanel } from "@/components/nouns/standing-panel";
import { ButtonLink } from "@/components/ui/button";
import { Columns } from "@/components/ui/columns";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { may } from "@/lib/domain/permissions";
import { getBody } from "@/lib/server/bodies/read";
import { listFieldChoices } from "@/lib/server/commitments/choices";
import { readingNow } from "@/lib/server/reading";
import { requireViewer } from "@/lib/server/viewer";
import {
	addBodySpellingAction,
	addMemberAction,
	endMemberAction,
	removeBodySpellingAction,
	removeMemberAction,
} from "../actions";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const body = await getBody(await requireViewer(), (await params).id, await readingNow());
	return body ? { title: body.name.text } : {};
}

export default async function BodyPage({ params }: Props) {
	const viewer = await requireViewer();
	const reading = await readingNow();
	const body = await getBody(viewer, (await params).id, reading);
	if (!body) notFound();
	const { id, name, code, kind, description, members, variants, agreements, standing, archiveReason } = body;
	const t = await getTranslations("nouns.body");
	const common = await getTranslations("nouns.common");
	const kinds = await getTranslations("words.body_kind");
	const mayEdit = may(viewer.role, "edit");
	const membersEdit = mayEdit && {
		edit: {
			parties: (await listFieldChoices(viewer, reading.lang)).parties,
			add: addMemberAction.bind(null, id),
			end: endMemberAction.bind(null, id),
			remove: removeMemberAction.bind(null, id),
		},
	};
	const spellingsEdit = mayEdit && {
		add: addBodySpellingAction.bind(null, id),
		remove: removeBodySpellingAction.bind(null, id),
	};
	return (
		<>
			<PageHeader
				crumbs={[{ href: "/bodies", label: t("plural") }]}
				overline={[code, kinds(kind)].filter(Boolean).join(" · ")}
				title={<LocalText text={name} />}
				actions={
					mayEdit && (
						<ButtonLink href={`/bodies/${id}/edit`} data-hotkey="e">
							{common("edit")}
						</ButtonLink>
					)
				}
			/>
			<ArchivedNotice reason={archiveReason} />
			<Columns aside={<Spellings variants={variants} {...spellingsEdit} />}>
				{description && (
					<p className="max-w-prose whitespace-pre-line">
						<LocalText text={description} />
					</p>
				)}
				<Members members={members} {...membersEdit} />
			</Columns>
			<div className="mt-8 grid gap-8">
				<BodyEvents body={body} mayEdit={mayEdit} />
				{agreements.length > 0 && (
					<Panel id="agreements" title={t("agreements")}>
						<ul className="grid gap-1.5">
							{agreements.map((agreement) => (
								<li key={agreement.id}>
									<AgreementLink agreement={agreement} />
								</li>
							))}
						</ul>
					</Panel>
				)}
				<StandingPanel
					id="commitments"
					title={common("commitments")}
					standing={standing}
					today={reading.today}
					href={`/commitments?body=${id}`}
					empty={<EmptyState title={t("no_commitments")}>{t("no_commitments_do")}</EmptyState>}
				/>
			</div>
		</>
	);
}
