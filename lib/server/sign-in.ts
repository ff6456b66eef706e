import "server-only";
import { createHmac } from "node:crypto";
import { canonicalEmail, foldedEmail } from "@/lib/domain/email-address";
import { done, notMet, type Outcome, type Refusal } from "@/lib/domain/refusal";
import { signInInput } from "@/lib/domain/sign-in.input";
import { env } from "@/lib/env";
import { audit, auditRefusal, tallyRefusal } from "./audit";
import { db, type Tx } from "./db";
import { isKnownDevice, rememberDevice } from "./devices";
import { parseInput } from "./parse";
import { BUSY_SECONDS, Busy, hashPassword, isPassword, needsRehash } from "./passwords";
import { openSession } from "./sessions";
import { type Admitted, admit, sweepThrottles, throttled } from "./throttle";
import type { Visitor } from "./visitor";

const ACTION = "session.sign_in";

/** What the browser is given: the session it is signed in by, and the token by which the account knows it again. */
export type SignedIn = { sessionId: string; deviceToken: string };

type Account = { id: string; email: string; passwordHash: string };

/**
 * Opens a session for e-mail and password: the one way to sign in, whichever door was taken. An unknown name, a wrong
 * password and a closed account get the same answer in the same time (`wrong_credentials`); too many attempts get
 * `throttled` with the seconds to wait, whether or not the password was right.
 */
export async function signIn(visitor: Visitor, given: unknown): Promise<Outcome<SignedIn>> {
	const parsed = parseInput(signInInput, given);
	if ("refused" in parsed) return parsed;
	const { email, password } = parsed.value;
	const account = await accountOf(email);
	const knownDevice = await isKnownDevice(visitor, account?.id ?? null);
	const admitted = await admit({ email: account?.email ?? email, peer: visitor.peer, knownDevice });
	if ("retryAfter" in admitted) return refuseEarly(admitted.retryAfter);
	const signedIn = await tried(admitted, () => open(visitor, account, password));
	if (signedIn === "busy") return refuseEarly(BUSY_SECONDS);
	if (signedIn === "wrong") return refuseWrong(visitor, email, account);
	await admitted.succeeded();
	await sweepThrottles();
	return done(signedIn);
}

/** What everybody does who has proved to be somebody: session, device and audit, in the transaction of the proof. */
export async function enter(tx: Tx, visitor: Visitor, user: { id: string; email: string }): Promise<SignedIn> {
	const sessionId = await openSession(tx, user.id, visitor.device);
	const deviceToken = await rememberDevice(tx, visitor, user.id);
	const subject = { kind: "user", id: user.id, ref: user.email };
	await audit(tx, { userId: user.id }, ACTION, subject, { device: visitor.device });
	return { sessionId, deviceToken };
}

async function accountOf(email: string): Promise<Account | null> {
	const row = await db().user.findFirst({
		where: { email: canonicalEmail(email), kind: "person", deactivatedAt: null },
		select: { id: true, email: true, passwordHash: true },
	});
	return row?.passwordHash ? { ...row, passwordHash: row.passwordHash } : null;
}

async function open(visitor: Visitor, account: Account | null, password: string): Promise<SignedIn | "wrong"> {
	const right = await isPassword(password, account?.passwordHash ?? null);
	if (!right || !account) return "wrong";
	const passwordHash = needsRehash(account.passwordHash) ? await hashPassword(password) : account.passwordHash;
	return db().$transaction(async (tx) => {
		// Somebody may have closed the account or changed its password while this one was checked.
		const { count } = await tx.user.updateMany({
			where: { id: account.id, passwordHash: account.passwordHash, deactivatedAt: null },
			data: { passwordHash },
		});
		return count === 1 ? enter(tx, visitor, account) : "wrong";
	});
}

async function tried<T>(admitted: Admitted, work: () => Promise<T>): Promise<T | "busy"> {
	try {
		return await work();
	} catch (error) {
		await admitted.undo();
		if (error instanceof Busy) return "busy";
		throw error;
	}
}

async function refuseEarly(seconds: number): Promise<Refusal> {
	await tallyRefusal(db(), `${ACTION}.throttled`);
	return throttled(seconds);
}

async function refuseWrong(visitor: Visitor, email: string, account: Account | null): Promise<Refusal> {
	// People type passwords into the field for the name: what was typed is kept as a keyed hash alone.
	const name = createHmac("sha256", env().NEXTAUTH_SECRET).update(foldedEmail(email)).digest("hex");
	const subject = account && { kind: "user", id: account.id };
	const { device, peer } = visitor;
	await auditRefusal(db(), null, ACTION, subject, { refused: "wrong_credentials", name, device, peer });
	return notMet("wrong_credentials");
}
