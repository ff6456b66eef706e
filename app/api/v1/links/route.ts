import { readRoute } from "@/lib/server/api/door";
import { listLinks } from "@/lib/server/reports/register";

export const GET = readRoute({
	act: "share",
	run: async ({ viewer }) => {
		const items = await listLinks(viewer);
		return { items, next: null, total: items.length };
	},
});
