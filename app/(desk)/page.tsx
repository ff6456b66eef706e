import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DashboardView } from "@/components/dashboard/dashboard-view";
import { isTooMuch } from "@/lib/domain/dashboard";
import { may } from "@/lib/domain/permissions";
import { env } from "@/lib/env";
import { getDashboard } from "@/lib/server/dashboard/dashboard";
import { readingNow } from "@/lib/server/reading";
import { requireViewer } from "@/lib/server/viewer";

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("dashboard"))("title") };
}

export default async function DashboardPage() {
	const viewer = await requireViewer();
	const dashboard = await getDashboard(viewer, {}, await readingNow());
	if (isTooMuch(dashboard)) throw new Error("all commitments took too long to count");
	return <DashboardView dashboard={dashboard} mayCreate={may(viewer.role, "edit")} staleDays={env().STALE_DAYS} />;
}
