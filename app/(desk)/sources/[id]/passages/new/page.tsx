import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PassageForm } from "@/components/sources/passage-form";
import { PageHeader } from "@/components/ui/page-header";
import { readingNow } from "@/lib/server/reading";
import { getSource } from "@/lib/server/sources/read";
import { requireMay } from "@/lib/server/viewer";
import { addPassageAction } from "../../../actions";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("nouns.passage"))("new") };
}

export default async function NewPassagePage({ params }: Props) {
	const viewer = await requireMay("edit");
	const reading = await readingNow();
	const source = await getSource(viewer, (await params).id, reading);
	if (!source) notFound();
	const { id, title, lang } = source;
	const t = await getTranslations("nouns");
	return (
		<>
			<PageHeader
				crumbs={[
					{ href: "/sources", label: t("source.plural") },
					{ href: `/sources/${id}`, label: title, lang },
				]}
				title={t("passage.new")}
			/>
			<PassageForm action={addPassageAction.bind(null, id)} source={source} passage={null} lang={reading.lang} />
		</>
	);
}
