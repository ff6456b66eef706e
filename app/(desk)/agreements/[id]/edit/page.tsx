import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AgreementForm } from "@/components/agreements/agreement-form";
import { ArchivePanel } from "@/components/nouns/archive-panel";
import { PageHeader } from "@/components/ui/page-header";
import { getAgreement } from "@/lib/server/agreements/read";
import { listFieldChoices } from "@/lib/server/commitments/choices";
import { readingNow } from "@/lib/server/reading";
import { requireMay } from "@/lib/server/viewer";
import { archiveAgreementAction, editAgreementAction } from "../../actions";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("nouns.agreement"))("edit") };
}

export default async function EditAgreementPage({ params }: Props) {
	const viewer = await requireMay("edit");
	const reading = await readingNow();
	const agreement = await getAgreement(viewer, (await params).id, reading);
	if (!agreement) notFound();
	const { id, title, version, archived } = agreement;
	const choices = await listFieldChoices(viewer, reading.lang);
	const t = await getTranslations("nouns.agreement");
	return (
		<>
			<PageHeader
				crumbs={[
					{ href: "/agreements", label: t("plural") },
					{ href: `/agreements/${id}`, label: title.text, lang: title.lang },
				]}
				title={t("edit")}
			/>
			<div className="grid gap-8">
				<AgreementForm
					action={editAgreementAction.bind(null, id)}
					agreement={agreement}
					choices={choices}
					lang={reading.lang}
				/>
				<ArchivePanel action={archiveAgreementAction.bind(null, id)} version={version} archived={archived} />
			</div>
		</>
	);
}
