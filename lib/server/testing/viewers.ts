import "server-only";
import type { Role } from "@/lib/domain/vocabulary";
import { makeSession, makeUser } from "@/prisma/fixtures";
import { db } from "../db";
import { type Viewer, viewerOfSession } from "../viewer";

/** A person of that role, made for the test and signed in. */
export async function signedIn(role: Role): Promise<Viewer> {
	const user = await makeUser(db(), { role });
	const session = await makeSession(db(), user.id);
	const viewer = await viewerOfSession(session.id);
	if (!viewer) throw new Error("the session just made is not a living one");
	return viewer;
}
