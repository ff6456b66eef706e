import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { CommitmentRow } from "@/lib/domain/commitment";
import { type Filters, SORT_KEYS } from "@/lib/domain/filters";
import { IMPORTANCES, type Lang, STATUSES, STRENGTHS } from "@/lib/domain/vocabulary";
import { DATES, makeCommitment, makeParty } from "@/prisma/fixtures";
import { db } from "../db";
import { testDatabase } from "../testing/database";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { listCommitments } from "./list";

await testDatabase("empty");

const READING = { lang: "en", today: "2026-10-01", past: null } as const;
const ROWS = 70;
const NOWHERE = "00000000-0000-4000-8000-000000000000";

let viewer: Viewer;

beforeAll(async () => {
	viewer = await signedIn("viewer");
	const row = fc.record({
		status: fc.constantFrom(...STATUSES.filter((status) => status !== "superseded")),
		strength: fc.constantFrom(...STRENGTHS),
		importance: fc.constantFrom(...IMPORTANCES),
		// Few values, so that many rows share one and the last key has to decide.
		due: fc.option(fc.constantFrom(...DATES)),
		titles: fc.record({
			en: fc.constantFrom("Zinc", "apple", "Éclair", "banana", "Apple"),
			tr: fc.constantFrom("İş", "Iğdır", "çay"),
		}),
		changedAt: fc
			.constantFrom("2026-01-01T00:00:00.001Z", "2026-01-01T00:00:00.002Z", "2026-02-01T12:00:00Z")
			.map((at) => new Date(at)),
	});
	for (const given of fc.sample(row, { numRuns: ROWS, seed: 3 })) {
		await makeCommitment(db(), { ...given, createdById: viewer.userId });
	}
}, 60_000);

async function pagesOf(filters: Filters, lang: Lang = "en"): Promise<CommitmentRow[][]> {
	const pages = [];
	let cursor: string | null | undefined;
	do {
		const page = await listCommitments(viewer, { ...filters, ...(cursor && { cursor }) }, { ...READING, lang });
		expect(page.unknown).toEqual([]);
		pages.push(page.items);
		cursor = page.next;
	} while (cursor);
	return pages;
}

const refs = (rows: readonly CommitmentRow[]) => rows.map(({ ref }) => ref);
const sorts = SORT_KEYS.flatMap((key) => [key, `-${key}`] as const);

describe("the pages of a list", () => {
	it.each(sorts)("hold every row once, in the order of the whole list, sorted by %s", async (sort) => {
		const whole = await listCommitments(viewer, { sort, limit: 200 }, READING);
		const pages = await pagesOf({ sort, limit: 7 });
		expect(pages).toHaveLength(ROWS / 7);
		expect(refs(pages.flat())).toEqual(refs(whole.items));
		expect(new Set(refs(pages.flat())).size).toBe(ROWS);
	});

	it.each(sorts)("can be walked back the way one came, sorted by %s", async (sort) => {
		const pages = await pagesOf({ sort, limit: 11 });
		let page = await listCommitments(viewer, { sort, limit: 11 }, READING);
		while (page.next) page = await listCommitments(viewer, { sort, limit: 11, cursor: page.next }, READING);
		for (const expected of pages.toReversed().slice(1)) {
			page = await listCommitments(viewer, { sort, limit: 11, cursor: page.previous ?? "" }, READING);
			expect(refs(page.items)).toEqual(refs(expected));
		}
		expect(page.previous).toBeNull();
		expect(page.next).not.toBeNull();
	});

	it("begin whole again where the way back is shorter than a page", async () => {
		const [first = []] = await pagesOf({ sort: "ref", limit: 5 });
		const second = await listCommitments(viewer, { sort: "ref", limit: 3 }, READING);
		const from = await listCommitments(viewer, { sort: "ref", limit: 3, cursor: second.next ?? "" }, READING);
		const back = await listCommitments(viewer, { sort: "ref", limit: 5, cursor: from.previous ?? "" }, READING);
		expect(refs(back.items)).toEqual(refs(first));
		expect(back.previous).toBeNull();
	});

	it("stay where they are when rows before them come", async () => {
		const page = await listCommitments(viewer, { sort: "-ref", limit: 5 }, READING);
		const before = await listCommitments(viewer, { sort: "-ref", limit: 5, cursor: page.next ?? "" }, READING);
		const late = await makeCommitment(db(), { ref: "ZZZ-9999", createdById: viewer.userId });
		const after = await listCommitments(viewer, { sort: "-ref", limit: 5, cursor: page.next ?? "" }, READING);
		await db().commitment.update({ where: { id: late.id }, data: { archivedAt: new Date(), archiveReason: "Test." } });
		expect(refs(after.items)).toEqual(refs(before.items));
	});
});

describe("the order", () => {
	it("puts what has no last day at the end, whichever way the dates run", async () => {
		for (const sort of ["due", "-due"] as const) {
			const { items } = await listCommitments(viewer, { sort, limit: 200 }, READING);
			const last = items.map(({ due }) => due?.last ?? null);
			const dated = last.filter((day) => day !== null);
			expect(last.slice(0, dated.length)).toEqual(sort === "due" ? dated.toSorted() : dated.toSorted().reverse());
			expect(dated.length).toBeGreaterThan(10);
			expect(dated.length).toBeLessThan(ROWS);
		}
	});

	it("is the ladder's own for statuses and strengths", async () => {
		const { items } = await listCommitments(viewer, { sort: "-strength", limit: 200 }, READING);
		const steps = items.map(({ strength }) => STRENGTHS.indexOf(strength));
		expect(steps).toEqual(steps.toSorted((a, b) => b - a));
	});

	it("is that of the reader's language for titles", async () => {
		const titles = async (lang: Lang) => {
			const { items } = await listCommitments(viewer, { sort: "title", limit: 200 }, { ...READING, lang });
			return [...new Set(items.map(({ title }) => title.text))];
		};
		expect(await titles("en")).toEqual(["apple", "Apple", "banana", "Éclair", "Zinc"]);
		expect(await titles("tr")).toEqual(["çay", "Iğdır", "İş"]);
	});

	it("counts references as people do", async () => {
		const party = await makeParty(db());
		const parties = [{ id: party.id }];
		for (const ref of ["NAT-10000", "NAT-9999", "NAT-0002"]) {
			await makeCommitment(db(), { ref, parties, createdById: viewer.userId, archived: true });
		}
		const filters: Filters = { sort: "ref", party: [party.code], archived: [true] };
		expect(refs((await listCommitments(viewer, filters, READING)).items)).toEqual([
			"NAT-0002",
			"NAT-9999",
			"NAT-10000",
		]);
	});
});

describe("a cursor that can't be read", () => {
	const garbage = ["A", "W10", "bnVsbA", Buffer.from('["due","after"]').toString("base64url")];
	const forged = [
		["due", "after", "2026-13-45", NOWHERE],
		["due", "after", "2026-01-01", "1; DROP TABLE commitments"],
		["due", "beside", null, NOWHERE],
		["ref", "after", "SOZ-0001"],
		["due", "after", 7, NOWHERE],
		["due", "after", "2026-01-01", null],
	].map((value) => Buffer.from(JSON.stringify(value)).toString("base64url"));

	it.each([...garbage, ...forged])("is named and begins the list anew: %s", async (cursor) => {
		const list = await listCommitments(viewer, { cursor, limit: 3 }, READING);
		const first = await listCommitments(viewer, { limit: 3 }, READING);
		expect(list.unknown).toEqual([{ param: "cursor", value: cursor }]);
		expect(refs(list.items)).toEqual(refs(first.items));
	});

	it("never breaks the list, whatever its bytes say", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...sorts),
				fc.array(
					fc.oneof(
						fc.string(),
						fc.constantFrom("after", "title.en", "fulfilled", "2026-01-01", NOWHERE),
						fc.constant(null),
					),
				),
				async (sort, values) => {
					const tag = sort.endsWith("title") ? `${sort}.en` : sort;
					const cursor = Buffer.from(JSON.stringify([tag, "after", ...values])).toString("base64url");
					const { items } = await listCommitments(viewer, { sort, cursor, limit: 2 }, READING);
					expect(items.length).toBeLessThanOrEqual(2);
				},
			),
			{ numRuns: 60 },
		);
	});
});
