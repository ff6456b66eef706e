import "server-only";
import { type Asked, askExport } from "../export/ask";
import { type Handler, readRoute } from "./door";
import { langOf, problem } from "./problem";

/** A GET or HEAD of an export: the filters of the address, a refusal that names what in them is unknown, or the file. */
export function exportRoute(answer: (asked: Asked) => Response | Promise<Response>): Handler {
	return readRoute({
		run: async ({ viewer, request }) => {
			const asked = await askExport(viewer, new URL(request.url).searchParams, langOf(request));
			return "errors" in asked ? problem(request, "invalid", { errors: asked.errors }) : answer(asked);
		},
	});
}
