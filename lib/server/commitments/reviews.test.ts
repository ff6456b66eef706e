import { beforeAll, describe, expect, it } from "vitest";
import { STATUSES } from "@/lib/domain/vocabulary";
import { makeCommitment } from "@/prisma/fixtures";
import { db } from "../db";
import { PLANNED } from "../testing/commitment-commands";
import { testDatabase } from "../testing/database";
import { changedTables, changingNothing } from "../testing/print";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { changeStatus } from "./change-status";
import { recordReview } from "./reviews";

await testDatabase("empty");

const TODAY = new Date("2026-10-01T00:00:00Z");
const PLACES = "The ministry's site, the gazette";

let analyst: Viewer;

beforeAll(async () => {
	analyst = await signedIn("analyst");
});

const fresh = (more: object = {}) => makeCommitment(db(), { createdById: analyst.userId, ...more });

function stored(ref: string) {
	return db().commitment.findUniqueOrThrow({ where: { ref }, include: { reviews: true, currentStatus: true } });
}

describe("the first review of what is unassessed", () => {
	it("says that nothing was found, resting on that review", async () => {
		const { ref } = await fresh();
		const outcome = await recordReview(analyst, ref, { places: PLACES });
		const row = await stored(ref);
		const [review] = row.reviews;
		expect(review).toMatchObject({ reviewedOn: TODAY, places: PLACES, finding: null, recordedById: analyst.userId });
		expect(outcome).toEqual({ done: { id: row.id, ref, version: 2, reviewId: review?.id } });
		expect(row).toMatchObject({
			...{ status: "no_evidence", confirmed: null, version: 2, reviewedOn: TODAY, lookedOn: TODAY },
			currentStatus: {
				...{ position: 1, status: "no_evidence", reviewId: review?.id, recordedById: analyst.userId },
				...{ effectiveValue: "2026-10-01", effectivePrecision: "day", lang: "en" },
			},
		});
		expect(row.currentStatus?.rationales).toMatchObject({
			en: `Looked and found nothing either way. Places: ${PLACES}`,
			tr: expect.stringContaining(PLACES),
			ru: expect.stringContaining(PLACES),
		});
	});

	it("gives the reviewer's own finding as the rationale, in its language", async () => {
		const { ref } = await fresh();
		const finding = "Ни одна из сторон об этом не сообщает.";
		await recordReview(analyst, ref, { places: PLACES, finding, lang: "ru" });
		expect((await stored(ref)).currentStatus).toMatchObject({ rationales: { ru: finding }, lang: "ru" });
	});

	it("at the same moment as another is still one status change, and both reviews are on file", async () => {
		const { ref, id } = await fresh();
		const outcomes = await Promise.all([1, 2].map(() => recordReview(analyst, ref, { places: PLACES })));
		expect(outcomes.every((outcome) => outcome && "done" in outcome)).toBe(true);
		expect(await db().statusChange.count({ where: { commitmentId: id } })).toBe(1);
		expect((await stored(ref)).reviews).toHaveLength(2);
	});
});

describe("a later review", () => {
	it.each(STATUSES.filter((status) => status !== "unassessed"))(
		"of one %s moves only the days it was looked on",
		async (status) => {
			const { ref } = await fresh({ status, reviewedOn: "2026-01-10" });
			const before = await stored(ref);
			const tables = await changedTables(() => recordReview(analyst, ref, { places: PLACES }));
			expect(tables).toEqual(["audit_events", "commitments", "reviews", "tallies"]);
			const { reviews: _, ...after } = await stored(ref);
			expect(after).toEqual({ ...before, reviews: undefined, reviewedOn: TODAY, lookedOn: TODAY });
		},
	);

	it("does not make the status stale that a colleague is writing", async () => {
		const { ref } = await fresh({ status: "no_evidence", reviewedOn: "2026-01-10" });
		await recordReview(await signedIn("analyst"), ref, { places: PLACES });
		expect(await changeStatus(analyst, ref, PLANNED)).toMatchObject({ done: { version: 2 } });
	});

	it("never moves the days back", async () => {
		const { ref } = await fresh({ status: "planned", reviewedOn: "2026-10-05", lookedOn: "2026-10-06" });
		await recordReview(analyst, ref, { places: PLACES });
		expect(await stored(ref)).toMatchObject({
			reviewedOn: new Date("2026-10-05T00:00:00Z"),
			lookedOn: new Date("2026-10-06T00:00:00Z"),
		});
	});
});

describe("a review is refused", () => {
	it.each<[object, object]>([
		[{}, { path: "places", rule: "required" }],
		[{ places: " " }, { path: "places", rule: "required" }],
		[{ places: "x".repeat(2001) }, { path: "places", rule: "too_long", values: { max: 2000 } }],
		[
			{ places: PLACES, finding: "x".repeat(10_001) },
			{ path: "finding", rule: "too_long", values: { max: 10_000 } },
		],
		[{ places: "\0" }, { path: "places", rule: "bad_characters" }],
		[
			{ places: PLACES, reviewedOn: "2026-09-01" },
			{ path: "reviewedOn", rule: "unknown_field" },
		],
	])("with %j", async (given, error) => {
		const { ref } = await fresh();
		const outcome = await changingNothing(() => recordReview(analyst, ref, given));
		expect(outcome).toEqual({ refused: "invalid", errors: [error] });
	});
});
