import { openapi } from "@/lib/server/api/openapi";

/** Open to everybody: it says how to ask, and nothing of what there is. */
export function GET(): Response {
	return Response.json(openapi(), { headers: { "Cache-Control": "public, max-age=300" } });
}
