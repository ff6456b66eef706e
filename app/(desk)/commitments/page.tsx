import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CommitmentList } from "@/components/commitments/list/commitment-list";
import { listPath, parseFilters, type SearchParams } from "@/lib/domain/filters";
import { may } from "@/lib/domain/permissions";
import { listFieldChoices } from "@/lib/server/commitments/choices";
import { listCommitments } from "@/lib/server/commitments/list";
import { loosen } from "@/lib/server/commitments/loosen";
import { readingNow } from "@/lib/server/reading";
import { requireViewer } from "@/lib/server/viewer";

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("list"))("title") };
}

export default async function CommitmentsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
	const viewer = await requireViewer();
	const search = await searchParams;
	const { filters, unknown } = parseFilters(search);
	// A form sends its empty fields along: what is kept and passed on is the address without them.
	if (unknown.length === 0 && Object.values(search).flat().includes("")) redirect(listPath(filters));
	const reading = await readingNow();
	const [list, choices] = await Promise.all([
		listCommitments(viewer, filters, reading),
		listFieldChoices(viewer, reading.lang),
	]);
	return (
		<CommitmentList
			{...list}
			unknown={[...unknown, ...list.unknown]}
			loosened={list.total === 0 ? await loosen(viewer, filters, reading) : []}
			choices={choices}
			mayCreate={may(viewer.role, "edit")}
			today={reading.today}
		/>
	);
}
