import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ArchivePanel } from "@/components/nouns/archive-panel";
import { PersonForm } from "@/components/parties/person-form";
import { PageHeader } from "@/components/ui/page-header";
import { getPerson } from "@/lib/server/people-named/read";
import { readingNow } from "@/lib/server/reading";
import { requireMay } from "@/lib/server/viewer";
import { archivePersonAction, editPersonAction } from "../../actions";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("nouns.person"))("edit") };
}

export default async function EditPersonPage({ params }: Props) {
	const viewer = await requireMay("edit");
	const reading = await readingNow();
	const person = await getPerson(viewer, (await params).id, reading);
	if (!person) notFound();
	const { id, name, version, archived } = person;
	const t = await getTranslations("nouns.person");
	return (
		<>
			<PageHeader
				crumbs={[
					{ href: "/people", label: t("plural") },
					{ href: `/people/${id}`, label: name.text, lang: name.lang },
				]}
				title={t("edit")}
			/>
			<div className="grid gap-8">
				<PersonForm action={editPersonAction.bind(null, id)} person={person} lang={reading.lang} />
				<ArchivePanel action={archivePersonAction.bind(null, id)} version={version} archived={archived} />
			</div>
		</>
	);
}
