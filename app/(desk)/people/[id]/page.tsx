import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { LocalText } from "@/components/commitments/local-text";
import { ArchivedNotice } from "@/components/nouns/archived-notice";
import { Spellings } from "@/components/nouns/spellings";
import { Posts } from "@/components/parties/posts";
import { ButtonLink } from "@/components/ui/button";
import { Columns } from "@/components/ui/columns";
import { PageHeader } from "@/components/ui/page-header";
import { may } from "@/lib/domain/permissions";
import { listFieldChoices } from "@/lib/server/commitments/choices";
import { getPerson } from "@/lib/server/people-named/read";
import { readingNow } from "@/lib/server/reading";
import { requireViewer } from "@/lib/server/viewer";
import {
	addPersonSpellingAction,
	addPostAction,
	endPostAction,
	removePersonSpellingAction,
	removePostAction,
} from "../actions";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const person = await getPerson(await requireViewer(), (await params).id, await readingNow());
	return person ? { title: person.name.text } : {};
}

export default async function PersonPage({ params }: Props) {
	const viewer = await requireViewer();
	const reading = await readingNow();
	const person = await getPerson(viewer, (await params).id, reading);
	if (!person) notFound();
	const { id, name, posts, variants, archiveReason } = person;
	const { lang } = reading;
	const t = await getTranslations("nouns.person");
	const common = await getTranslations("nouns.common");
	const mayEdit = may(viewer.role, "edit");
	const postsEdit = mayEdit && {
		edit: {
			parties: (await listFieldChoices(viewer, lang)).parties,
			lang,
			add: addPostAction.bind(null, id),
			end: endPostAction.bind(null, id),
			remove: removePostAction.bind(null, id),
		},
	};
	const spellingsEdit = mayEdit && {
		add: addPersonSpellingAction.bind(null, id),
		remove: removePersonSpellingAction.bind(null, id),
	};
	return (
		<>
			<PageHeader
				crumbs={[{ href: "/people", label: t("plural") }]}
				title={<LocalText text={name} />}
				actions={
					mayEdit && (
						<ButtonLink href={`/people/${id}/edit`} data-hotkey="e">
							{common("edit")}
						</ButtonLink>
					)
				}
			/>
			<ArchivedNotice reason={archiveReason} />
			<Columns aside={<Spellings variants={variants} {...spellingsEdit} />}>
				<Posts posts={posts} {...postsEdit} />
			</Columns>
		</>
	);
}
