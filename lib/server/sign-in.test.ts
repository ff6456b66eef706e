import { hash } from "@node-rs/argon2";
import { getToken } from "next-auth/jwt";
import { describe, expect, it, vi } from "vitest";
import { env } from "@/lib/env";
import { authOptions, type Heard } from "./auth-options";
import { db } from "./db";
import { needsRehash } from "./passwords";
import { cookieOfSession, sessionIdOf } from "./session-cookie";
import { signIn } from "./sign-in";
import { system } from "./system";
import { makeAccount, RIGHT, viewerOf, visitor, WRONG } from "./testing/visitors";
import { changeUser } from "./users";
import { viewerOfSession } from "./viewer";

const REFUSED = { refused: "rule", errors: [{ path: "", rule: "wrong_credentials" }] };

describe("the right name and password", () => {
	it("open a session of thirty days, with the browser in words, and audit it", async () => {
		const account = await makeAccount();
		const viewer = await viewerOf(await signIn(visitor(), { email: account.email, password: RIGHT }));
		expect(viewer).toMatchObject({ userId: account.id, email: account.email, role: "analyst" });
		const row = await db().session.findUniqueOrThrow({ where: { id: viewer.sessionId } });
		expect(row.device).toBe("Firefox · Windows");
		expect(row.expiresAt.getTime() - row.createdAt.getTime()).toBeCloseTo(30 * 24 * 3600_000, -4);
		const events = await db().auditEvent.findMany({ where: { actorId: account.id } });
		expect(events).toMatchObject([{ action: "session.sign_in", refused: false, subjectRef: account.email }]);
	});

	it.each([
		["capitals", (email: string) => email.toUpperCase()],
		["spaces around", (email: string) => `  ${email} `],
		["wide letters", (email: string) => email.replace("example", "ｅｘａｍｐｌｅ")],
	])("are right in %s", async (_, spell) => {
		const account = await makeAccount();
		const outcome = await signIn(visitor(), { email: spell(account.email), password: RIGHT });
		expect(await viewerOf(outcome)).toMatchObject({ userId: account.id });
	});

	it("get a hash of today's parameters where theirs is of old", async () => {
		const account = await makeAccount();
		const old = await hash(RIGHT, { algorithm: 2, memoryCost: 4864, timeCost: 2, parallelism: 1 });
		await db().user.update({ where: { id: account.id }, data: { passwordHash: old } });
		await viewerOf(await signIn(visitor(), { email: account.email, password: RIGHT }));
		const { passwordHash } = await db().user.findUniqueOrThrow({ where: { id: account.id } });
		expect(needsRehash(old)).toBe(true);
		expect(needsRehash(passwordHash ?? "")).toBe(false);
		await viewerOf(await signIn(visitor(), { email: account.email, password: RIGHT }));
	});
});

describe("everything else", () => {
	it("gets one answer, whether the name or the password is wrong or the account is closed", async () => {
		const account = await makeAccount();
		const closed = await makeAccount();
		await changeUser(await system("command line"), closed.id, { version: 1, active: false });
		const invited = await db().user.create({ data: { email: "invited@example.org", name: "I", role: "viewer" } });
		for (const given of [
			{ email: account.email, password: WRONG },
			{ email: account.email, password: ` ${RIGHT}` },
			{ email: account.email, password: RIGHT.toUpperCase() },
			{ email: "nobody@example.org", password: RIGHT },
			{ email: closed.email, password: RIGHT },
			{ email: invited.email, password: RIGHT },
			{ email: "command-line@system.invalid", password: RIGHT },
			{ email: "' OR 1=1 --", password: RIGHT },
		])
			expect(await signIn(visitor(), given)).toEqual(REFUSED);
	});

	it.each([
		["nothing", undefined],
		["no password", { email: "a@example.org" }],
		["an empty password", { email: "a@example.org", password: "" }],
		["a filter in place of a name", { email: { contains: "@" }, password: RIGHT }],
		["a list in place of a password", { email: "a@example.org", password: [RIGHT] }],
		["a field that there is not", { email: "a@example.org", password: RIGHT, role: "admin" }],
		["a null character", { email: "a\0@example.org", password: RIGHT }],
		["half a character", { email: "a\ud800@example.org", password: RIGHT }],
		["a novel for a name", { email: "a".repeat(5000), password: RIGHT }],
		["a novel for a password", { email: "a@example.org", password: "a".repeat(5000) }],
	])("is not valid with %s", async (_, given) => {
		expect(await signIn(visitor(), given)).toMatchObject({ refused: "invalid" });
	});

	it("is audited without a word of what was typed", async () => {
		const typed = "my-secret-typed-into-the-wrong-field";
		await signIn(visitor({ peer: "192.0.2.77" }), { email: typed, password: WRONG });
		const account = await makeAccount();
		await signIn(visitor({ peer: "192.0.2.77" }), { email: account.email, password: WRONG });
		const events = (await db().auditEvent.findMany({ where: { refused: true }, orderBy: { id: "asc" } })).slice(-2);
		expect(events).toMatchObject([
			{ actorId: null, action: "session.sign_in", subjectId: null, details: { peer: "192.0.2.77" } },
			{ actorId: null, action: "session.sign_in", subjectId: account.id, details: { refused: "wrong_credentials" } },
		]);
		const written = JSON.stringify(events, (_key, value) => (typeof value === "bigint" ? String(value) : value));
		for (const secret of [typed, account.email, WRONG]) expect(written).not.toContain(secret);
	});

	it("takes as long for an unknown name as for a wrong password", async () => {
		const account = await makeAccount();
		const times: Record<"unknown" | "wrong", number[]> = { unknown: [], wrong: [] };
		for (let round = 0; round < 40; round++) {
			for (const [kind, email] of [
				["unknown", `nobody-${round}@example.org`],
				["wrong", account.email],
			] as const) {
				await db().throttle.deleteMany();
				const begun = performance.now();
				await signIn(visitor(), { email, password: WRONG });
				times[kind].push(performance.now() - begun);
			}
		}
		const [unknown, wrong] = [median(times.unknown), median(times.wrong)];
		expect(Math.abs(unknown - wrong) / wrong).toBeLessThan(0.25);
	});

	it("is refused where the account is closed while its password is being checked", async () => {
		const account = await makeAccount();
		const { signingIn } = await db().$transaction(async (tx) => {
			await tx.user.update({ where: { id: account.id }, data: { deactivatedAt: new Date() } });
			const signingIn = signIn(visitor(), { email: account.email, password: RIGHT });
			await new Promise((resolve) => setTimeout(resolve, 500));
			return { signingIn };
		});
		expect(await signingIn).toEqual(REFUSED);
		expect(await db().session.count({ where: { userId: account.id } })).toBe(0);
	});
});

describe("the session's cookie", () => {
	it("is next-auth's own and holds the row's id and nothing else", async () => {
		const account = await makeAccount();
		const { sessionId } = await viewerOf(await signIn(visitor(), { email: account.email, password: RIGHT }));
		const cookie = await cookieOfSession(sessionId);
		expect(cookie).toMatchObject({ name: "next-auth.session-token", httpOnly: true, sameSite: "lax", secure: false });
		const req = { headers: {}, cookies: { [cookie.name]: cookie.value } } as never;
		const token = await getToken({ req, secret: env().NEXTAUTH_SECRET });
		expect(Object.keys(token ?? {}).sort()).toEqual(["exp", "iat", "jti", "sub"]);
		expect(await sessionIdOf(cookie.value)).toBe(sessionId);
	});

	it.each(["", "x", "a.b.c", "e30.e30.", "x".repeat(100_000)])(
		"of nobody's making opens nothing (%#)",
		async (token) => {
			expect(await sessionIdOf(token)).toBeNull();
		},
	);
});

describe("next-auth's own door", () => {
	const user = { id: "0198d3a5-0000-7000-8000-000000000001" };

	it("puts the session's id into its token at sign-in", async () => {
		const token = await authOptions({}).callbacks?.jwt?.({
			token: { sub: "x", email: "x" },
			user,
			trigger: "signIn",
		} as never);
		expect(token).toEqual({ sub: user.id });
	});

	it("ignores what a client sends to update its session", async () => {
		const given = {
			token: { sub: user.id },
			trigger: "update",
			session: { sub: "another", role: "admin" },
			user: { id: "another" },
		};
		expect(await authOptions({}).callbacks?.jwt?.(given as never)).toEqual({ sub: user.id });
	});

	it("signs in by the same command, and ends the row at sign-out", async () => {
		vi.doMock("next/headers", () => ({
			headers: async () => new Headers(),
			cookies: async () => ({ get: () => undefined }),
		}));
		vi.resetModules();
		const fresh = await import("./auth-options");
		const heard: Heard = {};
		const options = fresh.authOptions(heard);
		const account = await makeAccount();
		const authorize = (
			options.providers[0] as unknown as { options: { authorize: (given: object) => Promise<{ id: string } | null> } }
		).options.authorize;
		expect(await authorize({ email: account.email, password: WRONG })).toBeNull();
		expect(heard.outcome).toEqual(REFUSED);
		const session = await authorize({ email: account.email, password: RIGHT, csrfToken: "x", json: "true" });
		const viewer = await viewerOfSession(session?.id ?? "");
		expect(viewer).toMatchObject({ userId: account.id });
		await options.events?.signOut?.({ token: { sub: session?.id } } as never);
		expect(await viewerOfSession(session?.id ?? "")).toBeNull();
	});
});

function median(times: number[]): number {
	return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
