import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SourceForm } from "@/components/sources/source-form";
import { PageHeader } from "@/components/ui/page-header";
import { listFieldChoices } from "@/lib/server/commitments/choices";
import { readingNow } from "@/lib/server/reading";
import { requireMay } from "@/lib/server/viewer";
import { createSourceAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("nouns.source"))("new") };
}

export default async function NewSourcePage() {
	const viewer = await requireMay("edit");
	const { lang } = await readingNow();
	const { parties } = await listFieldChoices(viewer, lang);
	const t = await getTranslations("nouns.source");
	return (
		<>
			<PageHeader crumbs={[{ href: "/sources", label: t("plural") }]} title={t("new")} />
			<SourceForm action={createSourceAction} source={null} parties={parties} lang={lang} />
		</>
	);
}
