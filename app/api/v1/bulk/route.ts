import { bulkJson } from "@/lib/server/api/bulk-routes";
import { commandRoute, readRoute } from "@/lib/server/api/door";
import { plain } from "@/lib/server/api/plain";
import { changeInBulk } from "@/lib/server/bulk/change";
import { listBulkRuns } from "@/lib/server/bulk/read";

export const GET = readRoute({
	act: "edit",
	run: async ({ viewer }) => {
		const items = await listBulkRuns(viewer);
		return { items: plain(items), next: null, total: items.length };
	},
});

export const POST = commandRoute({
	act: "edit",
	run: (viewer, _params, given) => changeInBulk(viewer, given),
	answer: async ({ viewer, request, done }) => ({
		status: 201,
		location: `/api/v1/bulk/${done.id}`,
		body: await bulkJson(viewer, done.id, request),
	}),
});
