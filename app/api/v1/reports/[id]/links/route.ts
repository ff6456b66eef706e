import { commandRoute } from "@/lib/server/api/door";
import { reportExists } from "@/lib/server/api/report-routes";
import { makeLink, revokeAllLinks } from "@/lib/server/reports/links";

export const POST = commandRoute({
	act: "share",
	exists: reportExists,
	run: (viewer, { id = "" }, given) => makeLink(viewer, id, given),
	answer: async ({ done }) => ({ status: 201, location: `/api/v1/links/${done.id}`, body: done }),
});

export const DELETE = commandRoute({
	act: "share",
	exists: reportExists,
	run: (viewer, { id = "" }, given) => revokeAllLinks(viewer, id, given),
	answer: async ({ done }) => ({ status: 200, body: done }),
});
