import "server-only";
import type { OwnSession } from "@/lib/domain/account";
import { isId } from "@/lib/domain/id";
import { done, type Outcome } from "@/lib/domain/refusal";
import { audit } from "./audit";
import { db, type Tx } from "./db";
import { isUnavailable } from "./failure";
import { log } from "./log";
import { SESSION_SECONDS } from "./session-cookie";
import { transact } from "./transact";
import type { Viewer } from "./viewer";

export type EndReason =
	| "signed_out"
	| "ended_by_owner"
	| "ended_by_admin"
	| "password_changed"
	| "role_changed"
	| "deactivated";

/** Unused for so long, a session is over: it outlives a weekend, not a holiday. */
const IDLE_SECONDS = 72 * 3600;
const SEEN_EVERY_SECONDS = 5 * 60;

/** What a session row must be for somebody to be signed in by it now. */
export function livingSession() {
	const now = Date.now();
	return {
		endedAt: null,
		expiresAt: { gt: new Date(now) },
		lastSeenAt: { gt: new Date(now - IDLE_SECONDS * 1000) },
	} as const;
}

/** Opens a session for an account, in the transaction that proved whose it is. */
export async function openSession(tx: Tx, userId: string, device: string): Promise<string> {
	const expiresAt = new Date(Date.now() + SESSION_SECONDS * 1000);
	const { id } = await tx.session.create({ data: { userId, device, expiresAt }, select: { id: true } });
	return id;
}

/** Ends an account's sessions, all or all but one, in the transaction of what ends them. Answers how many. */
export async function endSessionsOf(tx: Tx, userId: string, endReason: EndReason, but?: string): Promise<number> {
	const { count } = await tx.session.updateMany({
		where: { userId, endedAt: null, ...(but && { id: { not: but } }) },
		data: { endedAt: new Date(), endReason },
	});
	return count;
}

/** Notes that a session is in use, at most every five minutes. A database that can't be written to stops nobody reading. */
export async function noteSeen(session: { id: string; lastSeenAt: Date }): Promise<void> {
	const due = new Date(Date.now() - SEEN_EVERY_SECONDS * 1000);
	if (session.lastSeenAt > due) return;
	try {
		await db().session.updateMany({
			where: { id: session.id, lastSeenAt: { lte: due } },
			data: { lastSeenAt: new Date() },
		});
	} catch (error) {
		if (!isUnavailable(error)) throw error;
		log.warn({ error: String(error) }, "session not noted as seen");
	}
}

/** The viewer's own living sessions, this one first, then the last seen. */
export async function listSessions(viewer: Viewer): Promise<OwnSession[]> {
	const rows = await db().session.findMany({
		where: { userId: viewer.userId, ...livingSession() },
		select: { id: true, device: true, createdAt: true, lastSeenAt: true },
		orderBy: [{ lastSeenAt: "desc" }, { id: "desc" }],
	});
	return rows
		.map(({ id, device, createdAt, lastSeenAt }) => ({
			id,
			device,
			createdAt: createdAt.toISOString(),
			lastSeenAt: lastSeenAt.toISOString(),
			current: id === viewer.sessionId,
		}))
		.sort((a, b) => Number(b.current) - Number(a.current));
}

/** When the viewer's session is over, used or not. */
export async function expiryOf(viewer: Viewer): Promise<string> {
	const where = { id: viewer.sessionId };
	const { expiresAt } = await db().session.findUniqueOrThrow({ where, select: { expiresAt: true } });
	return expiresAt.toISOString();
}

/** Ends one of the viewer's own sessions; `null` where it is not theirs or has ended. This one may be it. */
export async function endSession(viewer: Viewer, id: string): Promise<Outcome<{ ended: number }>> {
	const subject = { kind: "user", id: viewer.userId, ref: viewer.email };
	return transact(viewer, { act: "read", action: "session.end", subject }, async (tx) => {
		if (!isId(id)) return null;
		const { count } = await tx.session.updateMany({
			where: { id, userId: viewer.userId, ...livingSession() },
			data: { endedAt: new Date(), endReason: "ended_by_owner" satisfies EndReason },
		});
		if (count === 0) return null;
		await audit(tx, viewer, "session.end", subject, { sessions: count });
		return done({ ended: count });
	});
}

/** Ends all of the viewer's sessions, or all but this one. */
export async function endOwnSessions(viewer: Viewer, which: "all" | "others"): Promise<Outcome<{ ended: number }>> {
	const subject = { kind: "user", id: viewer.userId, ref: viewer.email };
	return transact(viewer, { act: "read", action: "session.end", subject }, async (tx) => {
		const but = which === "others" ? viewer.sessionId : undefined;
		const ended = await endSessionsOf(tx, viewer.userId, "ended_by_owner", but);
		await audit(tx, viewer, "session.end", subject, { sessions: ended });
		return done({ ended });
	});
}

/** Ends the session that the viewer is signed in by. */
export async function signOut(viewer: Viewer): Promise<Outcome<null>> {
	const subject = { kind: "user", id: viewer.userId, ref: viewer.email };
	return transact(viewer, { act: "read", action: "session.sign_out", subject }, async (tx) => {
		await tx.session.updateMany({
			where: { id: viewer.sessionId, endedAt: null },
			data: { endedAt: new Date(), endReason: "signed_out" satisfies EndReason },
		});
		await audit(tx, viewer, "session.sign_out", subject);
		return done(null);
	});
}
