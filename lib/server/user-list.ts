import "server-only";
import { isId } from "@/lib/domain/id";
import { may } from "@/lib/domain/permissions";
import type { User, UserDetail } from "@/lib/domain/user";
import type { Role } from "@/lib/domain/vocabulary";
import { db } from "./db";
import { livingSession } from "./sessions";
import type { Viewer } from "./viewer";

const COLUMNS = {
	id: true,
	name: true,
	email: true,
	role: true,
	version: true,
	createdAt: true,
	deactivatedAt: true,
	passwordHash: true,
	sessions: { select: { lastSeenAt: true }, orderBy: { lastSeenAt: "desc" }, take: 1 },
} as const;

/** All accounts of people, by name; `null` for whoever may not administer. */
export async function listUsers(viewer: Viewer): Promise<User[] | null> {
	if (!may(viewer.role, "administer")) return null;
	const rows = await db().user.findMany({
		where: { kind: "person" },
		select: COLUMNS,
		orderBy: [{ name: "asc" }, { id: "asc" }],
	});
	return rows.map(toUser);
}

/** One account with its living sessions; `null` where there is none, or for whoever may not administer. */
export async function getUser(viewer: Viewer, id: string): Promise<UserDetail | null> {
	if (!may(viewer.role, "administer") || !isId(id)) return null;
	const row = await db().user.findFirst({ where: { id, kind: "person" }, select: COLUMNS });
	if (!row) return null;
	const sessions = await db().session.findMany({
		where: { userId: id, ...livingSession() },
		select: { id: true, device: true, createdAt: true, lastSeenAt: true },
		orderBy: { lastSeenAt: "desc" },
	});
	const link = await db().oneTimeLink.findFirst({
		where: { userId: id, usedAt: null, revokedAt: null, expiresAt: { gt: new Date() } },
		select: { purpose: true, expiresAt: true },
	});
	return {
		...toUser(row),
		sessions: sessions.map(({ createdAt, lastSeenAt, ...rest }) => ({
			...rest,
			createdAt: createdAt.toISOString(),
			lastSeenAt: lastSeenAt.toISOString(),
		})),
		link: link && { purpose: link.purpose, expiresAt: link.expiresAt.toISOString() },
	};
}

/** Everybody who may own something, by name. */
export async function listPeople(_viewer: Viewer): Promise<{ id: string; name: string; role: Role }[]> {
	return db().user.findMany({
		where: { kind: "person", deactivatedAt: null },
		select: { id: true, name: true, role: true },
		orderBy: [{ name: "asc" }, { id: "asc" }],
	});
}

type Row = Pick<User, "id" | "name" | "email" | "role" | "version"> & {
	createdAt: Date;
	deactivatedAt: Date | null;
	passwordHash: string | null;
	sessions: { lastSeenAt: Date }[];
};

function toUser({ createdAt, deactivatedAt, passwordHash, sessions, ...row }: Row): User {
	const active = deactivatedAt === null;
	return {
		...row,
		active,
		state: !active ? "deactivated" : passwordHash ? "active" : "invited",
		createdAt: createdAt.toISOString(),
		lastSeenAt: sessions[0]?.lastSeenAt.toISOString() ?? null,
	};
}
