import { commandRoute } from "@/lib/server/api/door";
import { changeLink, revokeLink } from "@/lib/server/reports/links";

export const PATCH = commandRoute({
	act: "share",
	run: (viewer, { id = "" }, given) => changeLink(viewer, id, given),
	answer: async ({ done }) => ({ status: 200, body: done }),
});

export const DELETE = commandRoute({
	act: "share",
	run: (viewer, { id = "" }, given) => revokeLink(viewer, id, given),
	answer: async ({ done }) => ({ status: 200, body: done }),
});
