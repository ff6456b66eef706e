import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PersonForm } from "@/components/parties/person-form";
import { PageHeader } from "@/components/ui/page-header";
import { readingNow } from "@/lib/server/reading";
import { requireMay } from "@/lib/server/viewer";
import { createPersonAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("nouns.person"))("new") };
}

export default async function NewPersonPage() {
	await requireMay("edit");
	const { lang } = await readingNow();
	const t = await getTranslations("nouns.person");
	return (
		<>
			<PageHeader crumbs={[{ href: "/people", label: t("plural") }]} title={t("new")} />
			<PersonForm action={createPersonAction} person={null} lang={lang} />
		</>
	);
}
