import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { LocalText } from "@/components/commitments/local-text";
import { EventBearings } from "@/components/events/event-bearings";
import { EventFacts } from "@/components/events/event-facts";
import { EventHistory } from "@/components/events/event-history";
import { EventSources } from "@/components/events/event-sources";
import { EventState } from "@/components/events/event-state";
import { ArchivedNotice } from "@/components/nouns/archived-notice";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { may } from "@/lib/domain/permissions";
import { getEvent } from "@/lib/server/events/read";
import { readingNow } from "@/lib/server/reading";
import { listPassageChoices } from "@/lib/server/sources/choices";
import { requireViewer } from "@/lib/server/viewer";
import { changeEventStateAction } from "../actions";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const event = await getEvent(await requireViewer(), (await params).id, await readingNow());
	return event ? { title: event.title.text } : {};
}

export default async function EventPage({ params }: Props) {
	const viewer = await requireViewer();
	const reading = await readingNow();
	const event = await getEvent(viewer, (await params).id, reading);
	if (!event) notFound();
	const { id, title, description, sources, archiveReason } = event;
	const mayEdit = may(viewer.role, "edit");
	const passages = mayEdit
		? await listPassageChoices(
				viewer,
				sources.map((passage) => passage.id),
				reading.lang,
			)
		: [];
	const t = await getTranslations("nouns.event");
	const common = await getTranslations("nouns.common");
	return (
		<>
			<PageHeader
				crumbs={[{ href: "/events", label: t("plural") }]}
				title={<LocalText text={title} />}
				actions={
					mayEdit && (
						<ButtonLink href={`/events/${id}/edit`} data-hotkey="e">
							{common("edit")}
						</ButtonLink>
					)
				}
			/>
			<ArchivedNotice reason={archiveReason} />
			<div className="grid gap-8">
				<EventState
					event={event}
					sources={passages}
					today={reading.today}
					{...(mayEdit && { action: changeEventStateAction.bind(null, id) })}
				/>
				{description && (
					<p className="max-w-prose whitespace-pre-line">
						<LocalText text={description} />
					</p>
				)}
				<EventFacts event={event} />
				<Panel id="history" title={t("history")}>
					<EventHistory history={event.history} />
				</Panel>
				<EventBearings event={event} today={reading.today} />
				<EventSources passages={sources} mayEdit={mayEdit} />
			</div>
		</>
	);
}
