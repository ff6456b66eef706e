import { commandRoute, readRoute } from "@/lib/server/api/door";
import { plain } from "@/lib/server/api/plain";
import { getView, listViews } from "@/lib/server/views/read";
import { createView } from "@/lib/server/views/write";

export const GET = readRoute({
	run: async ({ viewer }) => {
		const items = await listViews(viewer);
		return { items: plain(items), next: null, total: items.length };
	},
});

export const POST = commandRoute({
	act: "read",
	run: (viewer, _params, given) => createView(viewer, given),
	answer: async ({ viewer, done }) => ({
		status: 201,
		location: `/api/v1/views/${done.id}`,
		body: plain(await getView(viewer, done.id)),
	}),
});
