import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AgreementTable } from "@/components/agreements/agreement-table";
import { NounList } from "@/components/nouns/noun-list";
import { listAsked } from "@/lib/domain/list-address";
import { may } from "@/lib/domain/permissions";
import { listAgreements } from "@/lib/server/agreements/read";
import { readingNow } from "@/lib/server/reading";
import { requireViewer } from "@/lib/server/viewer";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("nouns.agreement"))("plural") };
}

export default async function AgreementsPage({ searchParams }: Props) {
	const viewer = await requireViewer();
	const asked = listAsked(await searchParams);
	const list = await listAgreements(viewer, asked, await readingNow());
	return (
		<NounList noun="agreement" path="/agreements" asked={asked} list={list} mayEdit={may(viewer.role, "edit")}>
			<AgreementTable rows={list.items} />
		</NounList>
	);
}
