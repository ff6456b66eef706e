import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PartyForm } from "@/components/parties/party-form";
import { PageHeader } from "@/components/ui/page-header";
import { readingNow } from "@/lib/server/reading";
import { requireMay } from "@/lib/server/viewer";
import { createPartyAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("nouns.party"))("new") };
}

export default async function NewPartyPage() {
	await requireMay("edit");
	const { lang } = await readingNow();
	const t = await getTranslations("nouns.party");
	return (
		<>
			<PageHeader crumbs={[{ href: "/parties", label: t("plural") }]} title={t("new")} />
			<PartyForm action={createPartyAction} party={null} lang={lang} />
		</>
	);
}
