import { listActions } from "@/lib/server/action-list";
import { readRoute } from "@/lib/server/api/door";
import { askedOf, readingOf } from "@/lib/server/api/noun-routes";
import { plain } from "@/lib/server/api/plain";

export const GET = readRoute({
	run: async ({ viewer, request }) => {
		const owner = new URL(request.url).searchParams.get("owner") ?? "me";
		return plain(await listActions(viewer, { ...askedOf(request), owner }, readingOf(request)));
	},
});
