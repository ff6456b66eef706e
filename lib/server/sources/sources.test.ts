import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { makeCommitment, makeEvent } from "@/prisma/fixtures";
import { today } from "../clock";
import { changeDue } from "../commitments/change-due";
import { changeStatus } from "../commitments/change-status";
import { addMention } from "../commitments/mentions";
import { db } from "../db";
import { editEvent } from "../events/write";
import { saved } from "../testing/noun-commands";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { addPassage, editPassage } from "./passages";
import { getPassage, getSource, listPassages, listSources } from "./read";
import { createSource, editSource } from "./write";

let analyst: Viewer;
const reading = { lang: "en", today: today(), past: null } as const;
const REPORT = { title: "Отчёт о переговорах", lang: "ru", grade: "one_side" };

beforeAll(async () => {
	analyst = await signedIn("analyst");
});

function make(given: Record<string, unknown> = {}) {
	return saved(createSource(analyst, { ...REPORT, ...given }));
}

describe("a source", () => {
	it("keeps its four dates, an adopted one with its reason", async () => {
		const adopted = { adoptedOn: "2021-40", adoptedReason: "Named after those who held office then." };
		const { id } = await make({ eventOn: "2021-04", publishedOn: "2021-06-29", retrievedOn: "2026-01-02", ...adopted });
		expect(await getSource(analyst, id, reading)).toMatchObject({
			eventOn: "2021-04",
			publishedOn: "2021-06-29",
			retrievedOn: "2026-01-02",
			...adopted,
			dated: "2021-06-29",
			seen: true,
		});
		await saved(editSource(analyst, id, { adoptedOn: null, publishedOn: null, seen: false, version: 1 }));
		expect(await getSource(analyst, id, reading)).toMatchObject({
			adoptedOn: null,
			adoptedReason: null,
			dated: "2021-04",
			seen: false,
		});
	});

	it("is refused with an adopted date or its reason alone, another kind of address, or a side that there is not", async () => {
		const wrong = async (given: object) => createSource(analyst, { ...REPORT, ...given });
		expect(await wrong({ adoptedOn: "2021" })).toMatchObject({
			errors: [{ path: "adoptedReason", rule: "adopted_needs_reason" }],
		});
		expect(await wrong({ adoptedReason: "Because." })).toMatchObject({
			errors: [{ path: "adoptedOn", rule: "adopted_reason_without_date" }],
		});
		for (const url of [
			"javascript:alert(1)",
			"ftp://example.org",
			"//example.org",
			"http://u:p@example.org",
			"https://",
		])
			expect(await wrong({ url })).toMatchObject({ errors: [{ path: "url", rule: "not_an_address" }] });
		expect(await wrong({ side: "NOBODY" })).toMatchObject({ errors: [{ path: "side", rule: "not_found" }] });
		expect(await wrong({ retrievedOn: "2023-02-29" })).toMatchObject({ errors: [{ rule: "not_a_day" }] });
		expect(await wrong({ eventOn: "2023/2021" })).toMatchObject({ errors: [{ rule: "end_before_start" }] });
		expect(await wrong({ publisher: "x".repeat(301) })).toMatchObject({
			errors: [{ path: "publisher", rule: "too_long" }],
		});
	});
});

describe("a passage", () => {
	it("is numbered by itself, or by a number of its own", async () => {
		const { id } = await make();
		await saved(addPassage(analyst, id, { words: "First." }));
		await saved(addPassage(analyst, id, { number: 7, words: { ru: "Седьмой.", en: "Seventh." }, lang: "ru" }));
		await saved(addPassage(analyst, id, { words: "Eighth." }));
		const passages = await listPassages(analyst, id, reading);
		expect(passages?.map(({ number, words }) => [number, words.text])).toEqual([
			[1, "First."],
			[7, "Seventh."],
			[8, "Eighth."],
		]);
		const taken = { refused: "invalid", errors: [{ path: "number", rule: "number_taken" }] };
		expect(await addPassage(analyst, id, { number: 7, words: "Again." })).toEqual(taken);
		expect(await editPassage(analyst, id, passages?.[0]?.id ?? "", { number: 8, version: 1 })).toEqual(taken);
		const two = await Promise.all(["One.", "Two."].map((words) => addPassage(analyst, id, { words })));
		expect(two.filter((outcome) => outcome && "done" in outcome)).toHaveLength(2);
	});

	it("is doubtful with a reason only", async () => {
		const { id } = await make();
		const wrong = async (given: object) => addPassage(analyst, id, { words: "Odd.", ...given });
		expect(await wrong({ doubtful: true })).toMatchObject({ errors: [{ rule: "doubtful_needs_reason" }] });
		expect(await wrong({ doubtful: false, doubtfulReason: "Why" })).toMatchObject({
			errors: [{ rule: "doubt_without_mark" }],
		});
		const passage = await saved(
			addPassage(analyst, id, { words: "Odd.", doubtfulReason: "The year cannot be right." }),
		);
		expect(await getPassage(analyst, id, passage.id, reading)).toMatchObject({ doubtful: true });
		await saved(editPassage(analyst, id, passage.id, { doubtful: false, version: 1 }));
		expect(await getPassage(analyst, id, passage.id, reading)).toMatchObject({ doubtful: false, doubtfulReason: null });
	});

	it("is edited in its own source, by who saw it last, and keeps what it was in the audit", async () => {
		const [{ id }, other] = [await make(), await make()];
		const passage = await saved(addPassage(analyst, id, { words: "First.", original: "Первый." }));
		expect(await editPassage(analyst, other.id, passage.id, { words: "Mine.", version: 1 })).toBeNull();
		expect(await getPassage(analyst, other.id, passage.id, reading)).toBeNull();
		await saved(editPassage(analyst, id, passage.id, { words: "Second.", version: 1 }));
		expect(await editPassage(analyst, id, passage.id, { words: "Third.", version: 1 })).toMatchObject({
			refused: "stale",
			current: { version: 2, words: { en: "Second." } },
		});
		const event = await db().auditEvent.findFirst({ where: { subjectId: passage.id }, orderBy: { id: "desc" } });
		expect(event?.action).toBe("passage.edit");
		const edit = await db().auditEvent.findFirst({
			where: { subjectId: passage.id, refused: false },
			orderBy: { id: "desc" },
		});
		expect(edit?.details).toMatchObject({ changes: { words: { from: { en: "First." }, to: { en: "Second." } } } });
		expect(await addPassage(analyst, id, { words: "x".repeat(5001) })).toMatchObject({
			errors: [{ path: "words", rule: "too_long" }],
		});
		expect(await addPassage(analyst, id, { words: "x", original: "x".repeat(10_001) })).toMatchObject({
			errors: [{ path: "original", rule: "too_long", values: { max: 10_000 } }],
		});
	});

	it("tells what it yielded: commitments with strength, events, statuses and due dates", async () => {
		const { id } = await make();
		const passage = await saved(addPassage(analyst, id, { words: "Both agreed." }));
		const createdById = analyst.userId;
		const commitment = await makeCommitment(db(), { createdById, due: "2027" });
		await addMention(analyst, commitment.ref, { passageId: passage.id, strength: "signed" });
		const event = await makeEvent(db(), { createdById });
		await saved(editEvent(analyst, event.id, { sources: [passage.id], version: 1 }));
		const known = { state: "held", effectiveOn: "2026-01-01", passageId: passage.id, version: 2 };
		await saved(editEvent(analyst, event.id, known));
		const { version } = await db().commitment.findUniqueOrThrow({ where: { id: commitment.id } });
		const status = await changeStatus(analyst, commitment.ref, {
			status: "not_started",
			effectiveOn: "2026-02",
			rationale: "The ministry says that nothing has begun.",
			confidence: "high",
			evidence: [{ passageId: passage.id }],
			version,
		});
		expect(status).toHaveProperty("done");
		const due = await changeDue(analyst, commitment.ref, {
			value: "2028",
			basis: "stated",
			effectiveOn: "2026-03-01",
			reason: "Both sides put it off by a year.",
			evidence: [{ passageId: passage.id }],
			version: version + 1,
		});
		expect(due).toHaveProperty("done");
		const [read] = (await getSource(analyst, id, reading))?.passages ?? [];
		const tag = { ref: commitment.ref, status: "not_started" };
		expect(read?.yields).toMatchObject({
			mentions: [{ strength: "signed", side: null, commitment: tag }],
			events: [{ id: event.id, state: "held" }],
			evidence: [{ status: "not_started", effectiveOn: "2026-02", isCurrent: true, commitment: tag }],
			dueChanges: [{ value: "2028", effectiveOn: "2026-03-01", commitment: tag }],
		});
	});
});

describe("the list of sources", () => {
	it("runs from the latest to the undated, and is found by publisher", async () => {
		const publisher = `P${randomUUID().replaceAll("-", "")}`;
		await make({ publisher });
		await make({ publisher, publishedOn: "2020" });
		await make({ publisher, eventOn: "2024-05" });
		const { items, total } = await listSources(analyst, { q: publisher }, reading);
		expect(total).toBe(3);
		expect(items.map(({ dated }) => dated)).toEqual(["2024-05", "2020", null]);
	});
});
