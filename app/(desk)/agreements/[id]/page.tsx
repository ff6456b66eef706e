import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AgreementFacts } from "@/components/agreements/agreement-facts";
import { LocalText } from "@/components/commitments/local-text";
import { ArchivedNotice } from "@/components/nouns/archived-notice";
import { StandingPanel } from "@/components/nouns/standing-panel";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { may } from "@/lib/domain/permissions";
import { getAgreement } from "@/lib/server/agreements/read";
import { readingNow } from "@/lib/server/reading";
import { requireViewer } from "@/lib/server/viewer";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const agreement = await getAgreement(await requireViewer(), (await params).id, await readingNow());
	return agreement ? { title: agreement.title.text } : {};
}

export default async function AgreementPage({ params }: Props) {
	const viewer = await requireViewer();
	const reading = await readingNow();
	const agreement = await getAgreement(viewer, (await params).id, reading);
	if (!agreement) notFound();
	const { id, title, description, code, standing, archiveReason } = agreement;
	const t = await getTranslations("nouns.agreement");
	const common = await getTranslations("nouns.common");
	const mayEdit = may(viewer.role, "edit");
	return (
		<>
			<PageHeader
				crumbs={[{ href: "/agreements", label: t("plural") }]}
				overline={code}
				title={<LocalText text={title} />}
				actions={
					mayEdit && (
						<ButtonLink href={`/agreements/${id}/edit`} data-hotkey="e">
							{common("edit")}
						</ButtonLink>
					)
				}
			/>
			<ArchivedNotice reason={archiveReason} />
			<div className="grid gap-8">
				{description && (
					<p className="max-w-prose whitespace-pre-line">
						<LocalText text={description} />
					</p>
				)}
				<AgreementFacts agreement={agreement} />
				<StandingPanel
					id="commitments"
					title={common("commitments")}
					standing={standing}
					today={reading.today}
					href={`/commitments?agreement=${id}`}
					empty={
						<EmptyState
							title={t("no_commitments")}
							actions={
								mayEdit && (
									<ButtonLink href={`/commitments/new?agreement=${id}`} variant="primary">
										{t("add_commitment")}
									</ButtonLink>
								)
							}
						>
							{mayEdit && t("no_commitments_do")}
						</EmptyState>
					}
				/>
			</div>
		</>
	);
}
