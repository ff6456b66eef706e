import { bulkJson } from "@/lib/server/api/bulk-routes";
import { readRoute } from "@/lib/server/api/door";

export const GET = readRoute({
	act: "edit",
	run: ({ viewer, params, request }) => bulkJson(viewer, params.id ?? "", request),
});
