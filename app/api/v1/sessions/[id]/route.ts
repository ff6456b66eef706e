import { commandRoute } from "@/lib/server/api/door";
import { endSession } from "@/lib/server/sessions";

export const DELETE = commandRoute({
	act: "read",
	run: (viewer, { id = "" }) => endSession(viewer, id),
	answer: async ({ done }) => ({ status: 200, body: done }),
});
