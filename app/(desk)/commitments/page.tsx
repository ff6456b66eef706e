import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CommitmentList } from "@/components/commitments/list/commitment-list";
import { PastTools } from "@/components/past/past-tools";
import { TooMuchList } from "@/components/past/too-much-list";
import { ViewTools } from "@/components/views/view-tools";
import { isTooMuch } from "@/lib/domain/dashboard";
import { filterQuery, listPath, parseFilters, type SearchParams } from "@/lib/domain/filters";
import { may } from "@/lib/domain/permissions";
import { listFieldChoices } from "@/lib/server/commitments/choices";
import { listCommitments } from "@/lib/server/commitments/list";
import { loosen } from "@/lib/server/commitments/loosen";
import { inTime } from "@/lib/server/dashboard/in-time";
import { readingOf } from "@/lib/server/reading";
import { requireViewer } from "@/lib/server/viewer";
import { getViewsHere } from "@/lib/server/views/read";
import { createViewAction, saveChangesAction } from "../views/actions";

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("list"))("title") };
}

export default async function CommitmentsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
	const viewer = await requireViewer();
	const search = await searchParams;
	const asked = parseFilters(search);
	// A form sends its empty fields along: what is kept and passed on is the address without them.
	if (asked.unknown.length === 0 && Object.values(search).flat().includes("")) redirect(listPath(asked.filters));
	const { reading, today, filters, unknown: ahead } = await readingOf(asked.filters);
	const unknown = [...asked.unknown, ...ahead];
	const pastTools = (
		<PastTools path="/commitments" query={filterQuery(filters)} past={reading.past} {...{ today, unknown }} />
	);
	const [list, choices] = await Promise.all([
		inTime(listCommitments(viewer, filters, reading)),
		listFieldChoices(viewer, reading.lang),
	]);
	if (isTooMuch(list)) return <TooMuchList>{pastTools}</TooMuchList>;
	const [loosened, here] = await Promise.all([
		list.total === 0 ? loosen(viewer, filters, reading) : [],
		getViewsHere(viewer, "/commitments", filterQuery(list.filters)),
	]);
	const mayEdit = may(viewer.role, "edit") && !reading.past;
	return (
		<CommitmentList
			{...list}
			unknown={[...unknown, ...list.unknown]}
			loosened={loosened}
			choices={choices}
			mayCreate={mayEdit}
			maySelect={mayEdit}
			viewName={here.named?.name ?? null}
			pastTools={pastTools}
			viewTools={
				<ViewTools
					here={here}
					path="/commitments"
					mayShare={may(viewer.role, "share")}
					create={createViewAction}
					saveChanges={here.from && saveChangesAction.bind(null, here.from.id)}
				/>
			}
			today={reading.today}
		/>
	);
}
