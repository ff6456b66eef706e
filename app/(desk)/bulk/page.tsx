import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RunTable } from "@/components/bulk/run-table";
import { listBulkRuns } from "@/lib/server/bulk/read";
import { listPeopleChoices } from "@/lib/server/commitments/choices";
import { requireMay } from "@/lib/server/viewer";

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("bulk.list"))("title") };
}

export default async function BulkRunsPage() {
	const viewer = await requireMay("edit");
	const [runs, people] = await Promise.all([listBulkRuns(viewer), listPeopleChoices(viewer)]);
	return <RunTable runs={runs} names={Object.fromEntries(people.map(({ id, name }) => [id, name]))} />;
}
