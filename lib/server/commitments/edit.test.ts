import { beforeAll, describe, expect, it } from "vitest";
import { makeAgreement, makeCommitment, makeParty, makePassage } from "@/prisma/fixtures";
import { db } from "../db";
import { asOwner, testDatabase } from "../testing/database";
import { changedTables, changingNothing } from "../testing/print";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { archiveCommitment } from "./archive";
import { editCommitment } from "./edit";
import { addMention } from "./mentions";

await testDatabase("empty");

let analyst: Viewer;
let parties: { id: string; code: string }[];

beforeAll(async () => {
	analyst = await signedIn("analyst");
	parties = [await makeParty(db(), { code: "TKM" }), await makeParty(db(), { code: "KAZ" })];
});

async function fresh(more: object = {}) {
	return makeCommitment(db(), {
		createdById: analyst.userId,
		titles: { en: "A school", ru: "Школа" },
		descriptions: { en: "In the capital." },
		due: "2027-06",
		parties,
		sectors: ["education"],
		...more,
	});
}

function stored(ref: string) {
	return db().commitment.findUniqueOrThrow({
		where: { ref },
		include: {
			parties: { orderBy: { position: "asc" }, include: { party: true } },
			sectors: { orderBy: { sector: "asc" } },
			versions: { orderBy: { version: "asc" } },
		},
	});
}

describe("an edit", () => {
	it("changes only what is given and keeps the whole row of before, parties and sectors with it", async () => {
		const { ref, id } = await fresh();
		const before = await stored(ref);
		const outcome = await editCommitment(analyst, ref, {
			title: "Two schools",
			parties: [{ code: "KAZ", role: "undertakes" }],
			sectors: ["science", "education"],
			ownerId: analyst.userId,
			version: 1,
		});
		expect(outcome).toEqual({ done: { id, ref, version: 2 } });
		const after = await stored(ref);
		expect(after).toMatchObject({
			titles: { en: "Two schools", ru: "Школа" },
			descriptions: { en: "In the capital." },
			ownerId: analyst.userId,
			dueValue: "2027-06",
			version: 2,
		});
		expect(after.parties.map(({ party }) => party.code)).toEqual(["KAZ"]);
		expect(after.sectors.map(({ sector }) => sector)).toEqual(["education", "science"]);
		expect(after.changedAt.getTime()).toBeGreaterThan(before.changedAt.getTime());
		expect(after.versions).toHaveLength(1);
		expect(after.versions[0]).toMatchObject({ version: 1, changedById: analyst.userId });
		expect(after.versions[0]?.row).toMatchObject({
			id,
			ref,
			version: 1,
			titles: { en: "A school", ru: "Школа" },
			due_value: "2027-06",
			due_last: "2027-06-30",
			owner_id: null,
			status: "unassessed",
			parties: [
				{ code: "TKM", party_id: parties[0]?.id, role: "undertakes" },
				{ code: "KAZ", party_id: parties[1]?.id, role: "undertakes" },
			],
			sectors: ["education"],
		});
	});

	it("keeps every column of the row, those of tomorrow too", async () => {
		const { ref } = await fresh();
		await editCommitment(analyst, ref, { importance: "high", version: 1 });
		const columns = await asOwner(
			"SELECT column_name::text AS name FROM information_schema.columns WHERE table_name = 'commitments'",
		);
		const row = (await stored(ref)).versions[0]?.row as object;
		expect(Object.keys(row).toSorted()).toEqual([...columns.map(({ name }) => name), "parties", "sectors"].toSorted());
	});

	it("says in the audit what was and what became", async () => {
		const { ref } = await fresh();
		await editCommitment(analyst, ref, { importance: "high", undertakenOn: "2023", version: 1 });
		const event = await db().auditEvent.findFirstOrThrow({ where: { subjectRef: ref } });
		expect(event).toMatchObject({
			action: "commitment.edit",
			details: { version: 2, changes: { importance: { from: "normal", to: "high" }, undertakenOn: { from: null } } },
		});
	});

	it("to what stands there already changes nothing at all", async () => {
		const { ref, id } = await fresh();
		const same = {
			titles: { ru: "Школа", en: "A school" },
			description: "In the capital.",
			sectors: ["education"],
			parties: ["TKM", "KAZ"],
			agreementId: null,
			kind: "measure",
			version: 1,
		};
		const outcome = await changingNothing(() => editCommitment(analyst, ref, same));
		expect(outcome).toEqual({ done: { id, ref, version: 1 } });
		expect(await changingNothing(() => editCommitment(analyst, ref, { version: 1 }))).toHaveProperty("done");
	});

	it("replaces a text in all languages, and clears it by null", async () => {
		const { ref } = await fresh();
		await editCommitment(analyst, ref, { titles: { en: "A school", tr: "Okul" }, description: null, version: 1 });
		expect(await stored(ref)).toMatchObject({ titles: { en: "A school", tr: "Okul" }, descriptions: null });
		expect(await editCommitment(analyst, ref, { titles: { tr: "Okul" }, version: 2 })).toEqual({
			refused: "invalid",
			errors: [{ path: "titles.en", rule: "original_missing" }],
		});
		await editCommitment(analyst, ref, { titles: { tr: "Okul" }, lang: "tr", version: 2 });
		expect(await stored(ref)).toMatchObject({ titles: { tr: "Okul" }, lang: "tr" });
	});

	it("is found by its new words and no longer by the old ones", async () => {
		const { ref, id } = await fresh({ titles: { en: "A lighthouse" } });
		await editCommitment(analyst, ref, { title: "A boathouse", version: 1 });
		const found = await asOwner("SELECT folded FROM search_rows WHERE subject_id = $1", [id]);
		expect(found).toHaveLength(1);
		expect(found[0]?.folded).toContain("boathouse");
		expect(found[0]?.folded).not.toContain("lighthouse");
	});

	it("touches the tables of the edit alone", async () => {
		const { ref } = await fresh();
		const tables = await changedTables(() => editCommitment(analyst, ref, { importance: "low", version: 1 }));
		expect(tables).toEqual(["audit_events", "commitment_versions", "commitments", "search_rows"]);
	});

	it("never moves the due date, the status or the reference", async () => {
		const { ref } = await fresh();
		for (const field of ["due", "status", "ref", "createdById", "confirmed", "archived"]) {
			const outcome = await changingNothing(() => editCommitment(analyst, ref, { [field]: "2028", version: 1 }));
			expect(outcome).toEqual({ refused: "invalid", errors: [{ path: field, rule: "unknown_field" }] });
		}
	});

	it("keeps its reference when the agreement changes", async () => {
		const { ref } = await fresh();
		const { id: agreementId } = await makeAgreement(db(), { code: "OTHER" });
		await editCommitment(analyst, ref, { agreementId, version: 1 });
		expect((await stored(ref)).agreementId).toBe(agreementId);
	});

	it("asks for the version that was seen", async () => {
		const { ref } = await fresh();
		expect(await editCommitment(analyst, ref, { title: "New" })).toEqual({
			refused: "invalid",
			errors: [{ path: "version", rule: "required" }],
		});
	});

	it("leaves an owner who has left where he stands, but takes no new one such", async () => {
		const { ref } = await fresh({ ownerId: analyst.userId });
		await db().user.update({ where: { id: analyst.userId }, data: { deactivatedAt: new Date() } });
		expect(await editCommitment(analyst, ref, { title: "New", ownerId: analyst.userId, version: 1 })).toHaveProperty(
			"done",
		);
		const other = await fresh();
		expect(await editCommitment(analyst, other.ref, { ownerId: analyst.userId, version: 1 })).toMatchObject({
			errors: [{ path: "ownerId", rule: "account_inactive" }],
		});
		await db().user.update({ where: { id: analyst.userId }, data: { deactivatedAt: null } });
	});

	it("sets the strength by hand only while no passage is known", async () => {
		const { ref } = await fresh({ strength: "intended" });
		await editCommitment(analyst, ref, { strength: "considered", version: 1 });
		expect((await stored(ref)).strength).toBe("considered");
		const passage = await makePassage(db(), { createdById: analyst.userId });
		await addMention(analyst, ref, { passageId: passage.id, strength: "agreed" });
		const outcome = await changingNothing(() => editCommitment(analyst, ref, { strength: "signed", version: 3 }));
		expect(outcome).toEqual({ refused: "rule", errors: [{ path: "strength", rule: "strength_from_mentions" }] });
		expect(await editCommitment(analyst, ref, { strength: "agreed", title: "New", version: 3 })).toHaveProperty("done");
	});
});

describe("archiving", () => {
	it("takes a reason, keeps the row of before, and comes back", async () => {
		const { ref } = await fresh();
		expect(await archiveCommitment(analyst, ref, { version: 1 })).toMatchObject({
			errors: [{ path: "reason", rule: "required" }],
		});
		await archiveCommitment(analyst, ref, { reason: "Entered twice.", version: 1 });
		expect(await stored(ref)).toMatchObject({ archiveReason: "Entered twice.", version: 2 });
		await archiveCommitment(analyst, ref, { archived: false, reason: "It was not.", version: 2 });
		const back = await stored(ref);
		expect(back).toMatchObject({ archivedAt: null, archiveReason: null, version: 3 });
		expect(back.versions.map(({ version }) => version)).toEqual([1, 2]);
		const events = await db().auditEvent.findMany({
			where: { subjectRef: ref, refused: false },
			orderBy: { id: "asc" },
		});
		expect(events.map(({ action, details }) => [action, (details as { reason?: string }).reason])).toEqual([
			["commitment.archive", "Entered twice."],
			["commitment.restore", "It was not."],
		]);
	});

	it("of what is archived, or bringing back what is not, is nothing new", async () => {
		const { ref } = await fresh();
		const back = await changingNothing(() => archiveCommitment(analyst, ref, { archived: false, version: 1 }));
		expect(back).toEqual({ refused: "rule", errors: [{ path: "archived", rule: "nothing_new" }] });
	});

	it("refuses a reason of 2,001 characters", async () => {
		const { ref } = await fresh();
		const outcome = await changingNothing(() =>
			archiveCommitment(analyst, ref, { reason: "x".repeat(2001), version: 1 }),
		);
		expect(outcome).toMatchObject({ errors: [{ path: "reason", rule: "too_long", values: { max: 2000 } }] });
	});
});
