import "server-only";
import { cookies } from "next/headers";
import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { safeNext } from "@/lib/domain/safe-next";
import { readJson } from "./api/body";
import { isSameOrigin } from "./api/origin";
import { problem } from "./api/problem";
import { authOptions, type Heard } from "./auth-options";
import { isUnavailable } from "./failure";
import { inRequest } from "./request";
import { cookieOfDevice, isSecure } from "./session-cookie";
import { expiryOf } from "./sessions";
import { currentViewer } from "./viewer";

const OFFERED = {
	GET: ["csrf", "providers", "signin", "signout", "error"],
	POST: ["signin/credentials", "callback/credentials", "signout"],
};
// Any origin will do: only what follows it is kept.
const HERE = "http://here.invalid";
const FIELDS = ["csrfToken", "callbackUrl", "email", "password", "json"];

type Context = { params: Promise<{ nextauth: string[] }> };

/** Answers next-auth's own addresses, with what it lacks: an Origin check, honest status codes, no address but ours. */
export async function answerAuth(request: NextRequest, context: Context): Promise<Response> {
	const path = (await context.params).nextauth.join("/");
	const requestId = request.headers.get("x-request-id");
	try {
		return await inRequest({ requestId }, () => answer(request, path));
	} catch (error) {
		if (isUnavailable(error)) return problem(request, "nothing_saved");
		throw error;
	}
}

async function answer(request: NextRequest, path: string): Promise<Response> {
	const isPost = request.method === "POST";
	if (isPost && !isSameOrigin(request)) return problem(request, "forbidden");
	// Nothing in a session is for the client to update, so both methods only tell.
	if (path === "session") return tellSession();
	if (!OFFERED[isPost ? "POST" : "GET"].includes(path)) return problem(request, "not_found");
	if (hasSpoiltCookie(request)) return forgetCallback(request);
	const body = isPost ? await fieldsOf(request) : null;
	if (isPost && !body) return problem(request, "invalid");
	const heard: Heard = {};
	const nextauth = path.split("/");
	const response = await NextAuth(
		cleaned(request, body),
		{ params: Promise.resolve({ nextauth }) },
		authOptions(heard),
	);
	return (await refusalOf(request, heard)) ?? relative(response);
}

async function tellSession(): Promise<Response> {
	const viewer = await currentViewer();
	const body = viewer && { user: { name: viewer.name, email: viewer.email }, expires: await expiryOf(viewer) };
	return Response.json(body ?? {}, { headers: { "Cache-Control": "private, no-store" } });
}

async function refusalOf(request: NextRequest, { outcome, error }: Heard): Promise<Response | null> {
	if (error) throw error;
	if (!outcome) return null;
	if ("done" in outcome) {
		(await cookies()).set(cookieOfDevice(outcome.done.deviceToken));
		return null;
	}
	if (outcome.refused === "invalid") return problem(request, "invalid", { errors: outcome.errors });
	const wait = outcome.refused === "rule" ? outcome.errors[0]?.values?.seconds : undefined;
	return wait === undefined ? null : problem(request, "throttled", { retryAfter: Number(wait) });
}

/** The request as next-auth may see it: no destination but a path of ours, no field that is not a text. */
function cleaned(request: NextRequest, body: Record<string, string> | null): NextRequest {
	const url = new URL(request.url);
	const callbackUrl = url.searchParams.get("callbackUrl");
	if (callbackUrl !== null) url.searchParams.set("callbackUrl", safeNext(callbackUrl));
	if (!body) return new NextRequest(url, { method: "GET" });
	const json = JSON.stringify({ ...body, ...(body.callbackUrl && { callbackUrl: safeNext(body.callbackUrl) }) });
	return new NextRequest(url, { method: "POST", headers: { "Content-Type": "application/json" }, body: json });
}

async function fieldsOf(request: NextRequest): Promise<Record<string, string> | null> {
	const type = request.headers.get("content-type") ?? "";
	const given = type.includes("application/x-www-form-urlencoded")
		? Object.fromEntries(new URLSearchParams(await request.text()))
		: await jsonOf(request);
	if (typeof given !== "object" || given === null) return null;
	return Object.fromEntries(
		Object.entries(given).filter(([name, value]) => FIELDS.includes(name) && typeof value === "string"),
	);
}

async function jsonOf(request: NextRequest): Promise<unknown> {
	const read = await readJson(request);
	return "json" in read ? read.json : null;
}

// next-auth answers 500 to a cookie of its own that holds no address.
function hasSpoiltCookie(request: NextRequest): boolean {
	const kept = request.cookies.get(callbackCookie())?.value;
	return kept !== undefined && !(URL.canParse(kept) && /^https?:$/.test(new URL(kept).protocol));
}

async function forgetCallback(request: NextRequest): Promise<Response> {
	(await cookies()).delete(callbackCookie());
	return problem(request, "invalid");
}

function callbackCookie(): string {
	return `${isSecure() ? "__Secure-" : ""}next-auth.callback-url`;
}

/** Without NEXTAUTH_URL next-auth believes itself on port 3000 of localhost: only paths leave it. */
async function relative(response: Response): Promise<Response> {
	const headers = new Headers(response.headers);
	const location = headers.get("location");
	if (location) headers.set("location", pathOf(location));
	if (!headers.get("content-type")?.includes("json"))
		return new Response(response.body, { status: response.status, headers });
	const body = await response.json();
	if (typeof body?.url === "string") body.url = pathOf(body.url);
	return new Response(JSON.stringify(body), { status: response.status, headers });
}

function pathOf(address: string): string {
	const url = new URL(address, HERE);
	const callbackUrl = url.searchParams.get("callbackUrl");
	if (callbackUrl !== null) {
		// The sign-in page knows the destination as `next`.
		url.searchParams.delete("callbackUrl");
		const next = URL.canParse(callbackUrl, HERE) ? safeNext(new URL(callbackUrl, HERE).pathname) : "/";
		if (next !== "/") url.searchParams.set("next", next);
	}
	return `${url.pathname}${url.search}${url.hash}`;
}
