import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AgreementForm } from "@/components/agreements/agreement-form";
import { PageHeader } from "@/components/ui/page-header";
import { listFieldChoices } from "@/lib/server/commitments/choices";
import { readingNow } from "@/lib/server/reading";
import { requireMay } from "@/lib/server/viewer";
import { createAgreementAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("nouns.agreement"))("new") };
}

export default async function NewAgreementPage() {
	const viewer = await requireMay("edit");
	const { lang } = await readingNow();
	const choices = await listFieldChoices(viewer, lang);
	const t = await getTranslations("nouns.agreement");
	return (
		<>
			<PageHeader crumbs={[{ href: "/agreements", label: t("plural") }]} title={t("new")} />
			<AgreementForm action={createAgreementAction} agreement={null} choices={choices} lang={lang} />
		</>
	);
}
