import { commandRoute } from "@/lib/server/api/door";
import { revokeFeed } from "@/lib/server/feeds/feeds";

export const DELETE = commandRoute({
	act: "read",
	run: (viewer, { id = "" }) => revokeFeed(viewer, id),
	answer: async ({ done }) => ({ status: 200, body: done }),
});
