import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EventTable } from "@/components/events/event-table";
import { EventTabs } from "@/components/events/event-tabs";
import { ListEnd } from "@/components/nouns/list-end";
import { ListFilter } from "@/components/nouns/list-filter";
import { NoRows } from "@/components/nouns/no-rows";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import type { EventList } from "@/lib/domain/event-view";
import { listAsked } from "@/lib/domain/list-address";
import { may } from "@/lib/domain/permissions";
import { listEvents } from "@/lib/server/events/read";
import { readingNow } from "@/lib/server/reading";
import { requireViewer } from "@/lib/server/viewer";

const PATH = "/events";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("nouns.event"))("plural") };
}

export default async function EventsPage({ searchParams }: Props) {
	const viewer = await requireViewer();
	const params = await searchParams;
	const asked = listAsked(params);
	const when = (["ahead", "passed"] as const satisfies EventList[]).find((one) => one === params.when);
	const reading = await readingNow();
	const [list, passed] = await Promise.all([
		listEvents(viewer, when ? { ...asked, when } : asked, reading),
		listEvents(viewer, { when: "passed", limit: 1 }, reading),
	]);
	const t = await getTranslations("nouns.event");
	const mayEdit = may(viewer.role, "edit");
	const add = mayEdit && (
		<ButtonLink href={`${PATH}/new`} variant="primary">
			{t("add")}
		</ButtonLink>
	);
	return (
		<>
			<PageHeader title={t("plural")} lead={t("lead")} actions={add} />
			<EventTabs asked={asked} when={when} passed={passed.total} />
			<ListFilter path={PATH} asked={asked} label={t("search")} more={{ when }} />
			{list.items.length > 0 && (
				<>
					<EventTable rows={list.items} caption={t("plural")} />
					<ListEnd path={PATH} asked={asked} list={list} more={{ when }} />
				</>
			)}
			{list.items.length === 0 &&
				(when === "passed" && !asked.q ? (
					<EmptyState title={t("none_passed")}>{t("none_passed_why")}</EmptyState>
				) : (
					<NoRows asked={asked} title={t(when ? "none_ahead" : "none")} actions={add}>
						{t(mayEdit ? "none_do" : "none_read")}
					</NoRows>
				))}
		</>
	);
}
