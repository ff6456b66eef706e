import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ChangeForm } from "@/components/bulk/change-form";
import { ChoosePage } from "@/components/bulk/choose-page";
import { type Filters, parseFilters, type SearchParams, scopeOf, type Unknown } from "@/lib/domain/filters";
import { listFieldChoices } from "@/lib/server/commitments/choices";
import { listCommitments } from "@/lib/server/commitments/list";
import { readingNow } from "@/lib/server/reading";
import { requireMay } from "@/lib/server/viewer";
import { prepareBulkAction } from "../../bulk/actions";
import { cameFrom } from "../paths";

const MOST_REFS = 200;

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("bulk.select"))("label") };
}

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
	const viewer = await requireMay("edit");
	const search = await searchParams;
	const from = cameFrom(search);
	const reading = await readingNow();
	const choices = await listFieldChoices(viewer, reading.lang);
	const isAll = search.all === "true";
	const refs = [...new Set([search.ref ?? []].flat())].slice(0, MOST_REFS);
	const { filters, unknown } = parseFilters(new URLSearchParams(from));
	const all = isAll ? await matching(filters, unknown) : null;
	return (
		<ChoosePage refs={refs} all={all} from={from} choices={choices}>
			<ChangeForm
				action={prepareBulkAction}
				hidden={{ _from: from, ...(isAll ? { _all: "true" } : { _refs: refs.join(" ") }) }}
				people={choices.people}
				ownId={viewer.userId}
				back={from ? `/commitments?${from}` : "/commitments"}
			/>
		</ChoosePage>
	);

	async function matching(state: Filters, unread: Unknown[]) {
		const scope = scopeOf(state);
		const { total, unknown: unheard } = await listCommitments(viewer, { ...scope, limit: 1 }, reading);
		return { scope, total, unknown: [...unread, ...unheard] };
	}
}
