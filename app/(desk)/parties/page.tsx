import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ListEnd } from "@/components/nouns/list-end";
import { ListFilter } from "@/components/nouns/list-filter";
import { NoRows } from "@/components/nouns/no-rows";
import { PartiesTabs } from "@/components/parties/parties-tabs";
import { PartyTable } from "@/components/parties/party-table";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { listAsked } from "@/lib/domain/list-address";
import { may } from "@/lib/domain/permissions";
import { listParties } from "@/lib/server/parties/read";
import { readingNow } from "@/lib/server/reading";
import { requireViewer } from "@/lib/server/viewer";

const PATH = "/parties";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("nouns.party"))("plural") };
}

export default async function PartiesPage({ searchParams }: Props) {
	const viewer = await requireViewer();
	const asked = listAsked(await searchParams);
	const list = await listParties(viewer, asked, await readingNow());
	const t = await getTranslations("nouns.party");
	const mayEdit = may(viewer.role, "edit");
	const add = mayEdit && (
		<ButtonLink href={`${PATH}/new`} variant="primary">
			{t("add")}
		</ButtonLink>
	);
	return (
		<>
			<PageHeader title={t("plural")} lead={t("lead")} actions={add} />
			<PartiesTabs current="parties" />
			<ListFilter path={PATH} asked={asked} label={t("search")} />
			{list.items.length > 0 ? (
				<>
					<PartyTable rows={list.items} />
					<ListEnd path={PATH} asked={asked} list={list} />
				</>
			) : (
				<NoRows asked={asked} title={t("none")} actions={add}>
					{t(mayEdit ? "none_do" : "none_read")}
				</NoRows>
			)}
		</>
	);
}
