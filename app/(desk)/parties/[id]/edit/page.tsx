import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ArchivePanel } from "@/components/nouns/archive-panel";
import { PartyForm } from "@/components/parties/party-form";
import { PageHeader } from "@/components/ui/page-header";
import { getParty } from "@/lib/server/parties/read";
import { readingNow } from "@/lib/server/reading";
import { requireMay } from "@/lib/server/viewer";
import { archivePartyAction, editPartyAction } from "../../actions";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("nouns.party"))("edit") };
}

export default async function EditPartyPage({ params }: Props) {
	const viewer = await requireMay("edit");
	const reading = await readingNow();
	const party = await getParty(viewer, (await params).id, reading);
	if (!party) notFound();
	const { id, name, version, archived } = party;
	const t = await getTranslations("nouns.party");
	return (
		<>
			<PageHeader
				crumbs={[
					{ href: "/parties", label: t("plural") },
					{ href: `/parties/${id}`, label: name.text, lang: name.lang },
				]}
				title={t("edit")}
			/>
			<div className="grid gap-8">
				<PartyForm action={editPartyAction.bind(null, id)} party={party} lang={reading.lang} />
				<ArchivePanel action={archivePartyAction.bind(null, id)} version={version} archived={archived} />
			</div>
		</>
	);
}
