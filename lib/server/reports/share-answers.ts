import "server-only";
import { createTranslator } from "use-intl/core";
import type { Refusal } from "@/lib/domain/refusal";
import type { ReportReceipt } from "@/lib/domain/report";
import { messagesIn } from "@/lib/messages";
import type { Cookie } from "../session-cookie";

/** Of whatever stands below a link's address: kept nowhere, found by no search engine, its address told to nobody. */
const PRIVATE = {
	"Cache-Control": "private, no-store",
	"Referrer-Policy": "no-referrer",
	"X-Robots-Tag": "noindex, nofollow, noarchive",
};

/** Unknown, revoked and expired alike. */
export function nothingHere(): Response {
	return plain("There is nothing at this address.", 404);
}

/** Without a word about what is behind it. */
export function locked(): Response {
	return plain("This address asks for a password.", 403);
}

export function unavailable(): Response {
	return plain("This can't be read at the moment.", 503, { "Retry-After": "5" });
}

export function head({ status, headers }: Response): Response {
	return new Response(null, { status, headers });
}

/** A frozen report's bytes come with their SHA-256 (RFC 9530) and the code that is told by it. */
export function jsonFile(json: string, receipt: ReportReceipt | null): Response {
	const digest = receipt && Buffer.from(receipt.sha256, "hex").toString("base64");
	return new Response(json, {
		headers: {
			...PRIVATE,
			"Content-Type": "application/json; charset=utf-8",
			"Content-Disposition": 'inline; filename="report.json"',
			...(receipt && { "Repr-Digest": `sha-256=:${digest}:`, "X-Verification-Code": receipt.code }),
		},
	});
}

/** On to another address of ours, with the cookie that was earned. */
export function elsewhere(path: string, cookie: Cookie | null): Response {
	const headers = new Headers({ ...PRIVATE, Location: path });
	if (cookie) headers.append("Set-Cookie", written(cookie));
	return new Response(null, { status: 303, headers });
}

const STATUS = { forbidden: 403, throttled: 429, invalid: 422 } as const;

/** A browser goes back to the form, which says what was wrong; a program gets the refusal. */
export async function refusedPassword(request: Request, token: string, refusal: Refusal): Promise<Response> {
	const kind = refusal.refused === "rule" ? "throttled" : refusal.refused === "forbidden" ? "forbidden" : "invalid";
	if (kind !== "forbidden" && (request.headers.get("accept") ?? "").includes("text/html"))
		return elsewhere(`/r/${token}?unlock=${kind === "throttled" ? "wait" : "wrong"}`, null);
	const [error] = "errors" in refusal ? refusal.errors : [];
	const messages = await messagesIn("en");
	const say = createTranslator({ locale: "en", messages, namespace: "rules" });
	const rule = (error?.rule ?? "forbidden") as keyof typeof messages.rules;
	const body = { type: `urn:soz:problem:${kind}`, title: "Not opened", status: STATUS[kind] };
	return new Response(JSON.stringify({ ...body, detail: say(rule, error?.values) }), {
		status: STATUS[kind],
		headers: {
			...PRIVATE,
			"Content-Type": "application/problem+json; charset=utf-8",
			...(kind === "throttled" && { "Retry-After": String(error?.values?.seconds ?? 1) }),
		},
	});
}

function written({ name, value, path, maxAge, secure }: Cookie): string {
	const parts = [`${name}=${value}`, `Path=${path}`, `Max-Age=${maxAge}`, "HttpOnly", "SameSite=Lax"];
	return [...parts, ...(secure ? ["Secure"] : [])].join("; ");
}

function plain(text: string, status: number, more: Record<string, string> = {}): Response {
	return new Response(`${text}\n`, {
		status,
		headers: { ...PRIVATE, ...more, "Content-Type": "text/plain; charset=utf-8" },
	});
}
