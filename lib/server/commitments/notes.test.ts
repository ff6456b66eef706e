import { beforeAll, describe, expect, it } from "vitest";
import { makeCommitment } from "@/prisma/fixtures";
import { db } from "../db";
import { testDatabase } from "../testing/database";
import { changedTables, changingNothing } from "../testing/print";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { addNote, editNote, retractNote } from "./notes";

await testDatabase("empty");

let author: Viewer;
let colleague: Viewer;
let ref: string;

beforeAll(async () => {
	author = await signedIn("analyst");
	colleague = await signedIn("reviewer");
	ref = (await makeCommitment(db(), { createdById: author.userId })).ref;
});

async function note(given: object = {}): Promise<string> {
	const outcome = await addNote(author, ref, { body: "Ask again in *May*.", ...given });
	if (!outcome || !("done" in outcome)) throw new Error(JSON.stringify(outcome));
	return outcome.done.id;
}

function stored(id: string) {
	return db().note.findUniqueOrThrow({ where: { id }, include: { versions: { orderBy: { version: "asc" } } } });
}

describe("a note", () => {
	it("is internal unless said otherwise, and kept as it was typed", async () => {
		expect(await stored(await note())).toMatchObject({
			...{ title: null, body: "Ask again in *May*.", visibility: "internal", lang: "en", version: 1, example: false },
			...{ createdById: author.userId, retractedAt: null, versions: [] },
		});
		const body = "<img src=x onerror=alert(1)> مرحبا 👩🏽‍🔧 =1+1\n\n- one\n- two";
		const shared = await note({ title: "For the minister", body, visibility: "shareable", lang: "kk" });
		expect(await stored(shared)).toMatchObject({
			title: "For the minister",
			body,
			visibility: "shareable",
			lang: "kk",
		});
	});

	it("makes nobody's form stale", async () => {
		const before = await db().commitment.findUniqueOrThrow({ where: { ref } });
		await note();
		expect(await db().commitment.findUniqueOrThrow({ where: { ref } })).toEqual(before);
	});

	it.each<[object, object]>([
		[{ body: "x".repeat(10_001) }, { path: "body", rule: "too_long", values: { max: 10_000 } }],
		[{ body: " \n\t" }, { path: "body", rule: "required" }],
		[{ body: "a\0b" }, { path: "body", rule: "bad_characters" }],
		[{ body: "\udc00" }, { path: "body", rule: "bad_characters" }],
		[{ title: "x".repeat(301) }, { path: "title", rule: "too_long", values: { max: 300 } }],
		[{ visibility: "public" }, { path: "visibility", rule: "not_one_of", values: { allowed: "internal, shareable" } }],
		[{ example: true }, { path: "example", rule: "unknown_field" }],
	])("is refused with %j", async (more, error) => {
		const outcome = await changingNothing(() => addNote(author, ref, { body: "Ask again.", ...more }));
		expect(outcome).toEqual({ refused: "invalid", errors: [error] });
	});
});

describe("an edited note", () => {
	it("keeps what it was, each time", async () => {
		const id = await note({ title: "May" });
		await editNote(author, ref, id, { body: "Ask again in June.", version: 1 });
		await editNote(author, ref, id, { title: null, visibility: "shareable", version: 2 });
		const row = await stored(id);
		expect(row).toMatchObject({ title: null, body: "Ask again in June.", visibility: "shareable", version: 3 });
		expect(row.versions).toMatchObject([
			{ version: 1, title: "May", body: "Ask again in *May*.", visibility: "internal", changedById: author.userId },
			{ version: 2, title: "May", body: "Ask again in June.", visibility: "internal" },
		]);
	});

	it("that is the same as before changes nothing", async () => {
		const id = await note();
		const same = { body: "Ask again in *May*.", title: null };
		expect(await changingNothing(() => editNote(author, ref, id, same))).toEqual({ done: { id, ref, version: 1 } });
	});

	it("is its author's or an administrator's, nobody else's", async () => {
		const id = await note();
		const given = { body: "Something else." };
		expect(await changingNothing(() => editNote(colleague, ref, id, given))).toEqual({
			refused: "rule",
			errors: [{ path: "", rule: "not_your_note" }],
		});
		expect(await editNote(await signedIn("admin"), ref, id, given)).toHaveProperty("done");
		expect((await stored(id)).versions).toHaveLength(1);
	});

	it("tells who came second what stands there now", async () => {
		const id = await note();
		await editNote(author, ref, id, { body: "Ask again in June.", version: 1 });
		const outcome = await changingNothing(() => editNote(author, ref, id, { body: "In July.", version: 1 }));
		expect(outcome).toMatchObject({ refused: "stale", current: { version: 2, body: "Ask again in June." } });
	});

	it("of no such id is not there", async () => {
		for (const id of ["x", "00000000-0000-4000-8000-000000000000", "\0"]) {
			expect(await changingNothing(() => editNote(author, ref, id, { body: "x" }))).toBeNull();
		}
	});
});

describe("a note taken back", () => {
	it("stays with its words and its versions, and says when", async () => {
		const id = await note();
		const tables = await changedTables(() => retractNote(author, ref, id));
		expect(tables).toEqual(["audit_events", "note_versions", "notes", "search_rows"]);
		const row = await stored(id);
		expect(row).toMatchObject({ body: "Ask again in *May*.", version: 2 });
		expect(row.retractedAt).not.toBeNull();
		expect(await db().auditEvent.findFirst({ orderBy: { id: "desc" } })).toMatchObject({
			action: "note.retract",
			details: { noteId: id },
		});
	});

	it("is not changed any more", async () => {
		const id = await note();
		await retractNote(author, ref, id);
		const outcome = await changingNothing(() => editNote(author, ref, id, { body: "Again." }));
		expect(outcome).toEqual({ refused: "rule", errors: [{ path: "", rule: "note_retracted" }] });
	});

	it("is not put back by saying so", async () => {
		const id = await note();
		expect(await changingNothing(() => editNote(author, ref, id, { retracted: false }))).toMatchObject({
			refused: "invalid",
			errors: [{ path: "retracted", rule: "not_one_of" }],
		});
	});
});
