import { parseFilters, scopeOf } from "@/lib/domain/filters";
import { readRoute } from "@/lib/server/api/door";
import { readingOf } from "@/lib/server/api/noun-routes";
import { plain } from "@/lib/server/api/plain";
import { getDashboard } from "@/lib/server/dashboard";

export const GET = readRoute({
	run: async ({ viewer, request }) => {
		const { filters, unknown } = parseFilters(new URL(request.url).searchParams, ["lang"]);
		const dashboard = await getDashboard(viewer, scopeOf(filters), readingOf(request));
		return plain({ ...dashboard, unknown: [...unknown, ...dashboard.unknown] });
	},
});
