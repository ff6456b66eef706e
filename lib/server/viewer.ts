import "server-only";
import { redirect } from "next/navigation";
import { getServerSession } from "next-auth";
import { cache } from "react";
import type { Lang, Role } from "@/lib/domain/vocabulary";
import { authOptions } from "./auth-options";
import { db } from "./db";

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

/** The viewer of a session, read anew at every request; `null` when the session has ended or the account is not active. */
export async function viewerOfSession(sessionId: string): Promise<Viewer | null> {
	const session = await db().session.findFirst({
		where: {
			id: sessionId,
			endedAt: null,
			expiresAt: { gt: new Date() },
			user: { deactivatedAt: null, kind: "person" },
		},
		select: { id: true, user: true },
	});
	if (!session) return null;
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
	const session = await getServerSession(authOptions());
	return session?.sessionId ? viewerOfSession(session.sessionId) : null;
});

/** The gate of every signed-in page: sends to the sign-in page when nobody is signed in. */
export async function requireViewer(): Promise<Viewer> {
	return (await currentViewer()) ?? redirect("/sign-in");
}
