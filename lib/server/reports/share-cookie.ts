import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/env";
import { type Cookie, isSecure } from "../session-cookie";

const SECONDS = 12 * 3600;

type Opened = { linkId: string; passwordVersion: number };

/** Name of the cookie that a link's password is exchanged for. */
export function shareCookieName(): string {
	return `${isSecure() ? "__Secure-" : ""}soz.share`;
}

/** For this link under this password alone, for twelve hours, sent to no other address. */
export function cookieOfShare(token: string, opened: Opened): Cookie {
	const until = Math.floor(Date.now() / 1000) + SECONDS;
	return {
		name: shareCookieName(),
		value: `${until}.${signature(opened, until)}`,
		...{ httpOnly: true, sameSite: "lax", secure: isSecure(), maxAge: SECONDS, path: `/r/${token}` },
	};
}

export function isOpenedBy(cookie: string | undefined, opened: Opened): boolean {
	const [, until, given] = /^(\d{10})\.([\w-]{43})$/.exec(cookie ?? "") ?? [];
	if (until === undefined || given === undefined || Number(until) * 1000 <= Date.now()) return false;
	return timingSafeEqual(Buffer.from(given), Buffer.from(signature(opened, Number(until))));
}

function signature({ linkId, passwordVersion }: Opened, until: number): string {
	const said = `soz.share ${linkId} ${passwordVersion} ${until}`;
	return createHmac("sha256", env().NEXTAUTH_SECRET).update(said).digest("base64url");
}
