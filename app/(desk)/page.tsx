import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DashboardView } from "@/components/dashboard/dashboard-view";
import { PastTools } from "@/components/past/past-tools";
import { ViewTools } from "@/components/views/view-tools";
import { filterQuery, type SearchParams, scopeOf } from "@/lib/domain/filters";
import { homePath, readHome } from "@/lib/domain/home-address";
import { pastDaysOf } from "@/lib/domain/past-filters";
import { may } from "@/lib/domain/permissions";
import { env } from "@/lib/env";
import { listFieldChoices } from "@/lib/server/commitments/choices";
import { readDashboardParts } from "@/lib/server/dashboard/parts";
import { readScope } from "@/lib/server/dashboard/scope";
import { readingOf } from "@/lib/server/reading";
import { requireViewer } from "@/lib/server/viewer";
import { getViewsHere } from "@/lib/server/views/read";
import { createViewAction, saveChangesAction } from "./views/actions";

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("dashboard"))("title") };
}

export default async function DashboardPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
	const viewer = await requireViewer();
	const search = await searchParams;
	const asked = readHome(search);
	// A form sends its empty fields along: what is kept and passed on is the address without them.
	if (asked.unknown.length === 0 && Object.values(search).flat().includes("")) redirect(homePath(asked));
	const { reading, today, filters: heard, unknown: ahead } = await readingOf(asked.filters);
	const { scope, unknown: unheard } = await readScope(viewer, scopeOf(heard), reading);
	const filters = { ...scope, ...pastDaysOf(heard), ...(heard.view && { view: heard.view }) };
	const unknown = [...asked.unknown, ...ahead, ...unheard];
	const query = filterQuery(filters);
	const [choices, parts, here] = await Promise.all([
		listFieldChoices(viewer, reading.lang),
		readDashboardParts(viewer, scope, reading, asked),
		getViewsHere(viewer, "/", query),
	]);
	return (
		<DashboardView
			parts={parts}
			state={{ filters, by: asked.by }}
			unknown={unknown.filter(({ problem }) => problem === undefined)}
			choices={choices}
			today={reading.today}
			mayCreate={may(viewer.role, "edit") && !reading.past}
			staleDays={env().STALE_DAYS}
			tools={
				<>
					<PastTools path="/" query={query} past={reading.past} {...{ today, unknown }} />
					<ViewTools
						here={here}
						path="/"
						mayShare={may(viewer.role, "share")}
						create={createViewAction}
						saveChanges={here.from && saveChangesAction.bind(null, here.from.id)}
					/>
				</>
			}
		/>
	);
}
