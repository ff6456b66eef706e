import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BodyTable } from "@/components/bodies/body-table";
import { NounList } from "@/components/nouns/noun-list";
import { listAsked } from "@/lib/domain/list-address";
import { may } from "@/lib/domain/permissions";
import { listBodies } from "@/lib/server/bodies/read";
import { readingNow } from "@/lib/server/reading";
import { requireViewer } from "@/lib/server/viewer";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("nouns.body"))("plural") };
}

export default async function BodiesPage({ searchParams }: Props) {
	const viewer = await requireViewer();
	const asked = listAsked(await searchParams);
	const list = await listBodies(viewer, asked, await readingNow());
	return (
		<NounList noun="body" path="/bodies" asked={asked} list={list} mayEdit={may(viewer.role, "edit")}>
			<BodyTable rows={list.items} />
		</NounList>
	);
}
