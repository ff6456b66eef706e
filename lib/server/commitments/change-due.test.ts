import { beforeAll, describe, expect, it } from "vitest";
import { makeCommitment, makeEvent, makePassage } from "@/prisma/fixtures";
import { db } from "../db";
import { MOVED_DUE } from "../testing/commitment-commands";
import { testDatabase } from "../testing/database";
import { changingNothing } from "../testing/print";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { changeDue } from "./change-due";

await testDatabase("empty");

const NOBODY = "00000000-0000-4000-8000-000000000000";

let analyst: Viewer;

beforeAll(async () => {
	analyst = await signedIn("analyst");
});

const fresh = (due: string | null = "2021") => makeCommitment(db(), { createdById: analyst.userId, due });
const day = (text: string) => new Date(`${text}T00:00:00Z`);

function stored(ref: string) {
	return db().commitment.findUniqueOrThrow({
		where: { ref },
		include: { dueChanges: { orderBy: { recordedAt: "asc" } } },
	});
}

describe("moving the due date", () => {
	it("adds to the history and leaves the first date where it was", async () => {
		const { ref } = await fresh();
		expect(await changeDue(analyst, ref, MOVED_DUE)).toMatchObject({ done: { version: 2 } });
		const later = { ...MOVED_DUE, value: "2028-Q1", basis: "inferred", version: 2, lang: "tr" };
		expect(await changeDue(analyst, ref, later)).toMatchObject({ done: { version: 3 } });
		const row = await stored(ref);
		expect(row).toMatchObject({
			...{ dueValue: "2028-33", dueFirst: day("2028-01-01"), dueLast: day("2028-03-31"), duePrecision: "quarter" },
			...{ dueBasis: "inferred", firstDueValue: "2021", firstDueLast: day("2021-12-31"), lookedOn: null },
		});
		expect(row.dueChanges).toMatchObject([
			{ value: "2027-06-30", basis: "stated", effectiveOn: day("2026-09-01"), reason: MOVED_DUE.reason, lang: "en" },
			{ value: "2028-33", basis: "inferred", lang: "tr", recordedById: analyst.userId },
		]);
		const event = await db().auditEvent.findFirst({ where: { subjectRef: ref }, orderBy: { id: "asc" } });
		expect(event).toMatchObject({ action: "commitment.change_due", details: { from: "2021", to: "2027-06-30" } });
	});

	it("to the first one ever makes it the first", async () => {
		const { ref } = await fresh(null);
		await changeDue(analyst, ref, MOVED_DUE);
		expect(await stored(ref)).toMatchObject({ firstDueValue: "2027-06-30", firstDueLast: day("2027-06-30") });
	});

	it("away, and to a new one later, remembers what was first", async () => {
		const { ref } = await fresh();
		await changeDue(analyst, ref, { ...MOVED_DUE, value: null, basis: "unknown" });
		expect(await stored(ref)).toMatchObject({
			...{ dueValue: null, dueFirst: null, dueLast: null, duePrecision: null, dueBasis: null },
			firstDueValue: "2021",
		});
		await changeDue(analyst, ref, { ...MOVED_DUE, version: 2 });
		expect(await stored(ref)).toMatchObject({ dueValue: "2027-06-30", firstDueValue: "2021" });
	});

	it("keeps a passage, an event or a dated address that it rests on", async () => {
		const createdById = analyst.userId;
		const passageId = (await makePassage(db(), { createdById })).id;
		const eventId = (await makeEvent(db(), { createdById })).id;
		const url = { url: "https://example.org/late", title: "Put off", publishedOn: "2026-08" };
		for (const evidence of [[{ passageId }], { eventId }, [url]]) {
			const { ref } = await fresh();
			expect(await changeDue(analyst, ref, { ...MOVED_DUE, evidence })).toHaveProperty("done");
			const [kept] = (await stored(ref)).dueChanges;
			const { publishedOn = null, ...given } = { ...(Array.isArray(evidence) ? evidence[0] : evidence) } as Partial<
				typeof url
			>;
			expect(kept).toMatchObject({ ...given, publishedValue: publishedOn });
		}
	});
});

describe("a due date is not moved", () => {
	it.each<[object, string, object]>([
		[{ value: "2024-13" }, "invalid", { path: "value", rule: "not_a_date" }],
		[{ value: "../.." }, "invalid", { path: "value", rule: "not_a_date" }],
		[{ value: "2024/2021" }, "invalid", { path: "value", rule: "end_before_start" }],
		[{ value: "2024", first: "2024-02-01" }, "invalid", { path: "value", rule: "bounds_disagree" }],
		[{ value: "2024-10", last: "2024-10-30" }, "invalid", { path: "value", rule: "bounds_disagree" }],
		[{ value: "2024", precision: "month" }, "invalid", { path: "value", rule: "bounds_disagree" }],
		[{ basis: undefined }, "invalid", { path: "basis", rule: "required" }],
		[{ effectiveOn: "2026-02-30" }, "invalid", { path: "effectiveOn", rule: "not_a_day" }],
		[{ reason: "x".repeat(10_001) }, "invalid", { path: "reason", rule: "too_long", values: { max: 10_000 } }],
		[{ note: "x".repeat(2001) }, "invalid", { path: "note", rule: "too_long", values: { max: 2000 } }],
		[{ reason: "\0" }, "invalid", { path: "reason", rule: "bad_characters" }],
		[{ evidence: [{ url: "ftp://example.org" }] }, "invalid", { path: "evidence.0.url", rule: "not_an_address" }],
		[
			{ evidence: [{ url: "https://a.org" }, { url: "https://b.org" }] },
			"invalid",
			{ path: "evidence", rule: "too_much", values: { max: 1 } },
		],
		[{ value: "2021" }, "rule", { path: "value", rule: "same_due_date" }],
		[{ effectiveOn: "2026-10-02" }, "rule", { path: "effectiveOn", rule: "in_future", values: { day: "2026-10-01" } }],
		[{ reason: "Late." }, "rule", { path: "reason", rule: "needs_reason" }],
		[{ evidence: [{ passageId: NOBODY }] }, "rule", { path: "evidence.0.passageId", rule: "not_found" }],
		[{ evidence: [{ eventId: NOBODY }] }, "rule", { path: "evidence.0.eventId", rule: "not_found" }],
		[
			{ evidence: [{ url: "https://a.org", publishedOn: "2027" }] },
			"rule",
			{ path: "evidence.0.publishedOn", rule: "in_future", values: { day: "2026-10-01" } },
		],
	])("%j: %s", async (more, refused, error) => {
		const { ref } = await fresh();
		const outcome = await changingNothing(() => changeDue(analyst, ref, { ...MOVED_DUE, ...more }));
		expect(outcome).toEqual({ refused, errors: [error] });
	});
});
