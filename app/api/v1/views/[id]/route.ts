import { commandRoute, type Params, readRoute } from "@/lib/server/api/door";
import { plain } from "@/lib/server/api/plain";
import type { Viewer } from "@/lib/server/viewer";
import { getView } from "@/lib/server/views/read";
import { editView, removeView } from "@/lib/server/views/write";

export const GET = readRoute({ run: async ({ viewer, params }) => plain(await getView(viewer, params.id ?? "")) });

export const PATCH = commandRoute({
	act: "read",
	exists,
	run: (viewer, { id = "" }, given) => editView(viewer, id, given),
	answer: async ({ viewer, done }) => ({ status: 200, body: plain(await getView(viewer, done.id)) }),
});

export const DELETE = commandRoute({
	act: "read",
	run: (viewer, { id = "" }) => removeView(viewer, id),
	answer: async ({ done }) => ({ status: 200, body: done }),
});

async function exists(viewer: Viewer, { id = "" }: Params): Promise<boolean> {
	return (await getView(viewer, id)) !== null;
}
