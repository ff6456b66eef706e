import { isReady } from "@/lib/server/health";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
	const headers = { "Cache-Control": "no-store" };
	if (await isReady()) return Response.json({ status: "ready" }, { headers });
	return Response.json({ status: "unavailable" }, { status: 503, headers: { ...headers, "Retry-After": "5" } });
}
