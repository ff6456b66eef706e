import "server-only";
import type { Account } from "@/lib/domain/account";
import { changeAccountInput, changePasswordInput } from "@/lib/domain/account.input";
import { passwordProblem } from "@/lib/domain/password";
import { done, invalid, notMet, type Outcome, type Refusal } from "@/lib/domain/refusal";
import { audit } from "./audit";
import { db } from "./db";
import { isKnownDevice } from "./devices";
import { changesOf } from "./nouns/changes";
import { parseInput } from "./parse";
import { BUSY_SECONDS, Busy, hashPassword, isPassword } from "./passwords";
import { endSessionsOf } from "./sessions";
import { admit, throttled } from "./throttle";
import { transact } from "./transact";
import type { Viewer } from "./viewer";
import type { Visitor } from "./visitor";

const SETTINGS = { name: true, locale: true, theme: true, compactRows: true, singleKeys: true } as const;

/** The viewer's own account. */
export async function getAccount(viewer: Viewer): Promise<Account> {
	const row = await db().user.findUniqueOrThrow({
		where: { id: viewer.userId },
		select: { ...SETTINGS, version: true, email: true },
	});
	return row as Account;
}

/** Changes the viewer's own name, language, theme and habits. What is left out stays. */
export async function changeAccount(viewer: Viewer, given: unknown): Promise<Outcome<{ version: number }>> {
	const subject = { kind: "user", id: viewer.userId, ref: viewer.email };
	return transact(viewer, { act: "read", action: "account.change", subject }, async (tx) => {
		const parsed = parseInput(changeAccountInput, given);
		if ("refused" in parsed) return parsed;
		const { version, ...asked } = parsed.value;
		await tx.$executeRaw`SELECT 1 FROM users WHERE id = ${viewer.userId}::uuid FOR UPDATE`;
		const { version: current, ...before } = await tx.user.findUniqueOrThrow({
			where: { id: viewer.userId },
			select: { ...SETTINGS, version: true },
		});
		if (version !== current) return { refused: "stale", current: { version: current, ...before } };
		const changes = changesOf(before, { ...before, ...asked });
		if (Object.keys(changes).length === 0) return done({ version });
		await tx.user.update({
			where: { id: viewer.userId },
			data: { ...asked, version: { increment: 1 } },
			select: { id: true },
		});
		await audit(tx, viewer, "account.change", subject, { changes });
		return done({ version: version + 1 });
	});
}

/**
 * Sets a new password, given the present one, and ends all other sessions. Guesses at the present one count with those
 * at sign-in: `wrong_password`, and `throttled` after too many.
 */
export async function changePassword(
	viewer: Viewer,
	visitor: Visitor,
	given: unknown,
): Promise<Outcome<{ ended: number }>> {
	const subject = { kind: "user", id: viewer.userId, ref: viewer.email };
	const checked = await check(viewer, visitor, given);
	return transact(viewer, { act: "read", action: "account.change_password", subject }, async (tx) => {
		if ("refused" in checked) return checked;
		const { count } = await tx.user.updateMany({
			where: { id: viewer.userId, passwordHash: checked.before },
			data: { passwordHash: checked.after, version: { increment: 1 } },
		});
		if (count === 0) return notMet("wrong_password", "currentPassword");
		const ended = await endSessionsOf(tx, viewer.userId, "password_changed", viewer.sessionId);
		await audit(tx, viewer, "account.change_password", subject, { sessions: ended });
		return done({ ended });
	});
}

// Hashing takes its time: no transaction waits for it.
async function check(
	viewer: Viewer,
	visitor: Visitor,
	given: unknown,
): Promise<{ before: string; after: string } | Refusal> {
	const parsed = parseInput(changePasswordInput, given);
	if ("refused" in parsed) return parsed;
	const { currentPassword, password } = parsed.value;
	const problem = passwordProblem(password, viewer);
	if (problem) return invalid({ path: "password", rule: problem });
	const knownDevice = await isKnownDevice(visitor, viewer.userId);
	const admitted = await admit({ email: viewer.email, peer: visitor.peer, knownDevice });
	if ("retryAfter" in admitted) return throttled(admitted.retryAfter);
	try {
		const { passwordHash: before } = await db().user.findUniqueOrThrow({
			where: { id: viewer.userId },
			select: { passwordHash: true },
		});
		if (!(await isPassword(currentPassword, before)) || !before) return notMet("wrong_password", "currentPassword");
		await admitted.succeeded();
		return { before, after: await hashPassword(password) };
	} catch (error) {
		if (!(error instanceof Busy)) throw error;
		await admitted.undo();
		return throttled(BUSY_SECONDS);
	}
}
