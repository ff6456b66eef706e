import { commandRoute, readRoute } from "@/lib/server/api/door";
import { readingOf } from "@/lib/server/api/noun-routes";
import { plain } from "@/lib/server/api/plain";
import { passageExists } from "@/lib/server/nouns/exists";
import { editPassage } from "@/lib/server/sources/passages";
import { getPassage } from "@/lib/server/sources/read";

export const GET = readRoute({
	run: async ({ viewer, params: { id = "", passageId = "" }, request }) =>
		plain(await getPassage(viewer, id, passageId, readingOf(request))),
});

export const PATCH = commandRoute({
	act: "edit",
	exists: (viewer, { id = "", passageId = "" }) => passageExists(viewer, id, passageId),
	run: (viewer, { id = "", passageId = "" }, given) => editPassage(viewer, id, passageId, given),
	answer: async ({ viewer, params: { id = "", passageId = "" }, request }) => ({
		status: 200,
		body: plain(await getPassage(viewer, id, passageId, readingOf(request))),
	}),
});
