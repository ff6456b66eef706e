import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BodyForm } from "@/components/bodies/body-form";
import { PageHeader } from "@/components/ui/page-header";
import { listFieldChoices } from "@/lib/server/commitments/choices";
import { readingNow } from "@/lib/server/reading";
import { requireMay } from "@/lib/server/viewer";
import { createBodyAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("nouns.body"))("new") };
}

export default async function NewBodyPage() {
	const viewer = await requireMay("edit");
	const { lang } = await readingNow();
	const { parties } = await listFieldChoices(viewer, lang);
	const t = await getTranslations("nouns.body");
	return (
		<>
			<PageHeader crumbs={[{ href: "/bodies", label: t("plural") }]} title={t("new")} />
			<BodyForm action={createBodyAction} body={null} parties={parties} lang={lang} />
		</>
	);
}
