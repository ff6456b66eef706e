import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy } from "./lib/content-security-policy";
import { env } from "./lib/env";

/** Sets the policies that need the request. Protects nothing: gates stand in the pages and commands themselves. */
export function proxy(request: NextRequest): NextResponse {
	const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
	const policy = contentSecurityPolicy(nonce, env().NODE_ENV === "development");
	// Next reads the nonce of its own scripts from the request's policy.
	const headers = new Headers(request.headers);
	headers.set("content-security-policy", policy);
	// Where to come back to after signing in; `requireViewer` reads it.
	headers.set("x-path", request.nextUrl.pathname + request.nextUrl.search);
	// A page does not know it otherwise; a HEAD is no reading.
	headers.set("x-method", request.method);
	const response = NextResponse.next({ request: { headers } });
	response.headers.set("content-security-policy", policy);
	response.headers.set("cache-control", "private, no-store");
	// Behind a proxy only the configured address tells that readers come over https.
	if (env().NEXTAUTH_URL?.startsWith("https:")) {
		response.headers.set("strict-transport-security", "max-age=31536000; includeSubDomains");
	}
	return response;
}

export const config = { matcher: "/((?!api/|_next/static/|icon\\.svg|favicon\\.ico).*)" };
