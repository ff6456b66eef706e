import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NounList } from "@/components/nouns/noun-list";
import { PartiesTabs } from "@/components/parties/parties-tabs";
import { PersonTable } from "@/components/parties/person-table";
import { listAsked } from "@/lib/domain/list-address";
import { may } from "@/lib/domain/permissions";
import { listPersons } from "@/lib/server/people-named/read";
import { readingNow } from "@/lib/server/reading";
import { requireViewer } from "@/lib/server/viewer";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("nouns.person"))("plural") };
}

export default async function PeoplePage({ searchParams }: Props) {
	const viewer = await requireViewer();
	const asked = listAsked(await searchParams);
	const list = await listPersons(viewer, asked, await readingNow());
	return (
		<NounList
			noun="person"
			path="/people"
			asked={asked}
			list={list}
			mayEdit={may(viewer.role, "edit")}
			tabs={<PartiesTabs current="people" />}
		>
			<PersonTable rows={list.items} />
		</NounList>
	);
}
