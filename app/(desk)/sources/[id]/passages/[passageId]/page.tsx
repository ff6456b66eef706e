import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PassageForm } from "@/components/sources/passage-form";
import { Yields } from "@/components/sources/yields";
import { Columns } from "@/components/ui/columns";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { readingNow } from "@/lib/server/reading";
import { getSource } from "@/lib/server/sources/read";
import { requireMay } from "@/lib/server/viewer";
import { editPassageAction } from "../../../actions";

type Props = { params: Promise<{ id: string; passageId: string }> };

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("nouns.passage"))("edit") };
}

export default async function EditPassagePage({ params }: Props) {
	const viewer = await requireMay("edit");
	const reading = await readingNow();
	const asked = await params;
	const source = await getSource(viewer, asked.id, reading);
	const passage = source?.passages.find(({ id }) => id === asked.passageId);
	if (!source || !passage) notFound();
	const t = await getTranslations("nouns");
	const action = editPassageAction.bind(null, source.id, passage.id);
	return (
		<>
			<PageHeader
				crumbs={[
					{ href: "/sources", label: t("source.plural") },
					{ href: `/sources/${source.id}#passage-${passage.number}`, label: source.title, lang: source.lang },
				]}
				title={t("passage.edit_n", { n: passage.number })}
			/>
			<Columns
				aside={
					<Panel id="yields" title={t("passage.yields")} boxed>
						<Yields yields={passage.yields} />
					</Panel>
				}
			>
				<PassageForm action={action} source={source} passage={passage} lang={reading.lang} />
			</Columns>
		</>
	);
}
