import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EventForm } from "@/components/events/event-form";
import { ArchivePanel } from "@/components/nouns/archive-panel";
import { PageHeader } from "@/components/ui/page-header";
import { listFieldChoices } from "@/lib/server/commitments/choices";
import { getEvent } from "@/lib/server/events/read";
import { readingNow } from "@/lib/server/reading";
import { listPassageChoices } from "@/lib/server/sources/choices";
import { requireMay } from "@/lib/server/viewer";
import { archiveEventAction, editEventAction } from "../../actions";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("nouns.event"))("edit") };
}

export default async function EditEventPage({ params }: Props) {
	const viewer = await requireMay("edit");
	const reading = await readingNow();
	const event = await getEvent(viewer, (await params).id, reading);
	if (!event) notFound();
	const { id, title, version, archived } = event;
	const chosen = event.sources.map((passage) => passage.id);
	const [{ bodies }, sources] = await Promise.all([
		listFieldChoices(viewer, reading.lang),
		listPassageChoices(viewer, chosen, reading.lang),
	]);
	const t = await getTranslations("nouns.event");
	return (
		<>
			<PageHeader
				crumbs={[
					{ href: "/events", label: t("plural") },
					{ href: `/events/${id}`, label: title.text, lang: title.lang },
				]}
				title={t("edit")}
			/>
			<div className="grid gap-8">
				<EventForm
					action={editEventAction.bind(null, id)}
					event={event}
					bodies={bodies}
					sources={sources}
					lang={reading.lang}
				/>
				<ArchivePanel action={archiveEventAction.bind(null, id)} version={version} archived={archived} />
			</div>
		</>
	);
}
