import { isTooMuch } from "@/lib/domain/dashboard";
import { scopeOf } from "@/lib/domain/filters";
import { readRoute } from "@/lib/server/api/door";
import { filtered } from "@/lib/server/api/filtered";
import { plain } from "@/lib/server/api/plain";
import { getDashboard } from "@/lib/server/dashboard/dashboard";

export const GET = readRoute({
	run: ({ viewer, request }) =>
		filtered(request, async ({ filters, unknown, reading }) => {
			const dashboard = await getDashboard(viewer, scopeOf(filters), reading);
			return isTooMuch(dashboard) ? dashboard : plain({ ...dashboard, unknown: [...unknown, ...dashboard.unknown] });
		}),
});
