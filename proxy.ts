import { type NextRequest, NextResponse } from "next/server";
import { env } from "./lib/env";

/** Sets the policies that need the request. Protects nothing: gates stand in the pages and commands themselves. */
export function proxy(request: NextRequest): NextResponse {
	const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
	const policy = contentSecurityPolicy(nonce);
	// Next reads the nonce of its own scripts from the request's policy.
	const headers = new Headers(request.headers);
	headers.set("content-security-policy", policy);
	// Where to come back to after signing in; `requireViewer` reads it.
	headers.set("x-path", request.nextUrl.pathname + request.nextUrl.search);
	const response = NextResponse.next({ request: { headers } });
	response.headers.set("content-security-policy", policy);
	response.headers.set("cache-control", "private, no-store");
	// Behind a proxy only the configured address tells that readers come over https.
	if (env().NEXTAUTH_URL?.startsWith("https:")) {
		response.headers.set("strict-transport-security", "max-age=31536000; includeSubDomains");
	}
	return response;
}

function contentSecurityPolicy(nonce: string): string {
	// In development React evaluates strings, and Next's overlay writes styles without a nonce.
	const isDevelopment = env().NODE_ENV === "development";
	return [
		"default-src 'self'",
		`script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
		`style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
		"style-src-attr 'unsafe-inline'",
		"img-src 'self' data:",
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'self'",
		"frame-ancestors 'none'",
	].join("; ");
}

export const config = { matcher: "/((?!api/|_next/static/|icon\\.svg).*)" };
