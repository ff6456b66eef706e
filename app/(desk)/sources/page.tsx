import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ListEnd } from "@/components/nouns/list-end";
import { ListFilter } from "@/components/nouns/list-filter";
import { NoRows } from "@/components/nouns/no-rows";
import { SourceTable } from "@/components/sources/source-table";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { listAsked } from "@/lib/domain/list-address";
import { may } from "@/lib/domain/permissions";
import { readingNow } from "@/lib/server/reading";
import { listSources } from "@/lib/server/sources/read";
import { requireViewer } from "@/lib/server/viewer";

const PATH = "/sources";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("nouns.source"))("plural") };
}

export default async function SourcesPage({ searchParams }: Props) {
	const viewer = await requireViewer();
	const asked = listAsked(await searchParams);
	const list = await listSources(viewer, asked, await readingNow());
	const t = await getTranslations("nouns.source");
	const mayEdit = may(viewer.role, "edit");
	const add = mayEdit && (
		<ButtonLink href={`${PATH}/new`} variant="primary">
			{t("add")}
		</ButtonLink>
	);
	return (
		<>
			<PageHeader title={t("plural")} lead={t("lead")} actions={add} />
			<ListFilter path={PATH} asked={asked} label={t("search")} />
			{list.items.length > 0 ? (
				<>
					<SourceTable rows={list.items} />
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
