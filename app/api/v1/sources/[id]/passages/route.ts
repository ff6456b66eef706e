import { commandRoute, readRoute } from "@/lib/server/api/door";
import { readingOf } from "@/lib/server/api/noun-routes";
import { plain } from "@/lib/server/api/plain";
import { nounExists } from "@/lib/server/nouns/exists";
import { addPassage } from "@/lib/server/sources/passages";
import { getPassage, listPassages } from "@/lib/server/sources/read";

export const GET = readRoute({
	run: async ({ viewer, params, request }) => {
		const items = await listPassages(viewer, params.id ?? "", readingOf(request));
		return items && { items: plain(items), next: null, total: items.length };
	},
});

export const POST = commandRoute({
	act: "edit",
	exists: (viewer, { id = "" }) => nounExists(viewer, "source", id),
	run: (viewer, { id = "" }, given) => addPassage(viewer, id, given),
	answer: async ({ viewer, params: { id = "" }, request, done }) => ({
		status: 201,
		location: `/api/v1/sources/${id}/passages/${done.id}`,
		body: plain(await getPassage(viewer, id, done.id, readingOf(request))),
	}),
});
