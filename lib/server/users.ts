import "server-only";
import { canonicalEmail } from "@/lib/domain/email-address";
import { isId } from "@/lib/domain/id";
import { may } from "@/lib/domain/permissions";
import { done, notMet, type Outcome } from "@/lib/domain/refusal";
import { changeUserInput, inviteUserInput } from "@/lib/domain/user.input";
import type { Role } from "@/lib/domain/vocabulary";
import { audit } from "./audit";
import { db, type Tx } from "./db";
import { changesOf } from "./nouns/changes";
import { type MadeLink, makeLink, revokeLinks } from "./one-time-links";
import { parseInput } from "./parse";
import { hashPassword } from "./passwords";
import { endSessionsOf } from "./sessions";
import type { System } from "./system";
import { transact } from "./transact";
import type { Viewer } from "./viewer";

type Row = { id: string; email: string; name: string; role: Role; version: number; deactivatedAt: Date | null };

/**
 * An account for somebody who has none, and the link under which they set their password. Taken addresses are refused.
 * What a repeated call is answered has no token in it.
 */
export async function inviteUser(actor: Viewer | System, given: unknown): Promise<Outcome<{ id: string } & MadeLink>> {
	return transact(actor, { act: "administer", action: "user.invite", subject: null }, async (tx) => {
		const parsed = parseInput(inviteUserInput, given);
		if ("refused" in parsed) return parsed;
		const { name, email, role, locale = null } = parsed.value;
		const [made] = await tx.user.createManyAndReturn({
			data: [{ name, email, role, locale }],
			skipDuplicates: true,
			select: { id: true },
		});
		if (!made) return notMet("email_taken", "email");
		const link = await makeLink(tx, actor, made.id, "invite");
		await audit(tx, actor, "user.invite", { kind: "user", id: made.id, ref: email }, { name, role });
		return done({ id: made.id, ...link });
	});
}

/**
 * Changes name or role, or closes and reopens an account. A new role and closing end its sessions at once. The last
 * administrator who can sign in stays one; giving up one's own rights asks for `confirmOwn`.
 */
export async function changeUser(
	actor: Viewer | System,
	id: string,
	given: unknown,
): Promise<Outcome<{ id: string; version: number }>> {
	return transact(
		actor,
		{ act: "administer", action: "user.change", subject: { kind: "user", ...(isId(id) && { id }) } },
		async (tx) => {
			await lock(tx, id);
			const row = await load(tx, id);
			if (!row) return null;
			const parsed = parseInput(changeUserInput, given);
			if ("refused" in parsed) return parsed;
			const { version, confirmOwn, ...asked } = parsed.value;
			const before = { name: row.name, role: row.role, active: row.deactivatedAt === null };
			if (version !== row.version) return { refused: "stale", current: { version: row.version, ...before } };
			const after = { ...before, ...asked };
			const changes = changesOf(before, after);
			if (Object.keys(changes).length === 0) return notMet("nothing_new");
			const losesAdmin = isAdmin(before) && !isAdmin(after);
			if (losesAdmin && row.id === actor.userId && !confirmOwn) return notMet("own_rights", "confirmOwn");
			if (losesAdmin && !(await hasOtherAdmin(tx, id))) return notMet("last_admin", after.active ? "role" : "active");
			await write(tx, row, after);
			const ended = await endWhatChanged(tx, row.id, before, after);
			await audit(
				tx,
				actor,
				"user.change",
				{ kind: "user", id, ref: row.email },
				{ changes, ...(ended > 0 && { sessions: ended }) },
			);
			return done({ id, version: row.version + 1 });
		},
	);
}

/**
 * A new link to set a password, for a person or by their address; the password there is goes on working until then.
 * Somebody who never used their invitation gets a new one.
 */
export async function resetUser(
	actor: Viewer | System,
	idOrEmail: string,
): Promise<Outcome<{ id: string } & MadeLink>> {
	const subject = { kind: "user", ...(isId(idOrEmail) && { id: idOrEmail }) };
	return transact(actor, { act: "administer", action: "user.reset_password", subject }, async (tx) => {
		const where = isId(idOrEmail) ? { id: idOrEmail } : { email: canonicalEmail(idOrEmail) };
		const user = await tx.user.findFirst({
			where: { ...where, kind: "person" },
			select: { id: true, email: true, deactivatedAt: true, passwordHash: true },
		});
		if (!user) return null;
		if (user.deactivatedAt) return notMet("deactivated");
		const link = await makeLink(tx, actor, user.id, user.passwordHash ? "reset" : "invite");
		await audit(tx, actor, "user.reset_password", { kind: "user", id: user.id, ref: user.email });
		return done({ id: user.id, ...link });
	});
}

/** Ends all of an account's sessions. */
export async function endUserSessions(actor: Viewer | System, id: string): Promise<Outcome<{ ended: number }>> {
	const subject = { kind: "user", ...(isId(id) && { id }) };
	return transact(actor, { act: "administer", action: "user.end_sessions", subject }, async (tx) => {
		const row = await load(tx, id);
		if (!row) return null;
		const ended = await endSessionsOf(tx, id, "ended_by_admin");
		await audit(tx, actor, "user.end_sessions", { kind: "user", id, ref: row.email }, { sessions: ended });
		return done({ ended });
	});
}

/**
 * An account with a password, for the first run: whoever starts the tracker chose it, so it is taken as it is.
 * An account of that address that is there already stays untouched.
 */
export async function createFirstAccount(
	system: System,
	given: { email: string; name: string; role: Role; password: string },
): Promise<{ created: boolean }> {
	const { email, name, role, password } = given;
	const passwordHash = await hashPassword(password);
	return db().$transaction(async (tx) => {
		const [made] = await tx.user.createManyAndReturn({
			data: [{ email: canonicalEmail(email), name, role, passwordHash }],
			skipDuplicates: true,
			select: { id: true, email: true },
		});
		if (made) await audit(tx, system, "user.create", { kind: "user", id: made.id, ref: made.email }, { name, role });
		return { created: made !== undefined };
	});
}

// Two administrators who demote each other at once would each see the other still there.
async function lock(tx: Tx, id: string): Promise<void> {
	await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('soz: rights of accounts'))`;
	if (isId(id)) await tx.$executeRaw`SELECT 1 FROM users WHERE id = ${id}::uuid FOR UPDATE`;
}

async function load(tx: Tx, id: string): Promise<Row | null> {
	if (!isId(id)) return null;
	return tx.user.findFirst({
		where: { id, kind: "person" },
		select: { id: true, email: true, name: true, role: true, version: true, deactivatedAt: true },
	});
}

function isAdmin({ role, active }: { role: Role; active: boolean }): boolean {
	return active && may(role, "administer");
}

async function hasOtherAdmin(tx: Tx, id: string): Promise<boolean> {
	const others = await tx.user.count({
		where: { id: { not: id }, kind: "person", role: "admin", deactivatedAt: null, passwordHash: { not: null } },
	});
	return others > 0;
}

type Standing = { name: string; role: Role; active: boolean };

async function write(tx: Tx, row: Row, { name, role, active }: Standing): Promise<void> {
	const deactivatedAt = active ? null : (row.deactivatedAt ?? new Date());
	await tx.user.update({
		where: { id: row.id },
		data: { name, role, deactivatedAt, version: { increment: 1 } },
		select: { id: true },
	});
}

async function endWhatChanged(tx: Tx, id: string, before: Standing, after: Standing): Promise<number> {
	if (before.active && !after.active) {
		await revokeLinks(tx, id);
		return endSessionsOf(tx, id, "deactivated");
	}
	return before.role === after.role ? 0 : endSessionsOf(tx, id, "role_changed");
}
