import { isTooMuch } from "@/lib/domain/dashboard";
import { parseFilters, scopeOf } from "@/lib/domain/filters";
import { readRoute } from "@/lib/server/api/door";
import { readingOf } from "@/lib/server/api/noun-routes";
import { plain } from "@/lib/server/api/plain";
import { problem } from "@/lib/server/api/problem";
import { getDashboard } from "@/lib/server/dashboard/dashboard";

export const GET = readRoute({
	run: async ({ viewer, request }) => {
		const { filters, unknown } = parseFilters(new URL(request.url).searchParams, ["lang"]);
		const dashboard = await getDashboard(viewer, scopeOf(filters), readingOf(request));
		if (isTooMuch(dashboard)) return problem(request, "rule", { errors: [{ path: "", rule: "too_much_to_count" }] });
		return plain({ ...dashboard, unknown: [...unknown, ...dashboard.unknown] });
	},
});
