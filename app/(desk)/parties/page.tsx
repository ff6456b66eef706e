import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NounList } from "@/components/nouns/noun-list";
import { PartiesTabs } from "@/components/parties/parties-tabs";
import { PartyTable } from "@/components/parties/party-table";
import { listAsked } from "@/lib/domain/list-address";
import { may } from "@/lib/domain/permissions";
import { listParties } from "@/lib/server/parties/read";
import { readingNow } from "@/lib/server/reading";
import { requireViewer } from "@/lib/server/viewer";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("nouns.party"))("plural") };
}

export default async function PartiesPage({ searchParams }: Props) {
	const viewer = await requireViewer();
	const asked = listAsked(await searchParams);
	const list = await listParties(viewer, asked, await readingNow());
	return (
		<NounList
			noun="party"
			path="/parties"
			asked={asked}
			list={list}
			mayEdit={may(viewer.role, "edit")}
			tabs={<PartiesTabs current="parties" />}
		>
			<PartyTable rows={list.items} />
		</NounList>
	);
}
