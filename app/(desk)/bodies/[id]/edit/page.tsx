import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BodyForm } from "@/components/bodies/body-form";
import { ArchivePanel } from "@/components/nouns/archive-panel";
import { PageHeader } from "@/components/ui/page-header";
import { getBody } from "@/lib/server/bodies/read";
import { listFieldChoices } from "@/lib/server/commitments/choices";
import { readingNow } from "@/lib/server/reading";
import { requireMay } from "@/lib/server/viewer";
import { archiveBodyAction, editBodyAction } from "../../actions";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("nouns.body"))("edit") };
}

export default async function EditBodyPage({ params }: Props) {
	const viewer = await requireMay("edit");
	const reading = await readingNow();
	const body = await getBody(viewer, (await params).id, reading);
	if (!body) notFound();
	const { id, name, version, archived } = body;
	const { parties } = await listFieldChoices(viewer, reading.lang);
	const t = await getTranslations("nouns.body");
	return (
		<>
			<PageHeader
				crumbs={[
					{ href: "/bodies", label: t("plural") },
					{ href: `/bodies/${id}`, label: name.text, lang: name.lang },
				]}
				title={t("edit")}
			/>
			<div className="grid gap-8">
				<BodyForm action={editBodyAction.bind(null, id)} body={body} parties={parties} lang={reading.lang} />
				<ArchivePanel action={archiveBodyAction.bind(null, id)} version={version} archived={archived} />
			</div>
		</>
	);
}
