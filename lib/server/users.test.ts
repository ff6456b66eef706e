import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { ROLES } from "@/lib/domain/vocabulary";
import { db } from "./db";
import { inRequest } from "./request";
import { signIn } from "./sign-in";
import { type System, system } from "./system";
import { signedIn } from "./testing/viewers";
import { makeAccount, RIGHT, viewerOf, visitor } from "./testing/visitors";
import { getUser, listPeople, listUsers } from "./user-list";
import { changeUser, createFirstAccount, endUserSessions, inviteUser, resetUser } from "./users";
import type { Viewer } from "./viewer";

let admin: Viewer;
let commandLine: System;
beforeAll(async () => {
	admin = await signedIn("admin");
	commandLine = await system("command line");
});

function invitation(given: object = {}) {
	return { name: "Ayna Somebody", email: `${randomUUID()}@example.org`, role: "analyst", ...given };
}

describe("only administrators", () => {
	it.each(ROLES.filter((role) => role !== "admin"))(
		"manage accounts: a %s does not, and that is audited",
		async (role) => {
			const viewer = await signedIn(role);
			const target = await makeAccount();
			for (const outcome of [
				await inviteUser(viewer, invitation()),
				await changeUser(viewer, target.id, { version: 1, role: "admin" }),
				await changeUser(viewer, viewer.userId, { version: 1, role: "admin" }),
				await resetUser(viewer, target.id),
				await endUserSessions(viewer, target.id),
			])
				expect(outcome).toEqual({ refused: "forbidden" });
			expect(await listUsers(viewer)).toBeNull();
			expect(await getUser(viewer, target.id)).toBeNull();
			expect(await db().auditEvent.count({ where: { actorId: viewer.userId, refused: true } })).toBe(5);
			expect((await db().user.findUniqueOrThrow({ where: { id: target.id } })).role).toBe("analyst");
		},
	);

	it("but everybody sees who may own something", async () => {
		const closed = await makeAccount({ name: "Closed" });
		await changeUser(admin, closed.id, { version: 1, active: false });
		const people = await listPeople(await signedIn("viewer"));
		expect(people.every((one) => Object.keys(one).sort().join() === "id,name,role")).toBe(true);
		const ids = people.map(({ id }) => id);
		expect(ids).toContain(admin.userId);
		expect(ids).not.toContain(closed.id);
		expect(ids).not.toContain(commandLine.userId);
	});
});

describe("an invitation", () => {
	it("makes an account without a password and tells the link once", async () => {
		const outcome = await inviteUser(admin, invitation({ email: " New.Person@Example.ORG ", locale: "tr" }));
		expect(outcome).toMatchObject({
			done: { url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/join\/[\w-]{43}$/) },
		});
		const { id, token } = (outcome as { done: { id: string; token: string } }).done;
		const row = await db().user.findUniqueOrThrow({ where: { id } });
		expect(row).toMatchObject({ email: "new.person@example.org", role: "analyst", locale: "tr", passwordHash: null });
		expect(await getUser(admin, id)).toMatchObject({ state: "invited", active: true, link: { purpose: "invite" } });
		const kept = JSON.stringify(await db().auditEvent.findMany({ where: { subjectId: id } }), (_key, value) =>
			typeof value === "bigint" ? String(value) : value,
		);
		expect(kept).toContain("user.invite");
		expect(kept).not.toContain(token);
	});

	it.each([
		["the same address", (email: string) => email],
		["the address in capitals", (email: string) => email.toUpperCase()],
	])("is refused for %s", async (_, spell) => {
		const { email } = await makeAccount();
		expect(await inviteUser(admin, invitation({ email: spell(email) }))).toEqual({
			refused: "rule",
			errors: [{ path: "email", rule: "email_taken" }],
		});
	});

	it.each([
		["no address", { email: "somebody" }, "not_an_email"],
		["an address in letters that look like others", { email: "аdmin@example.org" }, "not_an_email"],
		["an address with a line end", { email: "a@example.org\nbcc:b@example.org" }, "not_an_email"],
		["no name", { name: "  " }, "required"],
		["a role that there is not", { role: "owner" }, "not_one_of"],
		["a password of the inviter's making", { password: RIGHT }, "unknown_field"],
		["a kind", { kind: "system" }, "unknown_field"],
	])("is not valid with %s", async (_, given, rule) => {
		expect(await inviteUser(admin, invitation(given))).toMatchObject({ refused: "invalid", errors: [{ rule }] });
	});

	it("sent twice makes one account, and keeps no token for the second answer", async () => {
		const given = invitation();
		const context = { requestId: null, idempotency: { key: randomUUID(), fingerprint: new Uint8Array(32) } };
		await inRequest(context, () => inviteUser(admin, given));
		await expect(inRequest(context, () => inviteUser(admin, given))).rejects.toThrow();
		expect(await db().user.count({ where: { email: given.email } })).toBe(1);
		const key = { userId: admin.userId, key: context.idempotency.key };
		const { body } = await db().idempotencyKey.findUniqueOrThrow({ where: { userId_key: key } });
		expect(body).toMatchObject({ done: { token: null, url: null } });
	});
});

describe("a change", () => {
	it("says who was faster", async () => {
		const { id } = await makeAccount({ name: "First" });
		expect(await changeUser(admin, id, { version: 1, name: "Second" })).toEqual({ done: { id, version: 2 } });
		expect(await changeUser(admin, id, { version: 1, name: "Third" })).toEqual({
			refused: "stale",
			current: { version: 2, name: "Second", role: "analyst", active: true },
		});
	});

	it("of two at once is made once", async () => {
		const { id } = await makeAccount();
		const outcomes = await Promise.all(
			["viewer", "reviewer"].map((role) => changeUser(admin, id, { version: 1, role })),
		);
		expect(outcomes.map((outcome) => (outcome && "done" in outcome ? "done" : outcome?.refused)).sort()).toEqual([
			"done",
			"stale",
		]);
	});

	it("is audited with what was and what is", async () => {
		const { id, email } = await makeAccount();
		await viewerOf(await signIn(visitor(), { email, password: RIGHT }));
		await changeUser(admin, id, { version: 1, role: "reviewer" });
		const event = await db().auditEvent.findFirstOrThrow({ where: { subjectId: id, action: "user.change" } });
		expect(event).toMatchObject({ actorId: admin.userId, subjectRef: email });
		expect(event.details).toEqual({ changes: { role: { from: "analyst", to: "reviewer" } }, sessions: 1 });
	});

	it("to how it already stands is none", async () => {
		const { id } = await makeAccount();
		expect(await changeUser(admin, id, { version: 1, role: "analyst" })).toMatchObject({
			errors: [{ rule: "nothing_new" }],
		});
	});

	it.each(["nothing of ours", "0198d3a5-0000-7000-8000-00000000dead", "' OR true --"])(
		"of %s is of nothing",
		async (id) => {
			expect(await changeUser(admin, id, { version: 1, name: "x" })).toBeNull();
			expect(await resetUser(admin, id)).toBeNull();
			expect(await endUserSessions(admin, id)).toBeNull();
			expect(await getUser(admin, id)).toBeNull();
		},
	);

	it("does not reach the project's own programs", async () => {
		expect(await changeUser(admin, commandLine.userId, { version: 1, role: "admin" })).toBeNull();
		expect(await resetUser(admin, commandLine.userId)).toBeNull();
	});

	it("opens a closed account again, with its old password and none of its sessions", async () => {
		const { id, email } = await makeAccount();
		const { sessionId } = await viewerOf(await signIn(visitor(), { email, password: RIGHT }));
		await changeUser(admin, id, { version: 1, active: false });
		expect(await getUser(admin, id)).toMatchObject({ state: "deactivated", active: false });
		await changeUser(admin, id, { version: 2, active: true });
		const again = await viewerOf(await signIn(visitor(), { email, password: RIGHT }));
		expect(again.sessionId).not.toBe(sessionId);
		expect((await getUser(admin, id))?.sessions.map((one) => one.id)).toEqual([again.sessionId]);
	});
});

describe("an administrator's own rights", () => {
	it("are given up only when that is meant", async () => {
		const one = await makeAccount({ role: "admin" });
		const viewer = await viewerOf(await signIn(visitor(), { email: one.email, password: RIGHT }));
		const asked = { version: 1, role: "analyst" };
		expect(await changeUser(viewer, one.id, asked)).toEqual({
			refused: "rule",
			errors: [{ path: "confirmOwn", rule: "own_rights" }],
		});
		expect(await changeUser(viewer, one.id, { ...asked, confirmOwn: true })).toMatchObject({ done: { version: 2 } });
	});

	it("stay with the last who can sign in", async () => {
		const admins = await db().user.findMany({
			where: { role: "admin", kind: "person" },
			select: { id: true, version: true },
		});
		const last = await makeAccount({ role: "admin" });
		// One who was invited and never came could not let anybody back in.
		await inviteUser(commandLine, invitation({ role: "admin" }));
		for (const { id, version } of admins) await changeUser(commandLine, id, { version, active: false });
		const viewer = await viewerOf(await signIn(visitor(), { email: last.email, password: RIGHT }));
		const refusal = (path: string) => ({ refused: "rule", errors: [{ path, rule: "last_admin" }] });
		expect(await changeUser(viewer, last.id, { version: 1, role: "viewer", confirmOwn: true })).toEqual(
			refusal("role"),
		);
		expect(await changeUser(commandLine, last.id, { version: 1, active: false })).toEqual(refusal("active"));

		const second = await makeAccount({ role: "admin" });
		const outcomes = await Promise.all(
			[last, second].map(({ id }) => changeUser(commandLine, id, { version: 1, role: "viewer" })),
		);
		expect(outcomes.filter((outcome) => outcome && "done" in outcome)).toHaveLength(1);
		for (const { id, version } of admins) await changeUser(commandLine, id, { version: version + 1, active: true });
	});
});

describe("a first account", () => {
	it("has the password it was given, and is made once", async () => {
		const given = { email: `${randomUUID()}@example.org`, name: "First", role: "admin", password: "short" } as const;
		expect(await createFirstAccount(commandLine, given)).toEqual({ created: true });
		expect(await createFirstAccount(commandLine, { ...given, password: "another" })).toEqual({ created: false });
		await viewerOf(await signIn(visitor(), { email: given.email, password: "short" }));
	});
});
