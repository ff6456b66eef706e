import "server-only";
import { isIP } from "node:net";
import { cookies, headers } from "next/headers";
import { deviceOf } from "@/lib/domain/device";
import { deviceCookie } from "./session-cookie";

declare const minted: unique symbol;

/** Somebody who is not signed in: where the request comes from, and what tells the browser from others. */
export type Visitor = {
	readonly kind: "visitor";
	/** The peer that attempts are counted for; see `peerOf`. */
	readonly peer: string;
	/** In words, such as "Firefox · Windows". */
	readonly device: string;
	/** What this browser was given when somebody signed in with it before. */
	readonly deviceToken: string | null;
	readonly [minted]: true;
};

/** Who sent the request under way. */
export async function currentVisitor(): Promise<Visitor> {
	return visitorOf(await headers(), (await cookies()).get(deviceCookie().name)?.value);
}

/** The visitor of a request's headers and its device cookie. */
export function visitorOf(given: Headers, deviceToken: string | undefined): Visitor {
	return {
		kind: "visitor",
		peer: peerOf(given.get("x-forwarded-for")),
		device: deviceOf(given.get("user-agent")),
		deviceToken: deviceToken && /^[\w-]{43}$/.test(deviceToken) ? deviceToken : null,
	} as Visitor;
}

/**
 * The one address that the server entry leaves in `X-Forwarded-For`, as attempts are counted for it: an IPv6 address
 * by its network of 64 bits, which one subscriber has whole; this machine's own addresses as one.
 */
export function peerOf(forwardedFor: string | null): string {
	const address = withoutPort((forwardedFor ?? "").trim()).replace(/^::ffff:(?=[\d.]+$)/i, "");
	if (isIP(address) === 4) return address.startsWith("127.") ? "loopback" : address;
	if (isIP(address) !== 6) return "unknown";
	const groups = expand(address);
	if (groups.slice(0, 7).every((group) => group === "0") && groups[7] === "1") return "loopback";
	return `${groups.slice(0, 4).join(":")}::/64`;
}

// Some proxies add the port to the address they saw.
function withoutPort(address: string): string {
	return address.replace(/^([\d.]+):\d+$/, "$1").replace(/^\[([^\]]+)\](:\d+)?$/, "$1");
}

function expand(address: string): string[] {
	const [head = "", tail] = new URL(`http://[${address.split("%")[0]}]`).hostname.slice(1, -1).split("::");
	const before = head.split(":").filter(Boolean);
	if (tail === undefined) return before;
	const after = tail.split(":").filter(Boolean);
	return [...before, ...Array<string>(8 - before.length - after.length).fill("0"), ...after];
}
