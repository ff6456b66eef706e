import "server-only";
import { env } from "@/lib/env";

/**
 * True unless a browser says that another site sent this. Programs send no Origin and no Sec-Fetch-Site; they have no
 * cookie of somebody else's to abuse.
 */
export function isSameOrigin(request: Request): boolean {
	const site = request.headers.get("sec-fetch-site");
	if (site && site !== "same-origin" && site !== "none") return false;
	const origin = request.headers.get("origin");
	return origin === null || ownOrigins().includes(origin);
}

function ownOrigins(): string[] {
	const { NEXTAUTH_URL, PORT } = env();
	if (NEXTAUTH_URL) return [new URL(NEXTAUTH_URL).origin];
	return [`http://localhost:${PORT}`, `http://127.0.0.1:${PORT}`];
}
