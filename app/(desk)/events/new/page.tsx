import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EventForm } from "@/components/events/event-form";
import { PageHeader } from "@/components/ui/page-header";
import { listFieldChoices } from "@/lib/server/commitments/choices";
import { readingNow } from "@/lib/server/reading";
import { listPassageChoices } from "@/lib/server/sources/choices";
import { requireMay } from "@/lib/server/viewer";
import { createEventAction } from "../actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("nouns.event"))("new") };
}

export default async function NewEventPage({ searchParams }: Props) {
	const viewer = await requireMay("edit");
	const { body } = await searchParams;
	const { lang } = await readingNow();
	const [{ bodies }, sources] = await Promise.all([
		listFieldChoices(viewer, lang),
		listPassageChoices(viewer, [], lang),
	]);
	const t = await getTranslations("nouns.event");
	return (
		<>
			<PageHeader crumbs={[{ href: "/events", label: t("plural") }]} title={t("new")} />
			<EventForm
				action={createEventAction}
				event={null}
				bodies={bodies}
				sources={sources}
				lang={lang}
				{...(typeof body === "string" && { bodyId: body })}
			/>
		</>
	);
}
