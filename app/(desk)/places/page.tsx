import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PartiesTabs } from "@/components/parties/parties-tabs";
import { AddPlace } from "@/components/places/add-place";
import { PlaceTable } from "@/components/places/place-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { may } from "@/lib/domain/permissions";
import { listPlaces } from "@/lib/server/places/read";
import { requireViewer } from "@/lib/server/viewer";
import { addPlaceSpellingAction, removePlaceSpellingAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("nouns.place"))("plural") };
}

export default async function PlacesPage() {
	const viewer = await requireViewer();
	const places = await listPlaces(viewer, await getLocale());
	const t = await getTranslations("nouns.place");
	const mayEdit = may(viewer.role, "edit");
	const edit = mayEdit && { add: addPlaceSpellingAction, remove: removePlaceSpellingAction };
	return (
		<>
			<PageHeader title={t("plural")} lead={t("lead")} />
			<PartiesTabs current="places" />
			{places.length > 0 ? (
				<PlaceTable places={places} {...edit} />
			) : (
				<EmptyState title={t("none")}>{t(mayEdit ? "none_do" : "none_read")}</EmptyState>
			)}
			{mayEdit && <AddPlace add={addPlaceSpellingAction} />}
		</>
	);
}
