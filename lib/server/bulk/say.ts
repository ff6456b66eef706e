import "server-only";
import type { BulkItemView, BulkRunView } from "@/lib/domain/bulk";
import type { Lang } from "@/lib/domain/vocabulary";
import { sayErrors } from "../say-errors";

/** The run with the reasons why items were not done as sentences of that language. */
export async function sayReasons(run: BulkRunView, lang: Lang): Promise<BulkRunView> {
	return { ...run, items: await said(run.items, lang), notDone: await said(run.notDone, lang) };
}

function said(items: readonly BulkItemView[], lang: Lang): Promise<BulkItemView[]> {
	return Promise.all(
		items.map(async (item) => {
			const errors = await sayErrors(item.errors, lang);
			return { ...item, why: errors.map(({ message }) => message) };
		}),
	);
}
