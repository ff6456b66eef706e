import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { addDays } from "@/lib/domain/date-value";
import { EVENT_STATES } from "@/lib/domain/vocabulary";
import { makeCommitment, makeEvent, makePassage } from "@/prisma/fixtures";
import { today } from "../clock";
import { linkEvent } from "../commitments/event-links";
import { db } from "../db";
import { saved } from "../testing/noun-commands";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { getEvent, listEvents } from "./read";
import { changeEventState, createEvent, editEvent } from "./write";

let analyst: Viewer;
const reading = { lang: "en", today: today(), past: null } as const;

beforeAll(async () => {
	analyst = await signedIn("analyst");
});

function make(given: Record<string, unknown> = {}) {
	return saved(createEvent(analyst, { title: "Summit", kind: "summit", date: "2026-05", place: "Tehran", ...given }));
}

async function read(id: string) {
	const event = await getEvent(analyst, id, reading);
	if (!event) throw new Error("gone");
	return event;
}

describe("an event's state", () => {
	it("has a history: planned, put off, moved, held", async () => {
		const { id } = await make();
		const passage = await makePassage(db(), { createdById: analyst.userId });
		const url = "https://example.org/news";
		const change = (given: object, version: number) => saved(changeEventState(analyst, id, { ...given, version }));
		await change({ state: "put_off", effectiveOn: "2026-04-20", reason: "Both sides asked for more time." }, 1);
		await change({ state: "planned", date: "2026-08", place: "Ashgabat", effectiveOn: "2026-06-01", url }, 2);
		await change({ state: "held", date: "2026-08-12", effectiveOn: "2026-08-12", passageId: passage.id }, 3);
		const event = await read(id);
		expect(event).toMatchObject({
			state: "held",
			date: { value: "2026-08-12", precision: "day" },
			place: { text: "Ashgabat" },
			version: 4,
		});
		expect(
			event.history.map(({ state, date, dateMoved, placeMoved }) => [state, date?.value, dateMoved, placeMoved]),
		).toEqual([
			["planned", "2026-05", false, false],
			["put_off", "2026-05", false, false],
			["planned", "2026-08", true, true],
			["held", "2026-08-12", true, false],
		]);
		expect(event.history.at(-1)).toMatchObject({ passage: { id: passage.id }, recordedBy: { name: analyst.name } });
	});

	it("needs a source or a reason, a day since when, and something new", async () => {
		const { id } = await make();
		const errorsOf = async (given: object) => {
			const answer = await changeEventState(analyst, id, { version: 1, ...given });
			return answer && "refused" in answer && "errors" in answer
				? answer.errors.map(({ path, rule }) => `${path} ${rule}`)
				: answer;
		};
		expect(await errorsOf({ state: "held" })).toEqual(["effectiveOn required", "reason needs_source_or_reason"]);
		const known = { effectiveOn: "2026-05-20", url: "https://example.org/x" };
		expect(await errorsOf({ state: "planned", ...known })).toEqual(["state nothing_new"]);
		expect(await errorsOf({ state: "held", ...known, effectiveOn: addDays(today(), 1) })).toEqual([
			"effectiveOn in_future",
		]);
		expect(await errorsOf({ state: "held", ...known, date: "2199" })).toEqual(["date held_in_future"]);
		expect(await errorsOf({ state: "put_off", ...known, date: "2027" })).toEqual(["date put_off_keeps_date"]);
		expect(await errorsOf({ state: "held", ...known, url: "ftp://example.org" })).toEqual(["url not_an_address"]);
		expect(await errorsOf({ state: "held", ...known, passageId: randomUUID() })).toEqual(["passageId not_found"]);
		expect(await errorsOf({ state: "held", ...known, date: "2026-06/2026-05" })).toEqual(["date end_before_start"]);
		expect((await read(id)).history).toHaveLength(1);
	});

	it("is undone with a reason only", async () => {
		const { id } = await make({ state: "held" });
		const undo = { state: "cancelled", effectiveOn: "2026-06-01", url: "https://example.org/x", version: 1 };
		expect(await changeEventState(analyst, id, undo)).toMatchObject({ errors: [{ rule: "held_undone_needs_reason" }] });
		await saved(changeEventState(analyst, id, { ...undo, reason: "The report was of another summit." }));
		expect((await read(id)).state).toBe("cancelled");
	});

	it("is changed by an edit too, which asks for the same", async () => {
		const { id } = await make();
		expect(await editEvent(analyst, id, { state: "held", version: 1 })).toMatchObject({ refused: "rule" });
		const given = { title: "Sixth summit", state: "held", effectiveOn: "2026-05-30", reason: "Seen in both capitals." };
		await saved(editEvent(analyst, id, { ...given, version: 1 }));
		expect(await read(id)).toMatchObject({ title: { text: "Sixth summit" }, state: "held", history: [{}, {}] });
		await saved(editEvent(analyst, id, { title: "Summit", state: "held", date: "2026-05", version: 2 }));
		expect((await read(id)).history).toHaveLength(2);
	});

	it("says from what an inferred date is inferred", async () => {
		const inferred = { title: "Summit", kind: "summit", date: { value: "2026", basis: "inferred" } };
		expect(await createEvent(analyst, inferred)).toMatchObject({
			errors: [{ path: "reason", rule: "inferred_needs_note" }],
		});
		const reason = "Every second year, last in 2024.";
		const { id } = await saved(createEvent(analyst, { ...inferred, reason }));
		expect(await read(id)).toMatchObject({ date: { basis: "inferred" }, history: [{ reason }] });
	});

	it("leaves no translation of a place that was moved", async () => {
		const { id } = await make({ place: undefined, places: { en: "Tehran", tr: "Tahran" } });
		const moved = { state: "planned", place: "Baku", effectiveOn: "2026-04-01", url: "https://example.org/x" };
		await saved(changeEventState(analyst, id, { ...moved, version: 1 }));
		expect((await read(id)).places).toEqual({ en: "Baku" });
	});
});

describe("an event's page", () => {
	it("shows its sources, and the commitments it bears on with their role", async () => {
		const passage = await makePassage(db(), { createdById: analyst.userId });
		const other = await makePassage(db(), { createdById: analyst.userId });
		const { id } = await make({ sources: [passage.id, other.id] });
		const commitment = await makeCommitment(db(), { createdById: analyst.userId });
		await linkEvent(analyst, commitment.ref, { eventId: id, role: "made_at" });
		const event = await read(id);
		expect(event.sources.map((source) => source.id).toSorted()).toEqual([passage.id, other.id].toSorted());
		expect(event.links).toMatchObject([{ role: "made_at", commitment: { ref: commitment.ref, status: "unassessed" } }]);
		await saved(editEvent(analyst, id, { sources: [other.id], version: 1 }));
		expect((await read(id)).sources).toMatchObject([{ id: other.id, source: { dated: "2023-05-12" } }]);
		expect(await editEvent(analyst, id, { sources: [randomUUID()], version: 2 })).toMatchObject({
			errors: [{ path: "sources.0", rule: "not_found" }],
		});
	});
});

describe("the list of events", () => {
	it("asks of those whose day has passed just where the rule says so", async () => {
		const word = `w${randomUUID().replaceAll("-", "")}`;
		const titles = { en: word };
		const dates = [addDays(today(), -1), today(), addDays(today(), 1), "2020", null];
		for (const state of EVENT_STATES)
			for (const date of dates) await makeEvent(db(), { titles, state, date, createdById: analyst.userId });
		await db().$executeRaw`
			INSERT INTO search_rows (kind, subject_id, folded, words)
			SELECT kind, subject_id, folded, words FROM search_texts WHERE kind = 'event' AND folded LIKE ${`%${word}%`}`;
		const all = await listEvents(analyst, { q: word, limit: 100 }, reading);
		const passed = await listEvents(analyst, { q: word, limit: 100, when: "passed" }, reading);
		const ahead = await listEvents(analyst, { q: word, limit: 100, when: "ahead" }, reading);
		expect(all.items).toHaveLength(25);
		const ids = (items: { id: string }[]) => items.map(({ id }) => id).toSorted();
		expect(passed.items).toHaveLength(2);
		expect(ids(passed.items)).toEqual(ids(all.items.filter((event) => event.passed)));
		expect(ahead.items.map(({ date }) => date?.value ?? null)).toEqual([
			today(),
			today(),
			addDays(today(), 1),
			addDays(today(), 1),
			null,
			null,
		]);
	});
});
