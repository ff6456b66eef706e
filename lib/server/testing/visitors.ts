import "server-only";
import { randomInt, randomUUID } from "node:crypto";
import { canonicalEmail } from "@/lib/domain/email-address";
import type { Role } from "@/lib/domain/vocabulary";
import { db } from "../db";
import { hashPassword } from "../passwords";
import type { SignedIn } from "../sign-in";
import { type Viewer, viewerOfSession } from "../viewer";
import { type Visitor, visitorOf } from "../visitor";

export const RIGHT = "quiet river under amber";
export const WRONG = "loud desert above basalt";

/** A peer nobody else in the test has. */
export function freshPeer(): string {
	return `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;
}

/** Somebody who asks from an address, with a browser that may have been given a token before. */
export function visitor(
	given: { peer?: string; deviceToken?: string; headers?: Record<string, string> } = {},
): Visitor {
	const headers = new Headers({ "user-agent": "Firefox/140.0 Windows", ...given.headers });
	headers.set("x-forwarded-for", given.peer ?? freshPeer());
	return visitorOf(headers, given.deviceToken);
}

let hashed: Promise<string> | undefined;

/** An account whose password is `RIGHT`. */
export async function makeAccount(given: { role?: Role; email?: string; name?: string } = {}) {
	hashed ??= hashPassword(RIGHT);
	const { role = "analyst", email = `${randomUUID()}@example.org`, name = "Somebody" } = given;
	const data = { email: canonicalEmail(email), name, role, passwordHash: await hashed };
	return db().user.create({ data, select: { id: true, email: true, version: true } });
}

/** The viewer of an answer to signing in, which has to be a yes. */
export async function viewerOf(outcome: { done: SignedIn } | unknown): Promise<Viewer> {
	const { sessionId } = (outcome as { done: SignedIn }).done;
	const viewer = await viewerOfSession(sessionId);
	if (!viewer) throw new Error("not signed in");
	return viewer;
}
