import { beforeAll, describe, expect, it } from "vitest";
import type { Strength } from "@/lib/domain/vocabulary";
import { makeCommitment, makeParty, makePassage } from "@/prisma/fixtures";
import { db } from "../db";
import { testDatabase } from "../testing/database";
import { changedTables, changingNothing } from "../testing/print";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { addMention, removeMention } from "./mentions";

await testDatabase("empty");

const NOBODY = "00000000-0000-4000-8000-000000000000";

let analyst: Viewer;

beforeAll(async () => {
	analyst = await signedIn("analyst");
	await makeParty(db(), { code: "TKM" });
});

const fresh = (strength: Strength = "discussed") => makeCommitment(db(), { createdById: analyst.userId, strength });
const passage = async () => (await makePassage(db(), { createdById: analyst.userId })).id;

async function mention(ref: string, strength: Strength): Promise<string> {
	const outcome = await addMention(analyst, ref, { passageId: await passage(), strength });
	if (!outcome || !("done" in outcome)) throw new Error(JSON.stringify(outcome));
	return outcome.done.mentionId;
}

function stored(ref: string) {
	return db().commitment.findUniqueOrThrow({
		where: { ref },
		include: { mentions: { where: { removedAt: null }, include: { side: true } }, versions: true },
	});
}

describe("a mention", () => {
	it("is kept with passage, strength and side", async () => {
		const { ref } = await fresh();
		const passageId = await passage();
		await addMention(analyst, ref, { passageId, strength: "agreed", side: "TKM" });
		const { mentions } = await stored(ref);
		expect(mentions).toMatchObject([
			{ passageId, strength: "agreed", side: { code: "TKM" }, createdById: analyst.userId },
		]);
	});

	it("that is stronger strengthens the commitment, keeps the row of before, and leaves the earlier one", async () => {
		const { ref } = await fresh("discussed");
		await mention(ref, "intended");
		await mention(ref, "signed");
		const row = await stored(ref);
		expect(row).toMatchObject({ strength: "signed", version: 3 });
		expect(row.mentions.map(({ strength }) => strength).toSorted()).toEqual(["intended", "signed"]);
		expect(row.versions.map(({ row: before }) => (before as { strength: string }).strength).toSorted()).toEqual([
			"discussed",
			"intended",
		]);
	});

	it("that is weaker than another changes neither strength nor version", async () => {
		const { ref } = await fresh("discussed");
		await mention(ref, "signed");
		const passageId = await passage();
		const tables = await changedTables(() => addMention(analyst, ref, { passageId, strength: "considered" }));
		expect(tables).toEqual(["audit_events", "commitments", "mentions"]);
		expect(await stored(ref)).toMatchObject({ strength: "signed", version: 2 });
	});

	it("that is the first decides, even where the strength set by hand was higher", async () => {
		const { ref } = await fresh("signed");
		await mention(ref, "discussed");
		expect((await stored(ref)).strength).toBe("discussed");
	});

	it("is made once in a passage, at one moment or later, and anew once it was taken back", async () => {
		const { ref } = await fresh();
		const given = { passageId: await passage(), strength: "agreed" };
		const outcomes = await Promise.all([addMention(analyst, ref, given), addMention(analyst, ref, given)]);
		expect(outcomes.filter((outcome) => outcome && "done" in outcome)).toHaveLength(1);
		expect(outcomes).toContainEqual({ refused: "rule", errors: [{ path: "passageId", rule: "already_there" }] });
		await removeMention(analyst, ref, { passageId: given.passageId });
		expect(await addMention(analyst, ref, given)).toHaveProperty("done");
	});

	it("of two made at one moment lets the stronger decide", async () => {
		const { ref } = await fresh();
		await Promise.all((["adopted", "signed", "agreed"] as const).map((strength) => mention(ref, strength)));
		expect((await stored(ref)).strength).toBe("signed");
	});

	it.each<[object, object]>([
		[{ passageId: NOBODY }, { path: "passageId", rule: "not_found" }],
		[{ passageId: "x" }, { path: "passageId", rule: "not_found" }],
		[{ side: "XXX" }, { path: "side", rule: "not_found" }],
		[{ strength: undefined }, { path: "strength", rule: "required" }],
	])("is refused with %j", async (more, error) => {
		const { ref } = await fresh();
		const given = { passageId: await passage(), strength: "agreed", ...more };
		expect(await changingNothing(() => addMention(analyst, ref, given))).toEqual({
			refused: "invalid",
			errors: [error],
		});
	});
});

describe("a mention taken back", () => {
	it("stays on file, and the strength falls to the strongest one left", async () => {
		const { ref, id } = await fresh();
		await mention(ref, "agreed");
		const strongest = await mention(ref, "signed");
		await removeMention(analyst, ref, { id: strongest });
		expect((await stored(ref)).strength).toBe("agreed");
		expect(await db().mention.findUnique({ where: { id: strongest } })).toMatchObject({ removedById: analyst.userId });
		expect(await db().mention.count({ where: { commitmentId: id } })).toBe(2);
	});

	it("as the last one leaves the strength as it is", async () => {
		const { ref } = await fresh();
		await removeMention(analyst, ref, { id: await mention(ref, "adopted") });
		expect(await stored(ref)).toMatchObject({ strength: "adopted", version: 2 });
	});

	it("twice is not there the second time", async () => {
		const { ref } = await fresh();
		const id = await mention(ref, "adopted");
		await removeMention(analyst, ref, { id });
		expect(await changingNothing(() => removeMention(analyst, ref, { id }))).toBeNull();
	});
});
