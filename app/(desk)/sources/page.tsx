import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NounList } from "@/components/nouns/noun-list";
import { SourceTable } from "@/components/sources/source-table";
import { listAsked } from "@/lib/domain/list-address";
import { may } from "@/lib/domain/permissions";
import { readingNow } from "@/lib/server/reading";
import { listSources } from "@/lib/server/sources/read";
import { requireViewer } from "@/lib/server/viewer";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("nouns.source"))("plural") };
}

export default async function SourcesPage({ searchParams }: Props) {
	const viewer = await requireViewer();
	const asked = listAsked(await searchParams);
	const list = await listSources(viewer, asked, await readingNow());
	return (
		<NounList noun="source" path="/sources" asked={asked} list={list} mayEdit={may(viewer.role, "edit")}>
			<SourceTable rows={list.items} />
		</NounList>
	);
}
