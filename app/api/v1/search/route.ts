import { LARGEST_PAGE, LONGEST_QUERY } from "@/lib/domain/filter-values";
import { readRoute } from "@/lib/server/api/door";
import { langOf, problem } from "@/lib/server/api/problem";
import { search } from "@/lib/server/search/search";

const USUAL = 20;

export const GET = readRoute({
	run: async ({ viewer, request }) => {
		const params = new URL(request.url).searchParams;
		const q = params.get("q")?.trim() ?? "";
		if (q.length > LONGEST_QUERY) {
			const errors = [{ path: "q", rule: "too_long", values: { max: LONGEST_QUERY } }];
			return problem(request, "invalid", { errors });
		}
		const asked = Number(params.get("limit") || USUAL);
		const limit = Number.isInteger(asked) && asked > 0 ? Math.min(asked, LARGEST_PAGE) : USUAL;
		const { hits } = await search(viewer, q, langOf(request), { limit });
		const items = hits.map(({ kind, id, title, snippet, matched }) => ({
			...{ kind, id, title: title.text, matched },
			snippet: snippet?.pieces.map(({ text }) => text).join("") ?? null,
		}));
		return { items };
	},
});
