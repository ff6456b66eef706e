import { beforeEach, describe, expect, it } from "vitest";
import { changeAccount, changePassword, getAccount } from "./account";
import { db } from "./db";
import { signIn } from "./sign-in";
import { freshPeer, makeAccount, RIGHT, viewerOf, visitor, WRONG } from "./testing/visitors";
import { type Viewer, viewerOfSession } from "./viewer";

const NEW = "copper moon over rivers";
let viewer: Viewer;
beforeEach(async () => {
	const { email } = await makeAccount({ role: "viewer", name: "Ayna Berdiyeva" });
	viewer = await viewerOf(await signIn(visitor(), { email, password: RIGHT }));
});

describe("one's own account", () => {
	it("keeps what is given and leaves the rest, whatever the role", async () => {
		expect(await changeAccount(viewer, { version: 1, locale: "tr", theme: "dark" })).toEqual({ done: { version: 2 } });
		expect(await changeAccount(viewer, { version: 2, compactRows: true, singleKeys: false, name: "Ayna A." })).toEqual({
			done: { version: 3 },
		});
		const kept = { locale: "tr", theme: "dark", compactRows: true, singleKeys: false, name: "Ayna A." };
		expect(await getAccount(viewer)).toEqual({ version: 3, email: viewer.email, ...kept });
		expect(await viewerOfSession(viewer.sessionId)).toMatchObject(kept);
		expect(await changeAccount(viewer, { version: 3, locale: null })).toEqual({ done: { version: 4 } });
		expect(await getAccount(viewer)).toMatchObject({ locale: null });
	});

	it("says who was faster", async () => {
		await changeAccount(viewer, { version: 1, theme: "dark" });
		expect(await changeAccount(viewer, { version: 1, theme: "light" })).toMatchObject({
			refused: "stale",
			current: { version: 2, theme: "dark" },
		});
	});

	it("of two changes at once makes one", async () => {
		const outcomes = await Promise.all(["light", "dark"].map((theme) => changeAccount(viewer, { version: 1, theme })));
		expect(outcomes.map((outcome) => (outcome && "done" in outcome ? "done" : outcome?.refused)).sort()).toEqual([
			"done",
			"stale",
		]);
	});

	it("saved unchanged is saved", async () => {
		expect(await changeAccount(viewer, { version: 1, theme: "system" })).toEqual({ done: { version: 1 } });
	});

	it.each([
		["a role", { role: "admin" }],
		["an address", { email: "admin@example.org" }],
		["somebody else's id", { id: "0198d3a5-0000-7000-8000-000000000001" }],
		["a language that there is not", { locale: "de" }],
		["a theme that there is not", { theme: "sepia" }],
		["an empty name", { name: " " }],
		["a name without end", { name: "a".repeat(201) }],
	])("does not take %s", async (_, given) => {
		expect(await changeAccount(viewer, { version: 1, ...given })).toMatchObject({ refused: "invalid" });
		expect(await getAccount(viewer)).toMatchObject({ version: 1, name: "Ayna Berdiyeva", locale: null });
	});
});

describe("one's own password", () => {
	it("is changed for whoever knows the present one", async () => {
		expect(await changePassword(viewer, visitor(), { currentPassword: RIGHT, password: NEW })).toEqual({
			done: { ended: 0 },
		});
		await viewerOf(await signIn(visitor(), { email: viewer.email, password: NEW }));
		expect(await signIn(visitor(), { email: viewer.email, password: RIGHT })).toMatchObject({ refused: "rule" });
	});

	it("stays for whoever does not, and that is audited", async () => {
		expect(await changePassword(viewer, visitor(), { currentPassword: WRONG, password: NEW })).toEqual({
			refused: "rule",
			errors: [{ path: "currentPassword", rule: "wrong_password" }],
		});
		await viewerOf(await signIn(visitor(), { email: viewer.email, password: RIGHT }));
		const event = await db().auditEvent.findFirstOrThrow({ where: { actorId: viewer.userId, refused: true } });
		expect(event).toMatchObject({ action: "account.change_password", details: { rules: ["wrong_password"] } });
	});

	it.each([
		["too short", "eleven char", "password_too_short"],
		["common", "qwertyuiop123", "password_common"],
		["made of one's own name", "berdiyeva.ayna.77", "password_personal"],
	])("is not changed to one that is %s", async (_, password, rule) => {
		expect(await changePassword(viewer, visitor(), { currentPassword: RIGHT, password })).toEqual({
			refused: "invalid",
			errors: [{ path: "password", rule }],
		});
	});

	it("is guessed here no oftener than at sign-in, and both together", async () => {
		const peer = freshPeer();
		let looked = 0;
		for (let round = 0; round < 30; round++) {
			const outcome =
				round % 2
					? await changePassword(viewer, visitor({ peer }), { currentPassword: WRONG, password: NEW })
					: await signIn(visitor({ peer }), { email: viewer.email, password: WRONG });
			if (!JSON.stringify(outcome).includes("throttled")) looked++;
			await db().throttle.deleteMany({ where: { key: { contains: "delay" } } });
		}
		expect(looked).toBe(10);
	});

	it("is changed once by two at the same moment", async () => {
		const outcomes = await Promise.all(
			[NEW, `${NEW} too`].map((password) => changePassword(viewer, visitor(), { currentPassword: RIGHT, password })),
		);
		expect(outcomes.filter((outcome) => outcome && "done" in outcome)).toHaveLength(1);
	});
});
