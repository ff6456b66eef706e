import { commandRoute, readRoute } from "@/lib/server/api/door";
import { endOwnSessions, listSessions } from "@/lib/server/sessions";

export const GET = readRoute({
	run: async ({ viewer }) => {
		const items = await listSessions(viewer);
		return { items, next: null, total: items.length };
	},
});

/** Ends all of one's sessions, this one too. */
export const DELETE = commandRoute({
	act: "read",
	run: (viewer) => endOwnSessions(viewer, "all"),
	answer: async ({ done }) => ({ status: 200, body: done }),
});
