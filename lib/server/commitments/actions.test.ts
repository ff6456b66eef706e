import { beforeAll, describe, expect, it } from "vitest";
import { makeCommitment, makeUser } from "@/prisma/fixtures";
import { db } from "../db";
import { testDatabase } from "../testing/database";
import { changingNothing } from "../testing/print";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { addAction, completeAction, editAction, reopenAction } from "./actions";

await testDatabase("empty");

let analyst: Viewer;
let colleague: Viewer;
let ref: string;

beforeAll(async () => {
	analyst = await signedIn("analyst");
	colleague = await signedIn("analyst");
	ref = (await makeCommitment(db(), { createdById: analyst.userId })).ref;
});

async function action(given: object = {}): Promise<string> {
	const outcome = await addAction(analyst, ref, { what: "Call the ministry", ...given });
	if (!outcome || !("done" in outcome)) throw new Error(JSON.stringify(outcome));
	return outcome.done.id;
}

const stored = (id: string) => db().nextAction.findUniqueOrThrow({ where: { id } });
const day = (text: string) => new Date(`${text}T00:00:00Z`);

describe("a next action", () => {
	it("is the caller's unless somebody else is named, with or without a day", async () => {
		expect(await stored(await action())).toMatchObject({
			...{ what: "Call the ministry", ownerId: analyst.userId, createdById: analyst.userId, dueOn: null },
			...{ doneAt: null, version: 1, lang: "en" },
		});
		const given = { ownerId: colleague.userId, dueOn: "2026-11-01" };
		expect(await stored(await action(given))).toMatchObject({ ownerId: colleague.userId, dueOn: day("2026-11-01") });
	});

	it.each<[object, object]>([
		[{ what: "x".repeat(2001) }, { path: "what", rule: "too_long", values: { max: 2000 } }],
		[{ what: "" }, { path: "what", rule: "required" }],
		[{ what: "a\0" }, { path: "what", rule: "bad_characters" }],
		[{ dueOn: "2026-11" }, { path: "dueOn", rule: "not_a_day" }],
		[{ dueOn: "2026-11-31" }, { path: "dueOn", rule: "not_a_day" }],
		[{ ownerId: "me" }, { path: "ownerId", rule: "not_found" }],
		[{ done: true }, { path: "done", rule: "unknown_field" }],
	])("is refused with %j", async (more, error) => {
		const outcome = await changingNothing(() => addAction(analyst, ref, { what: "Call", ...more }));
		expect(outcome).toEqual({ refused: "invalid", errors: [error] });
	});

	it("goes to nobody who has left", async () => {
		const gone = await makeUser(db());
		await db().user.update({ where: { id: gone.id }, data: { deactivatedAt: new Date() } });
		const outcome = await changingNothing(() => addAction(analyst, ref, { what: "Call", ownerId: gone.id }));
		expect(outcome).toEqual({ refused: "invalid", errors: [{ path: "ownerId", rule: "account_inactive" }] });
	});

	it("is closed by any colleague, under the colleague's name, and opened again", async () => {
		const id = await action();
		expect(await completeAction(colleague, ref, id, { version: 1 })).toEqual({ done: { id, ref, version: 2 } });
		const closed = await stored(id);
		expect(closed).toMatchObject({ doneById: colleague.userId });
		expect(closed.doneAt).not.toBeNull();
		await reopenAction(analyst, ref, id);
		expect(await stored(id)).toMatchObject({ doneAt: null, doneById: null, version: 3 });
		const events = await db().auditEvent.findMany({ orderBy: { id: "desc" }, take: 2 });
		expect(events.map((event) => event.action)).toEqual(["action.reopen", "action.complete"]);
	});

	it("closed twice is closed once", async () => {
		const id = await action();
		const outcomes = await Promise.all([completeAction(analyst, ref, id), completeAction(colleague, ref, id)]);
		for (const outcome of outcomes) expect(outcome).toMatchObject({ done: { version: 2 } });
		const events = await db().auditEvent.count({
			where: { action: "action.complete", details: { path: ["actionId"], equals: id } },
		});
		expect(events).toBe(1);
	});

	it("is handed over and moved to another day", async () => {
		const id = await action({ dueOn: "2026-11-01" });
		await editAction(analyst, ref, id, { ownerId: colleague.userId, dueOn: null, what: "Write to them", version: 1 });
		expect(await stored(id)).toMatchObject({ ownerId: colleague.userId, dueOn: null, what: "Write to them" });
	});

	it("tells who came second how it stands now", async () => {
		const id = await action();
		await editAction(colleague, ref, id, { what: "Write to them", version: 1 });
		const outcome = await changingNothing(() => editAction(analyst, ref, id, { done: true, version: 1 }));
		expect(outcome).toMatchObject({ refused: "stale", current: { version: 2, what: "Write to them", done: false } });
	});

	it("of no such id is not there", async () => {
		for (const id of ["x", "00000000-0000-4000-8000-000000000000"]) {
			expect(await changingNothing(() => completeAction(analyst, ref, id))).toBeNull();
		}
	});
});
