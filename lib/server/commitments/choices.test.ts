import { beforeAll, describe, expect, it } from "vitest";
import { makeCommitment, makeEvent, makePassage, makeUser } from "@/prisma/fixtures";
import { db } from "../db";
import { testDatabase } from "../testing/database";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import {
	getSourceChoice,
	listEventChoices,
	listEvidenceChoices,
	listPeopleChoices,
	listSourceChoices,
} from "./choices";

await testDatabase("empty");

const NOBODY = "00000000-0000-4000-8000-000000000000";

let viewer: Viewer;
let ref: string;
let near: { id: string; sourceId: string };
let newer: { id: string; sourceId: string };

beforeAll(async () => {
	viewer = await signedIn("analyst");
	const createdById = viewer.userId;
	near = await makePassage(db(), { published: "2020-01-01", createdById });
	newer = await makePassage(db(), { published: "2025-01-01", createdById });
	const linked = await makeEvent(db(), { date: "2019-05-05", createdById });
	await makeEvent(db(), { date: "2025-05-05", createdById });
	const made = await makeCommitment(db(), { createdById, mentionedIn: [near.id] });
	ref = made.ref;
	await db().commitmentEvent.create({
		data: { commitmentId: made.id, eventId: linked.id, role: "fulfils", createdById },
		select: { id: true },
	});
});

describe("what a form offers to choose from", () => {
	it("begins with the passages of sources that speak of the commitment already, then the newest", async () => {
		const { sources } = await listEvidenceChoices(viewer, ref, { lang: "en" });
		expect(sources.map(({ id, near: isNear }) => [id, isNear])).toEqual([
			[near.sourceId, true],
			[newer.sourceId, false],
		]);
	});

	it("begins with the events that are linked already", async () => {
		const events = await listEventChoices(viewer, ref, "en");
		expect(events.map(({ date, linked }) => [date, linked])).toEqual([
			["2019-05-05", true],
			["2025-05-05", false],
		]);
	});

	it("is the people who can still sign in", async () => {
		const gone = await makeUser(db());
		await db().user.update({ where: { id: gone.id }, data: { deactivatedAt: new Date() }, select: { id: true } });
		const ids = (await listPeopleChoices(viewer)).map(({ id }) => id);
		expect(ids).toContain(viewer.userId);
		expect(ids).not.toContain(gone.id);
	});

	it("leaves out what is archived, but for sources that speak of the commitment", async () => {
		for (const id of [near.sourceId, newer.sourceId]) {
			const archived = { archivedAt: new Date(), archiveReason: "Kept twice." };
			await db().source.update({ where: { id }, data: archived, select: { id: true } });
		}
		expect(await listSourceChoices(viewer)).toEqual([]);
		const { sources } = await listEvidenceChoices(viewer, ref, { lang: "en" });
		expect(sources.map(({ id }) => id)).toEqual([near.sourceId]);
	});

	it("is a source with its passages in the language they are kept in, and nothing for one that is not there", async () => {
		const source = await getSourceChoice(viewer, newer.sourceId, "ru");
		expect(source?.passages).toMatchObject([{ number: 1, words: { lang: "en", wanted: false } }]);
		expect(await getSourceChoice(viewer, NOBODY, "en")).toBeNull();
		expect(await getSourceChoice(viewer, "no id", "en")).toBeNull();
	});
});
