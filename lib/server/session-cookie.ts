import "server-only";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { isId } from "@/lib/domain/id";
import { env } from "@/lib/env";

/** However busy, a session is over after 30 days. */
export const SESSION_SECONDS = 30 * 24 * 3600;
/** How long an account knows a browser that nobody signs in with. */
export const DEVICE_SECONDS = 365 * 24 * 3600;

type Options = { httpOnly: true; sameSite: "lax"; path: "/"; secure: boolean; maxAge: number };
export type Cookie = { name: string; value: string } & Omit<Options, "path"> & { path: string };

/** Behind a proxy only the configured address tells that browsers come over https. */
export function isSecure(): boolean {
	return env().NEXTAUTH_URL?.startsWith("https://") ?? false;
}

/** Name and options of the session's cookie: next-auth's own. */
export function sessionCookie(): { name: string } & Options {
	return { name: `${prefix()}next-auth.session-token`, ...options(SESSION_SECONDS) };
}

/** Name and options of the cookie by which an account knows a browser again. */
export function deviceCookie(): { name: string } & Options {
	return { name: `${prefix()}soz.device`, ...options(DEVICE_SECONDS) };
}

/** The cookie of a session, in next-auth's form: an encrypted token that holds the session row's id and nothing else. */
export async function cookieOfSession(sessionId: string): Promise<Cookie> {
	const value = await encode({ token: { sub: sessionId }, secret: env().NEXTAUTH_SECRET, maxAge: SESSION_SECONDS });
	return { ...sessionCookie(), value };
}

/** The cookie by which an account knows this browser again. */
export function cookieOfDevice(deviceToken: string): Cookie {
	return { ...deviceCookie(), value: deviceToken };
}

/** Signs the browser in. For server actions and route handlers. */
export async function giveCookies({
	sessionId,
	deviceToken,
}: {
	sessionId: string;
	deviceToken: string;
}): Promise<void> {
	const jar = await cookies();
	jar.set(await cookieOfSession(sessionId));
	jar.set(cookieOfDevice(deviceToken));
}

/** Takes the session's cookie back. The one the browser is known by stays. */
export async function takeSessionCookie(): Promise<void> {
	(await cookies()).set({ ...sessionCookie(), value: "", maxAge: 0 });
}

/** The id of the session row that a cookie's token names; `null` where it is not ours, spoilt or over. */
export async function sessionIdOf(token: string | undefined): Promise<string | null> {
	if (!token || token.length > 4096) return null;
	try {
		const sub = (await decode({ token, secret: env().NEXTAUTH_SECRET }))?.sub;
		return sub && isId(sub) ? sub : null;
	} catch {
		return null;
	}
}

function prefix(): string {
	return isSecure() ? "__Secure-" : "";
}

function options(maxAge: number): Options {
	return { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure(), maxAge };
}
