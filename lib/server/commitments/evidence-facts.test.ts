import { beforeAll, describe, expect, it } from "vitest";
import { makeCommitment, makeEvent } from "@/prisma/fixtures";
import { db } from "../db";
import { testDatabase } from "../testing/database";
import { passageDated } from "../testing/evidence";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { changeStatus } from "./change-status";
import { addMention } from "./mentions";

await testDatabase("empty");

let analyst: Viewer;

beforeAll(async () => {
	analyst = await signedIn("analyst");
});

async function record(status: string, evidence: object, ref?: string, version = 1) {
	const at = ref ?? (await makeCommitment(db(), { createdById: analyst.userId })).ref;
	const outcome = await changeStatus(analyst, at, {
		...{ status, effectiveOn: "2026-05-27", rationale: "The ministry reported it.", confidence: "high" },
		...{ evidence: [evidence], version },
	});
	if (!outcome || !("done" in outcome)) return outcome;
	return db().evidence.findFirstOrThrow({ where: { statusChangeId: outcome.done.statusChangeId } });
}

describe("the dates that evidence is judged and kept by", () => {
	it("of a passage are those of its source: when things happened and when it was published", async () => {
		const passageId = await passageDated(analyst.userId, { event: "2024-05", published: "2024-06-01" });
		expect(await record("planned", { passageId })).toMatchObject({
			...{ passageId, actValue: "2024-05", publishedValue: "2024-06-01", position: 1, stance: "supports" },
			actLast: new Date("2024-05-31T00:00:00Z"),
		});
	});

	it("follow the date that the desk adopted for the source, where two disagree", async () => {
		const passageId = await passageDated(analyst.userId, { published: "2024-06-01", adopted: "2024-05-30" });
		expect(await record("planned", { passageId })).toMatchObject({ publishedValue: "2024-05-30", actValue: null });
	});

	it("follow the day of the act that was given with the evidence", async () => {
		const passageId = await passageDated(analyst.userId, { event: "2024-05", published: "2024-06-01" });
		expect(await record("in_progress", { passageId, actOn: "2024-05-12" })).toMatchObject({ actValue: "2024-05-12" });
	});

	it("of an event are its own, whatever its sources say of theirs", async () => {
		const event = await makeEvent(db(), { createdById: analyst.userId, date: "2025-05-12", state: "held" });
		expect(await record("fulfilled", { eventId: event.id })).toMatchObject({
			...{ eventId: event.id, actValue: "2025-05-12", publishedValue: null },
		});
	});

	it("of an event without a date, a plan is dated by the earliest of its sources", async () => {
		const event = await makeEvent(db(), { createdById: analyst.userId, date: null });
		expect(await record("planned", { eventId: event.id })).toMatchObject({ refused: "rule" });
		for (const published of ["2024-06-01", "2024-05-01"]) {
			const passageId = await passageDated(analyst.userId, { published });
			await db().eventSource.create({ data: { eventId: event.id, passageId } });
		}
		expect(await record("planned", { eventId: event.id })).toMatchObject({ publishedValue: "2024-05-01" });
	});

	it("of an address are as given, with its title", async () => {
		const given = { url: "https://example.org/a?b=c#d", title: "A report", publishedOn: "2024-Q2", actOn: "2024-05" };
		expect(await record("in_progress", given)).toMatchObject({
			...{ url: given.url, title: "A report", publishedValue: "2024-34", actValue: "2024-05" },
		});
	});

	it("stay as they were when the source is corrected later", async () => {
		const passageId = await passageDated(analyst.userId, { event: "2024-05", published: "2024-06-01" });
		const kept = await record("planned", { passageId });
		const { sourceId } = await db().passage.findUniqueOrThrow({ where: { id: passageId } });
		await db().source.update({
			where: { id: sourceId },
			data: { eventValue: "2020", eventFirst: null, eventLast: null },
		});
		const id = kept && "id" in kept ? kept.id : "";
		expect(await db().evidence.findUnique({ where: { id } })).toMatchObject({ actValue: "2024-05" });
	});
});

describe("an act before the undertaking", () => {
	const act = (actOn: string) => ({ url: "https://example.org/report", actOn });

	it("is compared with the first mention, where no day of undertaking is given", async () => {
		const { ref } = await makeCommitment(db(), { createdById: analyst.userId });
		const [late, early] = [
			await passageDated(analyst.userId, { published: "2023-11-02" }),
			await passageDated(analyst.userId, { event: "2023-10-30", published: "2023-11-02" }),
		];
		await addMention(analyst, ref, { passageId: late, strength: "agreed" });
		await addMention(analyst, ref, { passageId: early, strength: "agreed" });
		expect(await record("in_progress", act("2023-10-29"), ref)).toEqual({
			refused: "rule",
			errors: [{ path: "evidence.0.actOn", rule: "act_before_undertaking", values: { day: "2023-10-30" } }],
		});
		expect(await record("in_progress", act("2023-10-30"), ref)).toHaveProperty("id");
	});

	it("is judged by the earliest day that the undertaking is known to have stood", async () => {
		const { ref, id } = await makeCommitment(db(), { createdById: analyst.userId });
		await db().commitment.update({
			where: { id },
			data: {
				...{ undertakenValue: "2024-10-10", undertakenPrecision: "day", undertakenBasis: "stated" },
				...{ undertakenFirst: new Date("2024-10-10"), undertakenLast: new Date("2024-10-10") },
			},
		});
		expect(await record("in_progress", act("2024-03"), ref)).toMatchObject({ refused: "rule" });
		const passageId = await passageDated(analyst.userId, { event: "2023-10-30" });
		await addMention(analyst, ref, { passageId, strength: "discussed" });
		expect(await record("in_progress", act("2024-03"), ref, 2)).toHaveProperty("id");
	});

	it("counts only where it surely ended before, and where the undertaking's day is known", async () => {
		const { ref } = await makeCommitment(db(), { createdById: analyst.userId });
		expect(await record("in_progress", act("1990"), ref)).toHaveProperty("id");
		const other = await makeCommitment(db(), { createdById: analyst.userId });
		const passageId = await passageDated(analyst.userId, { event: "2023-10-30" });
		await addMention(analyst, other.ref, { passageId, strength: "agreed" });
		expect(await record("in_progress", act("2023"), other.ref)).toHaveProperty("id");
	});
});

it("names a passage or an event that there is not, and nothing else", async () => {
	const nobody = "00000000-0000-4000-8000-000000000000";
	expect(await record("planned", { passageId: nobody })).toEqual({
		refused: "rule",
		errors: [{ path: "evidence.0.passageId", rule: "not_found" }],
	});
	expect(await record("planned", { eventId: nobody })).toEqual({
		refused: "rule",
		errors: [{ path: "evidence.0.eventId", rule: "not_found" }],
	});
});
