import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ViewTable } from "@/components/views/view-table";
import { may } from "@/lib/domain/permissions";
import { requireViewer } from "@/lib/server/viewer";
import { listViews } from "@/lib/server/views/read";
import { editViewAction, placeViewAction, removeViewAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("views"))("title") };
}

export default async function ViewsPage() {
	const viewer = await requireViewer();
	const views = await listViews(viewer);
	return (
		<ViewTable
			views={views.map((view) => ({
				...view,
				isOwn: view.owner.id === viewer.userId,
				edit: editViewAction.bind(null, view.id),
				remove: removeViewAction.bind(null, view.id),
				place: (place) => placeViewAction.bind(null, view.id, place),
			}))}
			mayShare={may(viewer.role, "share")}
		/>
	);
}
