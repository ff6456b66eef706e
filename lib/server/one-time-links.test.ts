import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "./db";
import { linkOf, type MadeLink, redeemLink } from "./one-time-links";
import { signIn } from "./sign-in";
import { type System, system } from "./system";
import { makeAccount, RIGHT, viewerOf, visitor } from "./testing/visitors";
import { changeUser, inviteUser, resetUser } from "./users";
import { viewerOfSession } from "./viewer";

const NEW = "copper moon over rivers";
let commandLine: System;
beforeAll(async () => {
	commandLine = await system("command line");
});

type Made = { done: { id: string } & MadeLink };

async function invited(): Promise<Made["done"] & { email: string }> {
	const email = `${randomUUID()}@example.org`;
	const outcome = await inviteUser(commandLine, { name: "Ayna", email, role: "reviewer", locale: "ru" });
	return { ...(outcome as Made).done, email };
}

async function reset(id: string): Promise<Made["done"]> {
	return ((await resetUser(commandLine, id)) as Made).done;
}

describe("a link that nobody used", () => {
	it("tells whose it is, as often as it is looked at, and changes nothing", async () => {
		const { token, email, id } = await invited();
		for (const _ of [1, 2, 3])
			expect(await linkOf(visitor(), token)).toEqual({ purpose: "invite", name: "Ayna", email, locale: "ru" });
		expect(await db().user.findUniqueOrThrow({ where: { id } })).toMatchObject({ version: 1, passwordHash: null });
	});

	it("sets the password, signs in, and is used up", async () => {
		const { token, email, id } = await invited();
		const viewer = await viewerOf(await redeemLink(visitor(), token, { password: NEW }));
		expect(viewer).toMatchObject({ userId: id, role: "reviewer" });
		expect(await linkOf(visitor(), token)).toBeNull();
		expect(await redeemLink(visitor(), token, { password: RIGHT })).toBeNull();
		await viewerOf(await signIn(visitor(), { email, password: NEW }));
		const events = await db().auditEvent.findMany({ where: { actorId: id }, orderBy: { id: "asc" } });
		expect(events.map(({ action, details }) => [action, details])).toEqual([
			["user.set_password", { link: "invite", sessions: 0 }],
			["session.sign_in", { device: "Firefox · Windows" }],
			["session.sign_in", { device: "Firefox · Windows" }],
		]);
	});

	it("is used once by two at the same moment", async () => {
		const { token, id } = await invited();
		const outcomes = await Promise.all(
			[NEW, `${NEW} too`].map((password) => redeemLink(visitor(), token, { password })),
		);
		expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
		expect(await db().session.count({ where: { userId: id } })).toBe(1);
		expect((await db().user.findUniqueOrThrow({ where: { id } })).version).toBe(2);
	});

	it.each([
		["short", "password_too_short"],
		["a".repeat(129), "password_too_long"],
		["password123456", "password_common"],
	])("stays unused when the password is refused", async (password, rule) => {
		const { token } = await invited();
		expect(await redeemLink(visitor(), token, { password })).toEqual({
			refused: "invalid",
			errors: [{ path: "password", rule }],
		});
		expect(await linkOf(visitor(), token)).not.toBeNull();
	});

	it("takes nothing but a password", async () => {
		const { token } = await invited();
		expect(await redeemLink(visitor(), token, { password: NEW, role: "admin" })).toMatchObject({ refused: "invalid" });
	});
});

describe("a link for a new password", () => {
	it("leaves the old one working until it is used, and then ends every session", async () => {
		const account = await makeAccount();
		const before = await viewerOf(await signIn(visitor(), { email: account.email, password: RIGHT }));
		const { token } = await reset(account.id);
		expect(await viewerOfSession(before.sessionId)).not.toBeNull();
		await viewerOf(await redeemLink(visitor(), token, { password: NEW }));
		expect(await viewerOfSession(before.sessionId)).toBeNull();
		expect(await signIn(visitor(), { email: account.email, password: RIGHT })).toMatchObject({ refused: "rule" });
	});

	it("is made for an address as well, however it is spelt", async () => {
		const account = await makeAccount();
		const outcome = (await resetUser(commandLine, ` ${account.email.toUpperCase()}`)) as Made;
		expect(outcome.done.id).toBe(account.id);
	});

	it("is an invitation still for somebody who never came", async () => {
		const { id } = await invited();
		expect(await linkOf(visitor(), (await reset(id)).token)).toMatchObject({ purpose: "invite" });
	});

	it("is not made for a closed account", async () => {
		const { id } = await makeAccount();
		await changeUser(commandLine, id, { version: 1, active: false });
		expect(await resetUser(commandLine, id)).toMatchObject({ errors: [{ rule: "deactivated" }] });
	});
});

describe("nothing is under", () => {
	it("a link that a newer one replaced", async () => {
		const { id, token } = await invited();
		const newer = await reset(id);
		expect(await linkOf(visitor(), token)).toBeNull();
		expect(await redeemLink(visitor(), token, { password: NEW })).toBeNull();
		expect(await linkOf(visitor(), newer.token)).not.toBeNull();
	});

	it("a link that has expired: an invitation after a week, a reset after a day", async () => {
		const invitation = await invited();
		const account = await makeAccount();
		const made = await reset(account.id);
		const days = ({ expiresAt }: MadeLink) => (Date.parse(expiresAt) - Date.now()) / 86_400_000;
		expect([days(invitation), days(made)].map((life) => Math.round(life * 10) / 10)).toEqual([7, 1]);
		await db().oneTimeLink.updateMany({ where: { userId: account.id }, data: { expiresAt: new Date(Date.now() - 1) } });
		expect(await linkOf(visitor(), made.token)).toBeNull();
		expect(await redeemLink(visitor(), made.token, { password: NEW })).toBeNull();
	});

	it("a link of an account that was closed, though it is opened again", async () => {
		const { id, token } = await invited();
		await changeUser(commandLine, id, { version: 1, active: false });
		expect(await linkOf(visitor(), token)).toBeNull();
		await changeUser(commandLine, id, { version: 2, active: true });
		expect(await linkOf(visitor(), token)).toBeNull();
	});

	it.each(["", "x", "a".repeat(43), "a".repeat(5000), "../../x", "\0", `${"a".repeat(42)}%`])(
		"what nobody made (%#)",
		async (token) => {
			expect(await linkOf(visitor(), token)).toBeNull();
			expect(await redeemLink(visitor(), token, { password: NEW })).toBeNull();
		},
	);
});

it("keeps no token, only its hash", async () => {
	const { token, id } = await invited();
	const { tokenHash } = await db().oneTimeLink.findFirstOrThrow({ where: { userId: id } });
	expect(tokenHash).toHaveLength(32);
	expect(Buffer.from(tokenHash).toString("base64url")).not.toBe(token);
});
