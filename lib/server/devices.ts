import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { db, type Tx } from "./db";
import { DEVICE_SECONDS } from "./session-cookie";
import type { Visitor } from "./visitor";

/** Whether somebody has signed in to this account with this browser in the last year. */
export async function isKnownDevice(visitor: Visitor, userId: string | null): Promise<boolean> {
	// Asked for an account that there is not, too: the answer has to take as long.
	const tokenHash = hashOf(visitor.deviceToken ?? "", userId ?? "");
	const since = new Date(Date.now() - DEVICE_SECONDS * 1000);
	const device = await db().knownDevice.findFirst({
		where: { tokenHash, lastSeenAt: { gt: since } },
		select: { id: true },
	});
	return device !== null;
}

/** Notes that the account knows this browser; answers the token that the browser is to keep. */
export async function rememberDevice(tx: Tx, visitor: Visitor, userId: string): Promise<string> {
	const token = visitor.deviceToken ?? randomBytes(32).toString("base64url");
	const tokenHash = hashOf(token, userId);
	await tx.knownDevice.upsert({
		where: { tokenHash },
		create: { userId, tokenHash },
		update: { lastSeenAt: new Date() },
		select: { id: true },
	});
	return token;
}

// Over the account as well: one browser, with one token, may be known to several accounts.
function hashOf(token: string, userId: string): Uint8Array<ArrayBuffer> {
	return new Uint8Array(createHash("sha256").update(`${token}:${userId}`).digest());
}
