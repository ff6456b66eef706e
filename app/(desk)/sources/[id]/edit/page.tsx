import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ArchivePanel } from "@/components/nouns/archive-panel";
import { SourceForm } from "@/components/sources/source-form";
import { PageHeader } from "@/components/ui/page-header";
import { listFieldChoices } from "@/lib/server/commitments/choices";
import { readingNow } from "@/lib/server/reading";
import { getSource } from "@/lib/server/sources/read";
import { requireMay } from "@/lib/server/viewer";
import { archiveSourceAction, editSourceAction } from "../../actions";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("nouns.source"))("edit") };
}

export default async function EditSourcePage({ params }: Props) {
	const viewer = await requireMay("edit");
	const reading = await readingNow();
	const source = await getSource(viewer, (await params).id, reading);
	if (!source) notFound();
	const { id, title, version, archived } = source;
	const { parties } = await listFieldChoices(viewer, reading.lang);
	const t = await getTranslations("nouns.source");
	return (
		<>
			<PageHeader
				crumbs={[
					{ href: "/sources", label: t("plural") },
					{ href: `/sources/${id}`, label: title, lang: source.lang },
				]}
				title={t("edit")}
			/>
			<div className="grid gap-8">
				<SourceForm action={editSourceAction.bind(null, id)} source={source} parties={parties} lang={reading.lang} />
				<ArchivePanel action={archiveSourceAction.bind(null, id)} version={version} archived={archived} />
			</div>
		</>
	);
}
