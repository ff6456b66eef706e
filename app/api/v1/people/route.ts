import { readRoute } from "@/lib/server/api/door";
import { listPeople } from "@/lib/server/user-list";

export const GET = readRoute({
	run: async ({ viewer }) => {
		const items = await listPeople(viewer);
		return { items, next: null, total: items.length };
	},
});
