import { beforeAll, describe, expect, it } from "vitest";
import type { CommitmentPage } from "@/lib/domain/commitment";
import { type CommitmentStoryEntry, storyOf } from "@/lib/domain/commitment-story";
import { STORY_TYPES } from "@/lib/domain/story";
import { makeEvent, makePassage } from "@/prisma/fixtures";
import { dayOf } from "../clock";
import { db } from "../db";
import { testDatabase } from "../testing/database";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { addAction, editAction } from "./actions";
import { archiveCommitment } from "./archive";
import { changeDue } from "./change-due";
import { changeStatus } from "./change-status";
import { confirmStatus } from "./confirm-status";
import { createCommitment } from "./create";
import { editCommitment } from "./edit";
import { linkEvent } from "./event-links";
import { linkCommitments } from "./links";
import { addMention } from "./mentions";
import { addNote, editNote } from "./notes";
import { getCommitment } from "./page";
import { recordReview } from "./reviews";

await testDatabase("empty");

const READING = { lang: "en", today: "2026-10-01", past: null } as const;
const REPORT = { url: "https://example.org/report", title: "Report", publishedOn: "2026-05-01", actOn: "2026-05-01" };
const SENTENCE = "The ministry reported it on its own site.";

let analyst: Viewer;
let reviewer: Viewer;
let ref: string;
let other: string;
let page: CommitmentPage;
let story: CommitmentStoryEntry[];

async function done<T extends object>(outcome: Promise<unknown>): Promise<T> {
	const answer = (await outcome) as { done?: T } | null;
	if (!answer?.done) throw new Error(`refused: ${JSON.stringify(answer)}`);
	return answer.done;
}

async function version(): Promise<number> {
	return (await db().commitment.findUniqueOrThrow({ where: { ref } })).version;
}

// A life of one commitment, in an order that is not that of its days.
async function live(): Promise<void> {
	const made = { title: "Hold the fair", kind: "event", due: "2025", undertakenOn: "2024-05-12" };
	({ ref } = await done<{ ref: string }>(createCommitment(analyst, made)));
	({ ref: other } = await done<{ ref: string }>(createCommitment(analyst, { title: "Hold the next", kind: "event" })));
	const createdById = analyst.userId;
	for (const [published, strength] of [
		["2025-02-01", "signed"],
		["2024-05-12", "intended"],
	] as const) {
		const passage = await makePassage(db(), { published, createdById });
		await done(addMention(analyst, ref, { passageId: passage.id, strength }));
	}
	const event = await makeEvent(db(), { date: "2026-04-20", state: "held", titles: { en: "The fair" }, createdById });
	for (const [state, date, effectiveOn] of [
		["planned", "2025-09-01", "2025-03-01"],
		["put_off", null, "2025-08-20"],
		["held", "2026-04-20", "2026-04-22"],
	] as const) {
		await db().eventStateChange.create({
			data: {
				...{ eventId: event.id, state, effectiveOn: new Date(effectiveOn), lang: "en", recordedById: createdById },
				...(date && {
					dateValue: date,
					dateFirst: new Date(date),
					dateLast: new Date(date),
					datePrecision: "day" as const,
				}),
			},
		});
	}
	await done(linkEvent(analyst, ref, { eventId: event.id, role: "fulfils" }));
	await done(
		changeDue(analyst, ref, {
			value: "2026",
			basis: "stated",
			effectiveOn: "2025-08-20",
			reason: "It was put off for want of a hall.",
			version: await version(),
		}),
	);
	const { id } = await done<{ id: string }>(addNote(analyst, ref, { body: "Ask the organisers." }));
	await done(editNote(analyst, ref, id, { body: "Ask the organisers again." }));
	const action = await done<{ id: string }>(addAction(analyst, ref, { what: "Call them", dueOn: "2026-11-01" }));
	await done(editAction(analyst, ref, action.id, { done: true }));
	await done(recordReview(analyst, ref, { places: "Their site" }));
	await done(
		editCommitment(analyst, ref, { title: "Hold the trade fair", sectors: ["trade"], version: await version() }),
	);
	await done(linkCommitments(analyst, ref, { ref: other, type: "supports" }));
	const fulfilled = {
		status: "fulfilled",
		effectiveOn: "2026-04-20",
		rationale: SENTENCE,
		confidence: "high",
		evidence: [{ eventId: event.id }, REPORT],
	};
	await done(changeStatus(analyst, ref, { ...fulfilled, version: await version() }));
	const { statusChangeId } = await db().commitment.findUniqueOrThrow({ where: { ref } });
	await done(confirmStatus(reviewer, ref, { statusChangeId, version: await version() }));
	await done(archiveCommitment(analyst, ref, { reason: "Entered twice.", version: await version() }));
	await done(archiveCommitment(analyst, ref, { archived: false, version: await version() }));
	await done(archiveCommitment(analyst, ref, { reason: "Entered twice after all.", version: await version() }));
}

beforeAll(async () => {
	analyst = await signedIn("analyst");
	reviewer = await signedIn("reviewer");
	await live();
	const found = await getCommitment(analyst, ref, READING);
	if (!found) throw new Error(`${ref} is not there`);
	page = found;
	story = storyOf(page, (instant) => dayOf(new Date(instant)));
});

describe("the page of a commitment", () => {
	it("tells what was undertaken and what has become of it", () => {
		expect(page).toMatchObject({
			...{ ref, title: { text: "Hold the trade fair" }, status: "fulfilled", confirmed: true, timeliness: "closed" },
			undertaken: { value: "2024-05-12", first: "2024-05-12", last: "2024-05-12", precision: "day" },
			due: { value: "2026", firstValue: "2025" },
			strength: "signed",
			archived: true,
			archiveReason: "Entered twice after all.",
			hasPassage: true,
		});
	});

	it("counts the days after the first date, not the moved one", () => {
		expect(page.lateBy).toBe(110);
	});

	it("lists mentions by the day of the words, with their side and source", () => {
		expect(page.mentions.map(({ on, strength }) => [on, strength])).toEqual([
			["2024-05-12", "intended"],
			["2025-02-01", "signed"],
		]);
	});

	it("shows each status with its evidence and its second person", () => {
		const last = page.statusChanges.at(-1);
		expect(page.statusChanges.map(({ status }) => status)).toEqual(["no_evidence", "fulfilled"]);
		expect(last?.evidence.map(({ event, url }) => event?.title.text ?? url)).toEqual(["The fair", REPORT.url]);
		expect(last?.evidence[1]).toMatchObject({ title: "Report", publishedOn: "2026-05-01", actOn: "2026-05-01" });
		expect(last?.confirmation?.by.id).toBe(reviewer.userId);
	});

	it("keeps what a note said before", () => {
		expect(page.notes.map(({ body, versions }) => [body, versions.map((earlier) => earlier.body)])).toEqual([
			["Ask the organisers again.", ["Ask the organisers."]],
		]);
	});

	it("names the fields that were edited, and by whom", () => {
		const edit = page.edits.find(({ fields }) => fields.includes("title"));
		expect(edit).toMatchObject({ fields: ["title", "sectors"], by: { id: analyst.userId } });
	});

	it("shows a link from both of its ends", async () => {
		expect(page.related).toMatchObject([{ type: "supports", outgoing: true, commitment: { ref: other } }]);
		const back = await getCommitment(analyst, other, READING);
		expect(back?.related).toMatchObject([{ type: "supports", outgoing: false, commitment: { ref } }]);
	});

	it.each(["NOPE-0001", "x", "", "\0", "TKM-KAZ-9999"])("is not there for %j", async (wrong) => {
		expect(await getCommitment(analyst, wrong, READING)).toBeNull();
	});
});

describe("the story of a commitment", () => {
	it("has every kind of entry that its life had", () => {
		const without = STORY_TYPES.filter((type) => !story.some((entry) => entry.type === type));
		expect(without).toEqual([]);
	});

	it("runs from the first words to the last deed, whenever each was recorded", () => {
		const days = story.map(({ on }) => on);
		expect(days).toEqual(days.toSorted());
		expect(story.slice(0, 8).map(({ type, on }) => `${on} ${type}`)).toEqual([
			"2024-05-12 mentioned",
			"2024-05-12 due",
			"2025-02-01 strengthened",
			"2025-03-01 planned",
			"2025-08-20 event",
			"2025-08-20 due",
			"2026-04-20 held",
			"2026-04-20 status",
		]);
	});

	it("tells how the due date and the status were before", () => {
		const dues = story.filter((entry) => entry.type === "due");
		expect(dues.map(({ earlier, change }) => [earlier, change.value])).toContainEqual(["2025", "2026"]);
		const statuses = story.filter((entry) => entry.type === "status");
		expect(statuses.map(({ earlier, change }) => [earlier, change.status])).toContainEqual([
			"no_evidence",
			"fulfilled",
		]);
	});

	it("tells putting away from bringing back", () => {
		const turns = story.filter((entry) => entry.type === "archived");
		expect(turns.map(({ archived, reason }) => [archived, reason])).toEqual([
			[true, null],
			[false, null],
			[true, "Entered twice after all."],
		]);
	});

	it("gives every entry an id of its own", () => {
		expect(new Set(story.map(({ type, id }) => `${type}:${id}`)).size).toBe(story.length);
	});
});

describe("a recurring commitment", () => {
	it("shows how many of its series were held", async () => {
		const made = await done<{ ref: string }>(
			createCommitment(analyst, { title: "Meet yearly", kind: "recurring", expectedCount: 6 }),
		);
		for (const [date, state] of [
			["2024-05-15", "held"],
			["2023-05-10", "held"],
			["2027-05-10", "planned"],
		] as const) {
			const event = await makeEvent(db(), { date, state, createdById: analyst.userId });
			await done(linkEvent(analyst, made.ref, { eventId: event.id, role: "instance_of" }));
		}
		const found = await getCommitment(analyst, made.ref, READING);
		expect(found?.tally).toEqual({ held: 2, expected: 6, lastHeldOn: "2024-05-15", since: "2023-05-10" });
	});
});
