import "server-only";
import { passwordProblem } from "@/lib/domain/password";
import { done, invalid, type Outcome } from "@/lib/domain/refusal";
import { joinInput } from "@/lib/domain/sign-in.input";
import type { LinkPurpose } from "@/lib/domain/user";
import type { Lang } from "@/lib/domain/vocabulary";
import { audit } from "./audit";
import { db, type Tx } from "./db";
import { ownOrigin } from "./origin";
import { parseInput } from "./parse";
import { BUSY_SECONDS, Busy, hashPassword } from "./passwords";
import { newToken, tokenHash } from "./secret-token";
import { endSessionsOf } from "./sessions";
import { enter, type SignedIn } from "./sign-in";
import type { System } from "./system";
import { throttled } from "./throttle";
import type { Viewer } from "./viewer";
import type { Visitor } from "./visitor";

/** `token` is told here and nowhere else; `url` carries it. */
export type MadeLink = { token: string; url: string; expiresAt: string };

/** What the page under a link may say to whoever holds it. */
export type JoinLink = { purpose: LinkPurpose; name: string; email: string; locale: Lang | null };

const HOUR = 3600 * 1000;
const LIFE: Record<LinkPurpose, number> = { invite: 7 * 24 * HOUR, reset: 24 * HOUR };

/** Makes a link under which an account sets its password, once. An older one that nobody used ends with it. */
export async function makeLink(
	tx: Tx,
	actor: Viewer | System,
	userId: string,
	purpose: LinkPurpose,
): Promise<MadeLink> {
	await revokeLinks(tx, userId);
	const { token, hash } = newToken();
	const expiresAt = new Date(Date.now() + LIFE[purpose]);
	await tx.oneTimeLink.create({
		data: { userId, purpose, tokenHash: hash, createdById: actor.userId, expiresAt },
		select: { id: true },
	});
	return { token, url: `${ownOrigin()}/join/${token}`, expiresAt: expiresAt.toISOString() };
}

/** Ends an account's links that nobody used. */
export async function revokeLinks(tx: Tx, userId: string): Promise<void> {
	await tx.oneTimeLink.updateMany({
		where: { userId, usedAt: null, revokedAt: null },
		data: { revokedAt: new Date() },
	});
}

/** Whose link a token is; `null` for one that is unknown, used, expired or revoked: which of these, nobody is told. */
export async function linkOf(_visitor: Visitor, token: string): Promise<JoinLink | null> {
	const link = await living(token);
	if (!link) return null;
	const { name, email, locale } = link.user;
	return { purpose: link.purpose, name, email, locale: locale as Lang | null };
}

/** Sets the password of the link's account and signs in; `null` as with `linkOf`. Of two at once one wins. */
export async function redeemLink(visitor: Visitor, token: string, given: unknown): Promise<Outcome<SignedIn>> {
	const link = await living(token);
	if (!link) return null;
	const parsed = parseInput(joinInput, given);
	if ("refused" in parsed) return parsed;
	const problem = passwordProblem(parsed.value.password, link.user);
	if (problem) return invalid({ path: "password", rule: problem });
	const passwordHash = await hashed(parsed.value.password);
	if (passwordHash === null) return throttled(BUSY_SECONDS);
	return db().$transaction(async (tx) => {
		const now = new Date();
		const { count } = await tx.oneTimeLink.updateMany({
			where: { id: link.id, ...unused(now) },
			data: { usedAt: now },
		});
		if (count === 0) return null;
		await tx.user.update({
			where: { id: link.user.id },
			data: { passwordHash, version: { increment: 1 } },
			select: { id: true },
		});
		const ended = await endSessionsOf(tx, link.user.id, "password_changed");
		const subject = { kind: "user", id: link.user.id, ref: link.user.email };
		await audit(tx, { userId: link.user.id }, "user.set_password", subject, { link: link.purpose, sessions: ended });
		return done(await enter(tx, visitor, link.user));
	});
}

function unused(now: Date) {
	return { usedAt: null, revokedAt: null, expiresAt: { gt: now }, user: { deactivatedAt: null } };
}

async function living(token: string) {
	const hash = tokenHash(token);
	if (!hash) return null;
	return db().oneTimeLink.findFirst({
		where: { tokenHash: hash, ...unused(new Date()) },
		select: { id: true, purpose: true, user: { select: { id: true, name: true, email: true, locale: true } } },
	});
}

async function hashed(password: string): Promise<string | null> {
	try {
		return await hashPassword(password);
	} catch (error) {
		if (error instanceof Busy) return null;
		throw error;
	}
}
