import { beforeAll, describe, expect, it } from "vitest";
import { makeCommitment } from "@/prisma/fixtures";
import { archiveCommitment } from "../commitments/archive";
import { createCommitment } from "../commitments/create";
import { addNote, retractNote } from "../commitments/notes";
import { db } from "../db";
import { addNameVariant, removeNameVariant } from "../name-variants";
import { createPerson } from "../people-named/write";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { search, searchByKind } from "./search";

let analyst: Viewer;
let viewer: Viewer;

beforeAll(async () => {
	[analyst, viewer] = await Promise.all([signedIn("analyst"), signedIn("viewer")]);
});

async function found(q: string): Promise<string[]> {
	return (await search(viewer, q, "en", { limit: 20 })).hits.map(({ kind, id }) => `${kind} ${id}`);
}

async function made(title: string): Promise<string> {
	const outcome = await createCommitment(analyst, { title, kind: "measure" });
	if (!outcome || !("done" in outcome)) throw new Error("not made");
	return outcome.done.ref;
}

describe("search", () => {
	it("finds an internal note for every role, and never again once it is taken back", async () => {
		const { ref } = await makeCommitment(db(), { createdById: analyst.userId });
		const outcome = await addNote(analyst, ref, { body: "Ask about the quokkavian bridge." });
		const id = outcome && "done" in outcome ? outcome.done.id : "";
		expect(await found("quokkavian")).toEqual([`note ${id}`]);
		await retractNote(analyst, ref, id);
		expect(await found("quokkavian")).toEqual([]);
	});

	it("follows a spelling at once, when it is added and when it is taken away", async () => {
		const ref = await made("Celebrate Zhalayiri together");
		const person = await createPerson(analyst, { name: "Qadyrgali Zhalayiri" });
		const id = person && "done" in person ? person.done.id : "";
		expect(await found("Джалаири")).toEqual([]);
		await addNameVariant(analyst, { kind: "person", id }, { spelling: "Кадыргали Джалаири", lang: "ru" });
		expect(await found("Джалаири")).toEqual([`person ${id}`, `commitment ${ref}`]);
		const variant = await db().nameVariant.findFirstOrThrow({ where: { personId: id, removedAt: null } });
		await removeNameVariant(analyst, { kind: "person", id }, variant.id);
		expect(await found("Джалаири")).toEqual([]);
	});

	it("marks what was archived and puts it last", async () => {
		const [first, second] = [await made("Build a wombatian canal"), await made("Build a wombatian canal again")];
		await archiveCommitment(analyst, first, { reason: "Entered twice.", version: 1 });
		const { hits } = await search(viewer, "wombatian canal", "en", { limit: 5 });
		expect(hits.map(({ id, archived }) => [id, archived])).toEqual([
			[second, false],
			[first, true],
		]);
		const { groups } = await searchByKind(viewer, "wombatian", "en", { limit: 5 });
		expect(groups.map(({ kind, total }) => [kind, total])).toEqual([["commitment", 1]]);
	});

	it("marks the letters that matched and says by which way", async () => {
		const ref = await made("Open the Éçhidnan gate");
		const { hits } = await search(viewer, "ECHIDN", "en", { limit: 5 });
		expect(hits.map(({ id, matched }) => [id, matched])).toEqual([[ref, "in the title"]]);
		expect(hits[0]?.marked).toEqual([
			{ text: "Open the ", marked: false },
			{ text: "Éçhidnan", marked: true },
			{ text: " gate", marked: false },
		]);
	});

	it.each([
		["punctuation", "?!.,;:'\"()[]{}<>|&%_\\"],
		["SQL", "'; DROP TABLE search_rows; --"],
		["emoji", "🙂🧵🏳️‍🌈".repeat(30)],
		["NUL and half a pair", "a\0b \ud800 \udfff"],
		["right to left", "مرحبا שלום \u202e abc"],
		["fifty words", Array.from({ length: 50 }, (_, n) => `word${n}`).join(" ")],
		["five hundred letters", "ğ".repeat(500)],
	])("answers %s without failing", async (_what, q) => {
		const { hits } = await search(viewer, q, "tr", { limit: 20 });
		expect(hits.length).toBeLessThanOrEqual(20);
	});
});
