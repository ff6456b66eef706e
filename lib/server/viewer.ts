import "server-only";
import { cookies, headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import { cache } from "react";
import { isId } from "@/lib/domain/id";
import { type Act, may } from "@/lib/domain/permissions";
import { safeNext } from "@/lib/domain/safe-next";
import type { Lang, Role } from "@/lib/domain/vocabulary";
import { auditRefusal } from "./audit";
import { db } from "./db";
import { sessionCookie, sessionIdOf } from "./session-cookie";
import { livingSession, noteSeen } from "./sessions";

declare const minted: unique symbol;

/** A signed-in person. Only this file makes one, and only from a living session row. */
export type Viewer = {
	readonly kind: "viewer";
	readonly userId: string;
	readonly sessionId: string;
	readonly role: Role;
	readonly name: string;
	readonly email: string;
	readonly locale: Lang | null;
	readonly theme: "system" | "light" | "dark";
	readonly compactRows: boolean;
	readonly singleKeys: boolean;
	readonly [minted]: true;
};

/**
 * The viewer of a session, read anew at every request; `null` when the session has ended, was unused for too long,
 * or the account is not active.
 */
export async function viewerOfSession(sessionId: string): Promise<Viewer | null> {
	if (!isId(sessionId)) return null;
	const session = await db().session.findFirst({
		where: { id: sessionId, ...livingSession(), user: { deactivatedAt: null, kind: "person" } },
		select: { id: true, lastSeenAt: true, user: true },
	});
	if (!session) return null;
	await noteSeen(session);
	const { user } = session;
	return {
		kind: "viewer",
		userId: user.id,
		sessionId: session.id,
		role: user.role,
		name: user.name,
		email: user.email,
		locale: user.locale as Lang | null,
		theme: user.theme as Viewer["theme"],
		compactRows: user.compactRows,
		singleKeys: user.singleKeys,
	} as Viewer;
}

/** Who is asking, read once per request; `null` for nobody signed in. */
export const currentViewer = cache(async function currentViewer(): Promise<Viewer | null> {
	const sessionId = await sessionIdOf((await cookies()).get(sessionCookie().name)?.value);
	return sessionId ? viewerOfSession(sessionId) : null;
});

/** The gate of every signed-in page: sends to the sign-in page, and from there back, when nobody is signed in. */
export async function requireViewer(): Promise<Viewer> {
	return (await currentViewer()) ?? redirect(await signInAddress());
}

/** The gate of pages for some roles only: a 403 page for whoever is signed in but may not do that. */
export async function requireMay(act: Act): Promise<Viewer> {
	const viewer = await requireViewer();
	if (may(viewer.role, act)) return viewer;
	const page = (await headers()).get("x-path")?.split("?")[0]?.slice(0, 300) ?? "";
	await auditRefusal(db(), viewer, "page.open", null, { refused: "forbidden", act, page });
	return forbidden();
}

// The proxy notes the path of a page that is asked for; an action's own redirect goes without it.
async function signInAddress(): Promise<string> {
	const next = safeNext((await headers()).get("x-path"));
	return next === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(next)}`;
}
