import { commandRoute, readRoute } from "@/lib/server/api/door";
import { listFeeds, makeFeed } from "@/lib/server/feeds/feeds";

export const GET = readRoute({
	run: async ({ viewer }) => {
		const items = await listFeeds(viewer);
		return { items, next: null, total: items.length };
	},
});

export const POST = commandRoute({
	act: "read",
	run: (viewer, _params, given) => makeFeed(viewer, given, viewer.locale ?? "en"),
	answer: async ({ done }) => ({ status: 201, location: `/api/v1/feeds/${done.id}`, body: done }),
});
