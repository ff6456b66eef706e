import { createHash } from "node:crypto";
import { isUnavailable } from "@/lib/server/failure";
import { grantOfFeed } from "@/lib/server/feeds/grant";
import { noteFetch, readFeed } from "@/lib/server/feeds/read";
import { log } from "@/lib/server/log";

type Context = { params: Promise<{ token: string }> };

const PRIVATE = {
	"Cache-Control": "private, no-store",
	"Referrer-Policy": "no-referrer",
	"X-Robots-Tag": "noindex, nofollow, noarchive",
};

/** A calendar feed: one gate, one read, one answer. Unknown, revoked and closed are the same 404. */
export async function GET(request: Request, context: Context): Promise<Response> {
	return answer(request, context, true);
}

/** Looked at without being read: it counts for nothing. */
export async function HEAD(request: Request, context: Context): Promise<Response> {
	const { status, headers } = await answer(request, context, false);
	return new Response(null, { status, headers });
}

async function answer(request: Request, { params }: Context, counts: boolean): Promise<Response> {
	try {
		const { token } = await params;
		const grant = token.endsWith(".ics") ? await grantOfFeed(token.slice(0, -".ics".length)) : null;
		if (!grant) return plain("There is nothing at this address.", 404);
		const body = await readFeed(grant);
		if (counts) await noteFetch(grant);
		const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
		const headers = { ...PRIVATE, ETag: etag };
		if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
		return new Response(body, {
			headers: {
				...headers,
				"Content-Type": "text/calendar; charset=utf-8",
				"Content-Disposition": 'inline; filename="soz.ics"',
			},
		});
	} catch (error) {
		if (!isUnavailable(error)) throw error;
		log.error({ requestId: request.headers.get("x-request-id"), error: String(error) }, "database unavailable");
		return plain("The calendar can't be read at the moment.", 503, { "Retry-After": "60" });
	}
}

function plain(text: string, status: number, more: Record<string, string> = {}): Response {
	return new Response(`${text}\n`, {
		status,
		headers: { ...PRIVATE, ...more, "Content-Type": "text/plain; charset=utf-8" },
	});
}
