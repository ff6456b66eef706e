import { storyOf } from "@/lib/domain/commitment-story";
import { refOf } from "@/lib/server/api/commitment-routes";
import { readRoute } from "@/lib/server/api/door";
import { readingOf } from "@/lib/server/api/noun-routes";
import { plain } from "@/lib/server/api/plain";
import { dayOf } from "@/lib/server/clock";
import { getCommitment } from "@/lib/server/commitments/page";

export const GET = readRoute({
	run: async ({ viewer, params, request }) => {
		const page = await getCommitment(viewer, refOf(params), readingOf(request));
		if (!page) return null;
		const items = storyOf(page, (instant) => dayOf(new Date(instant)));
		return { items: plain(items), next: null, total: items.length };
	},
});
