import "server-only";
import { MOST_ITEMS } from "@/lib/domain/bulk";
import type { Outcome } from "@/lib/domain/refusal";
import { getBulkRun } from "../bulk/read";
import { sayReasons } from "../bulk/say";
import type { Viewer } from "../viewer";
import { commandRoute, type Handler, type Params } from "./door";
import { plain } from "./plain";
import { langOf } from "./problem";

/** A run as the API tells it: whole, with every item that was not done. */
export async function bulkJson(viewer: Viewer, id: string, request: Request): Promise<unknown> {
	const lang = langOf(request);
	const run = await getBulkRun(viewer, id, { lang, report: MOST_ITEMS });
	return run && plain(await sayReasons(run, lang));
}

/** A command on a run: 200 with it as it is then, or 201 with the run that it begins. */
export function bulkStep(
	status: 200 | 201,
	run: (viewer: Viewer, id: string) => Promise<Outcome<{ id: string }>>,
): Handler {
	return commandRoute({
		act: "edit",
		exists: bulkExists,
		run: (viewer, { id = "" }) => run(viewer, id),
		answer: async ({ viewer, request, done }) => ({
			status,
			...(status === 201 && { location: `/api/v1/bulk/${done.id}` }),
			body: await bulkJson(viewer, done.id, request),
		}),
	});
}

async function bulkExists(viewer: Viewer, { id = "" }: Params): Promise<boolean> {
	return (await getBulkRun(viewer, id, { lang: "en", report: 0 })) !== null;
}
