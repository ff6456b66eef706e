import { commandRoute, readRoute } from "@/lib/server/api/door";
import { getReport, listReports } from "@/lib/server/reports/read";
import { createReport } from "@/lib/server/reports/write";

export const GET = readRoute({
	run: async ({ viewer, request }) => {
		const archived = new URL(request.url).searchParams.get("archived") === "true";
		const items = await listReports(viewer, { archived });
		return { items, next: null, total: items.length };
	},
});

export const POST = commandRoute({
	act: "share",
	run: (viewer, _params, given) => createReport(viewer, given),
	answer: async ({ viewer, done: { id } }) => ({
		...{ status: 201, location: `/api/v1/reports/${id}` },
		body: await getReport(viewer, id),
	}),
});
