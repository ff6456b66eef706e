import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { addDays } from "@/lib/domain/date-value";
import type { Scope } from "@/lib/domain/filters";
import { freshnessOf } from "@/lib/domain/freshness";
import { timelinessOf } from "@/lib/domain/timeliness";
import { FRESHNESS, STATUSES, STRENGTHS, TIMELINESS, VERDICTS } from "@/lib/domain/vocabulary";
import { type GivenCommitment, makeCommitment, makePassage } from "@/prisma/fixtures";
import { db } from "../db";
import { testDatabase } from "../testing/database";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { listCommitments } from "./list";

await testDatabase("empty");

const TODAY = "2026-10-01";
const READING = { lang: "en", today: TODAY, past: null } as const;
const LIMITS = { dueSoonDays: 30, freshDays: 90, staleDays: 180 };

// Around every border of the rules, and a little beside each.
const offsets = [-400, -181, -180, -179, -91, -90, -89, -31, -30, -2, -1, 0, 1, 29, 30, 31, 90, 400];
const day = fc.option(fc.constantFrom(...offsets.map((offset) => addDays(TODAY, offset))), { freq: 6 });

const commitment = fc.record({
	status: fc.constantFrom(...STATUSES),
	confirmed: fc.boolean(),
	due: day,
	lookedOn: day,
	strength: fc.constantFrom(...STRENGTHS),
	archived: fc.boolean(),
	mentioned: fc.boolean(),
	changedDaysAgo: fc.constantFrom(0, 1, 6, 7, 8, 29, 30, 31),
});
type Item = { ref: string } & (typeof commitment extends fc.Arbitrary<infer T> ? T : never);

let viewer: Viewer;
const items: Item[] = [];

beforeAll(async () => {
	viewer = await signedIn("viewer");
	const createdById = viewer.userId;
	const passage = await makePassage(db(), { createdById });
	for (const item of fc.sample(commitment, { numRuns: 250, seed: 7 })) {
		// Noon in Ashgabat on that day.
		const changedAt = new Date(`${addDays(TODAY, -item.changedDaysAgo)}T07:00:00Z`);
		const given: GivenCommitment = { ...item, changedAt, createdById, mentionedIn: item.mentioned ? [passage.id] : [] };
		const { ref } = await makeCommitment(db(), given);
		items.push({ ref, ...item });
	}
	await db().commitment.updateMany({
		where: { ref: { notIn: items.map(({ ref }) => ref) } },
		data: { ownerId: viewer.userId },
	});
}, 60_000);

/** What the database picks, all pages of it. */
async function refsIn(scope: Scope): Promise<string[]> {
	const refs: string[] = [];
	let cursor: string | undefined;
	do {
		const list = await listCommitments(viewer, { ...scope, limit: 200, ...(cursor && { cursor }) }, READING);
		refs.push(...list.items.map(({ ref }) => ref));
		cursor = list.next ?? undefined;
	} while (cursor);
	return refs.filter((ref) => items.some((item) => item.ref === ref)).toSorted();
}

function refsWhere(predicate: (item: Item) => boolean): string[] {
	return items
		.filter((item) => predicate(item))
		.map(({ ref }) => ref)
		.toSorted();
}

const all = { archived: [true, false] };
const timeliness = (item: Item) => timelinessOf({ ...item, dueLast: item.due }, TODAY, LIMITS.dueSoonDays);

describe("the database and the rules of the domain pick the same commitments", () => {
	it.each(TIMELINESS)("that are %s", async (value) => {
		const refs = refsWhere((item) => timeliness(item) === value);
		expect(refs.length).toBeGreaterThan(0);
		expect(await refsIn({ ...all, timeliness: [value] })).toEqual(refs);
	});

	it.each(FRESHNESS)("that are %s", async (value) => {
		const refs = refsWhere((item) => freshnessOf(item.lookedOn, TODAY, LIMITS) === value);
		expect(refs.length).toBeGreaterThan(0);
		expect(await refsIn({ ...all, freshness: [value] })).toEqual(refs);
	});

	it("in every mixture: several values of one kind mean or, different kinds mean and", async () => {
		const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
		const scopes = fc.record({ timeliness: some(TIMELINESS), freshness: some(FRESHNESS), status: some(STATUSES) });
		for (const scope of fc.sample(scopes, { numRuns: 25, seed: 11 })) {
			const expected = refsWhere(
				(item) =>
					!item.archived &&
					scope.status.includes(item.status) &&
					scope.timeliness.includes(timeliness(item)) &&
					scope.freshness.includes(freshnessOf(item.lookedOn, TODAY, LIMITS)),
			);
			expect(await refsIn(scope)).toEqual(expected);
		}
	});

	it("that fall due within so many days and are still open", async () => {
		const soon = addDays(TODAY, 30);
		const refs = refsWhere(
			(item) => timeliness(item) !== "closed" && item.due !== null && item.due >= TODAY && item.due <= soon,
		);
		expect(await refsIn({ ...all, dueWithin: 30 })).toEqual(refs);
	});

	it("that were changed within so many days", async () => {
		expect(await refsIn({ ...all, changedWithin: 7 })).toEqual(refsWhere((item) => item.changedDaysAgo <= 7));
	});

	it("that no passage is known for", async () => {
		expect(await refsIn({ ...all, passage: ["none"] })).toEqual(refsWhere((item) => !item.mentioned));
		expect(await refsIn({ ...all, passage: ["some"] })).toEqual(refsWhere((item) => item.mentioned));
	});

	it("whose verdict awaits a second person", async () => {
		const refs = refsWhere((item) => (VERDICTS as readonly string[]).includes(item.status) && !item.confirmed);
		expect(refs.length).toBeGreaterThan(0);
		expect(await refsIn({ ...all, confirmed: [false] })).toEqual(refs);
	});

	it("of this strength or stronger", async () => {
		const refs = refsWhere((item) => STRENGTHS.indexOf(item.strength) >= STRENGTHS.indexOf("agreed"));
		expect(await refsIn({ ...all, strengthMin: "agreed" })).toEqual(refs);
	});

	it("and none that is archived, unless asked for", async () => {
		expect(await refsIn({})).toEqual(refsWhere((item) => !item.archived));
		expect(await refsIn({ archived: [true] })).toEqual(refsWhere((item) => item.archived));
	});
});
