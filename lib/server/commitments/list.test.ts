import { beforeAll, describe, expect, it } from "vitest";
import type { CommitmentRow } from "@/lib/domain/commitment";
import type { Filters } from "@/lib/domain/filters";
import { BASES, PARTY_ROLES, PRECISIONS, STATUSES } from "@/lib/domain/vocabulary";
import { DATES, makeAgreement, makeBody, makeCommitment, makeOneOfEach, makeParty, makeUser } from "@/prisma/fixtures";
import { db } from "../db";
import { testDatabase } from "../testing/database";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { countCommitments, getCommitmentRow, listCommitments, neighboursOf } from "./list";
import { loosen } from "./loosen";
import { getCommitment } from "./page";

await testDatabase("empty");

const READING = { lang: "en", today: "2026-10-01", past: null } as const;
const ROWS = 40;
const NOWHERE = "00000000-0000-4000-8000-000000000000";

let viewer: Viewer;

beforeAll(async () => {
	viewer = await signedIn("viewer");
	const statuses = STATUSES.filter((status) => status !== "superseded");
	for (let n = 0; n < ROWS; n++) {
		const status = statuses[n % statuses.length] ?? "planned";
		await makeCommitment(db(), { status, due: DATES[n % 7] ?? null, createdById: viewer.userId });
	}
});

const refs = (rows: readonly CommitmentRow[]) => rows.map(({ ref }) => ref);

describe("what a list is narrowed to", () => {
	it("may be an agreement or a body by id or code, a party by code, an owner", async () => {
		const owner = await makeUser(db());
		const [agreementId, bodyId] = [
			(await makeAgreement(db(), { code: "PACT" })).id,
			(await makeBody(db(), { code: "BODY" })).id,
		];
		const party = await makeParty(db());
		const { ref } = await makeCommitment(db(), {
			agreementId,
			bodyId,
			ownerId: owner.id,
			parties: [{ id: party.id, role: "benefits" }],
			sectors: ["trade", "water"],
			createdById: viewer.userId,
			archived: true,
		});
		const scopes: Filters[] = [
			{ agreement: [agreementId] },
			{ agreement: ["PACT"] },
			{ body: [bodyId] },
			{ body: ["BODY"] },
			{ party: [party.code] },
			{ owner: [owner.id] },
			{ sector: ["water"], party: [party.code] },
			{ agreement: ["PACT", (await makeAgreement(db())).id] },
		];
		for (const scope of scopes) {
			const list = await listCommitments(viewer, { ...scope, archived: [true] }, READING);
			expect({ scope, refs: refs(list.items), unknown: list.unknown }).toEqual({ scope, refs: [ref], unknown: [] });
		}
		const { items } = await listCommitments(
			viewer,
			{ sector: ["energy"], party: [party.code], archived: [true] },
			READING,
		);
		expect(items).toEqual([]);
	});

	it("may be one's own, and what nobody owns", async () => {
		const { ref } = await makeCommitment(db(), { ownerId: viewer.userId, createdById: viewer.userId });
		expect(refs((await listCommitments(viewer, { owner: ["me"] }, READING)).items)).toEqual([ref]);
		const { total } = await listCommitments(viewer, { owner: ["none"] }, READING);
		expect(await countCommitments(viewer, { owner: ["me", "none"] }, READING)).toBe(Number(total) + 1);
		await db().commitment.update({ where: { ref }, data: { archivedAt: new Date(), archiveReason: "Test." } });
	});

	it("leaves out what nobody has heard of, and names it", async () => {
		const filters: Filters = { party: ["NOPE"], agreement: [NOWHERE], body: ["NOBODY"], owner: [NOWHERE], limit: 1 };
		const { unknown, total } = await listCommitments(viewer, filters, READING);
		expect(unknown).toEqual([
			{ param: "agreement", value: NOWHERE },
			{ param: "party", value: "NOPE" },
			{ param: "body", value: "NOBODY" },
			{ param: "owner", value: NOWHERE },
		]);
		expect(total).toBe(ROWS);
	});
});

describe("a row", () => {
	it("tells its texts in the reader's language, or in the original and says so", async () => {
		const { ref } = await makeCommitment(db(), {
			titles: { tr: "Yol", ru: "Дорога" },
			lang: "tr",
			createdById: viewer.userId,
			archived: true,
		});
		const inRussian = await getCommitmentRow(viewer, ref, { ...READING, lang: "ru" });
		expect(inRussian?.title).toEqual({ text: "Дорога", lang: "ru", wanted: true });
		const inEnglish = await getCommitmentRow(viewer, ref, READING);
		expect(inEnglish?.title).toEqual({ text: "Yol", lang: "tr", wanted: false });
	});

	it("tells the first date once the date has moved, and only then", async () => {
		const moved = await makeCommitment(db(), {
			due: "2026",
			firstDue: "2024-10",
			createdById: viewer.userId,
			archived: true,
		});
		const kept = await makeCommitment(db(), { due: "2026", createdById: viewer.userId, archived: true });
		expect((await getCommitmentRow(viewer, moved.ref, READING))?.due).toMatchObject({
			value: "2026",
			firstValue: "2024-10",
			firstLast: "2024-10-31",
		});
		expect((await getCommitmentRow(viewer, kept.ref, READING))?.due).toMatchObject({
			last: "2026-12-31",
			firstValue: null,
		});
	});

	it.each(["", "NOPE-0001", "x", "\0", "'; --", "SOZ-00001"])(
		"is nothing for a reference that is none: %j",
		async (ref) => {
			expect(await getCommitmentRow(viewer, ref, READING)).toBeNull();
			expect(await neighboursOf(viewer, ref, {}, READING)).toEqual({ previous: null, next: null });
		},
	);
});

describe("every status, precision, basis and role", () => {
	it("can be listed and read", async () => {
		const made = await makeOneOfEach(db(), viewer.userId);
		const rows = await Promise.all(made.map(({ ref }) => getCommitmentRow(viewer, ref, READING)));
		const seen = (values: unknown[]) => new Set(values.filter((value) => value !== undefined && value !== null));
		expect(seen(rows.map((row) => row?.status))).toEqual(new Set(STATUSES));
		expect(seen(rows.map((row) => row?.due?.precision))).toEqual(
			new Set(PRECISIONS.filter((each) => each !== "unknown")),
		);
		expect(seen(rows.map((row) => row?.due?.basis))).toEqual(new Set(BASES));
		expect(seen(rows.flatMap((row) => row?.parties.map(({ role }) => role)))).toEqual(new Set(PARTY_ROLES));
		for (const { ref } of made) expect((await getCommitment(viewer, ref, READING))?.ref).toBe(ref);
	});
});

describe("a list that nothing matches", () => {
	it("says which filter alone stands in the way, and how much would come without it", async () => {
		const party = await makeParty(db());
		const parties = [{ id: party.id }];
		await makeCommitment(db(), { parties, strength: "signed", createdById: viewer.userId });
		await makeCommitment(db(), { parties, strength: "signed", createdById: viewer.userId });
		const filters: Filters = { party: [party.code], strengthMin: "agreed", status: ["stalled"], sort: "ref" };
		const loosened = await loosen(viewer, filters, READING);
		expect(loosened).toContainEqual({ key: "status", total: 2 });
		expect(loosened.map(({ key }) => key)).not.toContain("strengthMin");
	});
});

describe("the neighbours of a commitment", () => {
	it("are the references beside it in the list one came from", async () => {
		const filters: Filters = { sort: "-due", status: ["planned", "stalled", "fulfilled"], limit: 200 };
		const list = refs((await listCommitments(viewer, filters, READING)).items);
		expect(list.length).toBeGreaterThan(5);
		for (const [n, ref] of list.entries()) {
			const expected = { previous: list[n - 1] ?? null, next: list[n + 1] ?? null };
			expect(await neighboursOf(viewer, ref, filters, READING)).toEqual(expected);
		}
	});

	it("are there even when it has left the list meanwhile", async () => {
		const filters: Filters = { sort: "ref", status: ["planned"] };
		const [first, second] = refs((await listCommitments(viewer, filters, READING)).items);
		const between = (await listCommitments(viewer, { sort: "ref", limit: 200 }, READING)).items.find(
			({ ref, status }) => status !== "planned" && first && second && ref > first && ref < second,
		);
		if (!between) throw new Error("no row between the first two planned ones");
		expect(await neighboursOf(viewer, between.ref, filters, READING)).toEqual({ previous: first, next: second });
	});
});
