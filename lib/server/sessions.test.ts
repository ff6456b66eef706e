import { beforeEach, describe, expect, it } from "vitest";
import { changePassword } from "./account";
import { db } from "./db";
import { endOwnSessions, endSession, listSessions, signOut } from "./sessions";
import { signIn } from "./sign-in";
import { makeAccount, RIGHT, viewerOf, visitor } from "./testing/visitors";
import { changeUser, endUserSessions, resetUser } from "./users";
import { type Viewer, viewerOfSession } from "./viewer";

const HOUR = 3600_000;
let admin: Viewer;
let account: Awaited<ReturnType<typeof makeAccount>>;
let here: Viewer;
let there: Viewer;

async function entered(email: string): Promise<Viewer> {
	return viewerOf(await signIn(visitor(), { email, password: RIGHT }));
}

beforeEach(async () => {
	admin = await entered((await makeAccount({ role: "admin" })).email);
	account = await makeAccount();
	here = await entered(account.email);
	there = await entered(account.email);
});

async function living(): Promise<string[]> {
	const viewers = await Promise.all([here, there].map(({ sessionId }) => viewerOfSession(sessionId)));
	return viewers.flatMap((viewer) => (viewer ? [viewer.sessionId === here.sessionId ? "here" : "there"] : []));
}

async function reasons(): Promise<(string | null)[]> {
	const rows = await db().session.findMany({ where: { userId: account.id }, orderBy: { id: "asc" } });
	return rows.map(({ endReason }) => endReason);
}

describe("a session ends at once", () => {
	it("by signing out, and only that one", async () => {
		await signOut(here);
		expect(await living()).toEqual(["there"]);
		expect(await reasons()).toEqual(["signed_out", null]);
	});

	it("by deactivation, and a living cookie is nobody's", async () => {
		await changeUser(admin, account.id, { version: 1, active: false });
		expect(await living()).toEqual([]);
		expect(await reasons()).toEqual(["deactivated", "deactivated"]);
	});

	it("by deactivation even where its row were left as it was", async () => {
		await db().user.update({ where: { id: account.id }, data: { deactivatedAt: new Date() } });
		expect(await living()).toEqual([]);
	});

	it("by a change of role", async () => {
		await changeUser(admin, account.id, { version: 1, role: "viewer" });
		expect(await living()).toEqual([]);
		expect(await reasons()).toEqual(["role_changed", "role_changed"]);
	});

	it("not by a change of name", async () => {
		await changeUser(admin, account.id, { version: 1, name: "Somebody else" });
		expect(await living()).toEqual(["here", "there"]);
		expect(await viewerOfSession(here.sessionId)).toMatchObject({ name: "Somebody else" });
	});

	it("by a change of password, but for the one that changed it", async () => {
		const given = { currentPassword: RIGHT, password: "copper moon over rivers" };
		expect(await changePassword(here, visitor(), given)).toEqual({ done: { ended: 1 } });
		expect(await living()).toEqual(["here"]);
		expect(await reasons()).toEqual([null, "password_changed"]);
	});

	it("by an administrator's word", async () => {
		expect(await endUserSessions(admin, account.id)).toEqual({ done: { ended: 2 } });
		expect(await living()).toEqual([]);
	});

	it("not by the making of a link to set a new password", async () => {
		await resetUser(admin, account.id);
		expect(await living()).toEqual(["here", "there"]);
	});

	it("one by one, all others, or all", async () => {
		expect(await endSession(here, there.sessionId)).toEqual({ done: { ended: 1 } });
		expect(await living()).toEqual(["here"]);
		there = await entered(account.email);
		expect(await endOwnSessions(here, "others")).toEqual({ done: { ended: 1 } });
		expect(await living()).toEqual(["here"]);
		there = await entered(account.email);
		expect(await endOwnSessions(here, "all")).toEqual({ done: { ended: 2 } });
		expect(await living()).toEqual([]);
	});

	it("when nobody has used it for three days, and after thirty however busy", async () => {
		const ago = (hours: number) => new Date(Date.now() - hours * HOUR);
		await db().session.update({ where: { id: here.sessionId }, data: { lastSeenAt: ago(71) } });
		await db().session.update({ where: { id: there.sessionId }, data: { lastSeenAt: ago(73) } });
		expect(await living()).toEqual(["here"]);
		await db().session.update({ where: { id: here.sessionId }, data: { expiresAt: ago(0.01) } });
		expect(await living()).toEqual([]);
	});
});

describe("somebody else's session", () => {
	it("is not there to end", async () => {
		expect(await endSession(admin, here.sessionId)).toBeNull();
		expect(await endSession(here, "no id at all")).toBeNull();
		expect(await living()).toEqual(["here", "there"]);
	});

	it("is not listed among one's own", async () => {
		const sessions = await listSessions(there);
		expect(sessions.map(({ id }) => id)).toEqual([there.sessionId, here.sessionId]);
		expect(sessions.map(({ current, device }) => [current, device])).toEqual([
			[true, "Firefox · Windows"],
			[false, "Firefox · Windows"],
		]);
	});
});

it("notes when a session was last used, no oftener than every five minutes", async () => {
	const seen = async () =>
		(await db().session.findUniqueOrThrow({ where: { id: here.sessionId } })).lastSeenAt.getTime();
	const [recently, longer] = [new Date(Date.now() - 4 * 60_000), new Date(Date.now() - 6 * 60_000)];
	await db().session.update({ where: { id: here.sessionId }, data: { lastSeenAt: recently } });
	await viewerOfSession(here.sessionId);
	expect(await seen()).toBe(recently.getTime());
	await db().session.update({ where: { id: here.sessionId }, data: { lastSeenAt: longer } });
	await viewerOfSession(here.sessionId);
	expect(await seen()).toBeGreaterThan(recently.getTime());
});

it("audits each end with whose sessions they were", async () => {
	await endOwnSessions(here, "others");
	await signOut(here);
	const events = await db().auditEvent.findMany({ where: { subjectId: account.id }, orderBy: { id: "asc" } });
	expect(events.map(({ action, details }) => [action, details]).slice(-2)).toEqual([
		["session.end", { sessions: 1 }],
		["session.sign_out", {}],
	]);
});
