import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "../db";
import { inRequest } from "../request";
import { asOwner, testDatabase } from "../testing/database";
import { changingNothing } from "../testing/print";
import { signedIn } from "../testing/viewers";
import { Replay } from "../transact";
import type { Viewer } from "../viewer";
import { getView, getViewsHere, listPinnedViews, listViews } from "./read";
import { createView, editView, removeView } from "./write";

await testDatabase("empty");

let analyst: Viewer;
let colleague: Viewer;
let viewer: Viewer;
let admin: Viewer;

beforeAll(async () => {
	analyst = await signedIn("analyst");
	colleague = await signedIn("analyst");
	viewer = await signedIn("viewer");
	admin = await signedIn("admin");
});

async function made(owner: Viewer, given: object = {}): Promise<string> {
	const outcome = await createView(owner, { name: `View ${randomUUID()}`, query: "status=stalled", ...given });
	if (!outcome || !("done" in outcome)) throw new Error(JSON.stringify(outcome));
	return outcome.done.id;
}

const names = async (reader: Viewer) => (await listPinnedViews(reader)).map(({ id }) => id);

describe("a saved view", () => {
	it("keeps a filter canonically, without page and length, and leads back to it", async () => {
		const id = await made(analyst, {
			query: "?sort=-due&status=stalled&status=planned&limit=20&q=g%C3%B6k&cursor=abc",
		});
		expect(await getView(analyst, id)).toMatchObject({
			query: "q=g%C3%B6k&status=stalled&status=planned&sort=-due",
			list: `/commitments?q=g%C3%B6k&status=stalled&status=planned&sort=-due&view=${id}`,
			unknown: [],
		});
		expect(await db().auditEvent.findFirst({ where: { subjectId: id } })).toMatchObject({
			...{ action: "view.create", actorId: analyst.userId, refused: false },
		});
	});

	it("keeps what the dashboard and the events say of themselves", async () => {
		expect(
			await getView(analyst, await made(analyst, { path: "/", query: "by=owner&whole=true&party=TKM" })),
		).toMatchObject({
			query: "party=TKM&by=owner",
		});
		expect(await getView(analyst, await made(analyst, { path: "/events", query: "when=passed&q=x" }))).toMatchObject({
			query: "when=passed&q=x",
		});
	});

	it("is never trusted: what means nothing any more is left out and said", async () => {
		const id = await made(analyst);
		await asOwner("UPDATE saved_views SET query = 'status=done&kind=event&x=<script>' WHERE id = $1", [id]);
		expect(await getView(analyst, id)).toMatchObject({
			query: "kind=event",
			list: `/commitments?kind=event&view=${id}`,
			unknown: [
				{ param: "status", value: "done" },
				{ param: "x", value: "<script>" },
			],
		});
	});

	it.each([
		[{ query: "status=done" }, "query", "unknown_filter"],
		[{ query: "x".repeat(10_000) }, "query", "too_long"],
		[{ query: `q=${"😀".repeat(200)}&q=${"🎈".repeat(200)}` }, "query", "too_long"],
		[{ name: " " }, "name", "required"],
		[{ name: "x".repeat(10_000) }, "name", "too_long"],
		[{ name: "a\0b" }, "name", "bad_characters"],
		[{ path: "/admin/users" }, "path", "not_one_of"],
		[{ colour: "red" }, "colour", "unknown_field"],
	])("is refused with %j", async (given, path, rule) => {
		const outcome = await changingNothing(() => createView(analyst, { name: "A view", ...given }));
		expect(outcome).toMatchObject({ refused: "invalid", errors: [{ path, rule }] });
	});

	it("is called as its owner writes it, in any script", async () => {
		for (const name of ["<script>alert(1)</script>", "متأخر جدا", "🎈 Gök", "‮dil"]) {
			expect(await getView(analyst, await made(analyst, { name }))).toMatchObject({ name });
		}
	});

	it("has a name that its owner uses once, whatever the case, and that is free again once it is removed", async () => {
		const id = await made(analyst, { name: "Çok geç" });
		const again = () => createView(analyst, { name: "  çOK   GEÇ " });
		expect(await changingNothing(again)).toMatchObject({ errors: [{ path: "name", rule: "view_name_taken" }] });
		expect(await createView(colleague, { name: "çok geç" })).toHaveProperty("done");
		const other = await made(analyst);
		expect(await editView(analyst, other, { name: "ÇOK GEÇ", version: 1 })).toMatchObject({ refused: "rule" });
		expect(await editView(analyst, id, { name: "ÇOK GEÇ", version: 1 })).toEqual({ done: { id, version: 2 } });
		await removeView(analyst, id);
		expect(await again()).toHaveProperty("done");
	});

	it("made twice at once under one name is there once", async () => {
		const outcomes = await Promise.all([1, 2, 3].map(() => createView(analyst, { name: "At once" })));
		expect(outcomes.filter((outcome) => outcome && "done" in outcome)).toHaveLength(1);
	});

	it("sent twice with one key is made once", async () => {
		const idempotency = { key: "form:views", fingerprint: new Uint8Array(32) };
		const send = () => inRequest({ requestId: null, idempotency }, () => createView(analyst, { name: "Sent twice" }));
		expect(await send()).toHaveProperty("done");
		await expect(send()).rejects.toBeInstanceOf(Replay);
	});

	it("is one of a hundred at most", async () => {
		const owner = await signedIn("analyst");
		await asOwner(
			`INSERT INTO saved_views (id, owner_id, name, path)
			SELECT gen_random_uuid(), $1, 'View ' || n, '/commitments' FROM generate_series(1, 100) n`,
			[owner.userId],
		);
		expect(await changingNothing(() => createView(owner, { name: "One more" }))).toEqual({
			refused: "rule",
			errors: [{ path: "", rule: "too_many_views", values: { max: 100 } }],
		});
	});

	it("changed by somebody faster is not changed blindly", async () => {
		const id = await made(analyst, { name: "Faster" });
		await editView(analyst, id, { query: "kind=event", version: 1 });
		expect(await changingNothing(() => editView(analyst, id, { name: "Slower", version: 1 }))).toEqual({
			refused: "stale",
			current: { version: 2, name: "Faster", query: "kind=event", shared: false },
		});
		expect(await editView(analyst, id, { name: "No version" })).toMatchObject({ errors: [{ path: "version" }] });
	});
});

describe("a view of one's own", () => {
	it("is nobody else's, not even an administrator's", async () => {
		const id = await made(analyst);
		for (const other of [colleague, viewer, admin]) {
			expect(await getView(other, id)).toBeNull();
			expect((await listViews(other)).map((view) => view.id)).not.toContain(id);
			expect(await changingNothing(() => editView(other, id, { pinned: true }))).toBeNull();
			expect(await changingNothing(() => removeView(other, id))).toBeNull();
		}
		for (const id of ["", "\0", randomUUID()]) expect(await removeView(analyst, id)).toBeNull();
	});

	it("is kept by viewers too, who share none", async () => {
		const id = await made(viewer);
		expect(await changingNothing(() => createView(viewer, { name: "Ours", shared: true }))).toEqual({
			refused: "forbidden",
		});
		expect(await changingNothing(() => editView(viewer, id, { shared: true, version: 1 }))).toEqual({
			refused: "forbidden",
		});
	});
});

describe("a shared view", () => {
	it("is read and pinned by all, changed and removed by its owner and administrators", async () => {
		const id = await made(analyst, { shared: true });
		expect(await getView(viewer, id)).toMatchObject({ mayChange: false, owner: { id: analyst.userId } });
		expect(await editView(viewer, id, { pinned: true })).toHaveProperty("done");
		expect(await changingNothing(() => editView(colleague, id, { name: "Mine", version: 1 }))).toEqual({
			refused: "forbidden",
		});
		expect(await changingNothing(() => removeView(colleague, id))).toEqual({ refused: "forbidden" });
		expect(await editView(admin, id, { name: "Ours", version: 1 })).toEqual({ done: { id, version: 2 } });
		expect(await removeView(admin, id)).toEqual({ done: { id } });
		expect(await names(viewer)).not.toContain(id);
		expect(await removeView(admin, id)).toBeNull();
	});

	it("taken back leaves the side bar of all but its owner, and does not come back with it", async () => {
		const id = await made(analyst, { shared: true, pinned: true });
		await editView(colleague, id, { pinned: true });
		await editView(analyst, id, { shared: false, version: 1 });
		expect(await getView(colleague, id)).toBeNull();
		await editView(analyst, id, { shared: true, version: 2 });
		expect(await names(colleague)).not.toContain(id);
		expect(await names(analyst)).toContain(id);
	});
});

describe("pins", () => {
	it("are each reader's own, in an order of their own, twelve at most", async () => {
		const reader = await signedIn("viewer");
		const ids: string[] = [];
		for (let n = 0; n < 13; n++) ids.push(await made(reader));
		for (const id of ids.slice(0, 12)) expect(await editView(reader, id, { pinned: true })).toHaveProperty("done");
		expect(await names(reader)).toEqual(ids.slice(0, 12));
		expect(await changingNothing(() => editView(reader, ids[12] ?? "", { pinned: true }))).toMatchObject({
			errors: [{ rule: "too_many_pins", values: { max: 12 } }],
		});
		await editView(reader, ids[3] ?? "", { position: 1 });
		await editView(reader, ids[0] ?? "", { pinned: false });
		expect((await names(reader)).slice(0, 3)).toEqual([ids[3], ids[1], ids[2]]);
		expect((await listViews(reader)).slice(0, 2).map(({ position }) => position)).toEqual([1, 2]);
		await removeView(reader, ids[1] ?? "");
		expect((await names(reader)).slice(0, 2)).toEqual([ids[3], ids[2]]);
	});
});

describe("a page", () => {
	it("is called by the view whose filter it has, one's own before the team's", async () => {
		const theirs = await made(colleague, { query: "kind=standing", shared: true });
		expect((await getViewsHere(analyst, "/commitments", "kind=standing")).named?.id).toBe(theirs);
		const own = await made(analyst, { query: "kind=standing" });
		expect((await getViewsHere(analyst, "/commitments", "kind=standing&limit=20")).named?.id).toBe(own);
		expect((await getViewsHere(analyst, "/commitments", `kind=standing&view=${theirs}`)).named?.id).toBe(theirs);
		expect(await getViewsHere(analyst, "/", "kind=standing")).toMatchObject({ named: null, from: null });
	});

	it("knows the view one began from once the filter is another, and nobody else's", async () => {
		const id = await made(analyst, { query: "kind=project" });
		const now = `kind=project&status=stalled&view=${id}`;
		expect(await getViewsHere(analyst, "/commitments", now)).toMatchObject({
			...{ named: null, from: { id }, query: "status=stalled&kind=project" },
		});
		expect(await getViewsHere(colleague, "/commitments", now)).toMatchObject({ named: null, from: null });
		expect(await getViewsHere(analyst, "/commitments", "")).toEqual({ named: null, from: null, query: "" });
	});
});
