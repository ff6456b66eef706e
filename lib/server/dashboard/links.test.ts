import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
	BREAKDOWNS,
	type BreakdownRow,
	COMMITMENT_PANELS,
	type CommitmentPanel,
	isTooMuch,
	narrowedPath,
	panelPath,
	rowPath,
	type TooMuch,
} from "@/lib/domain/dashboard";
import { addDays } from "@/lib/domain/date-value";
import { parseFilters, type Scope } from "@/lib/domain/filters";
import { FRESHNESS, KINDS, SECTORS, STATUSES, STRENGTHS, TIMELINESS } from "@/lib/domain/vocabulary";
import { makeAgreement, makeBody, makeCommitment, makeParty } from "@/prisma/fixtures";
import { startOf } from "../clock";
import { countCommitments } from "../commitments/list";
import { db } from "../db";
import { testDatabase } from "../testing/database";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { getBreakdown } from "./breakdown";
import { getDashboardNumbers } from "./numbers";
import { getPanel } from "./panel";
import { getProgrammes } from "./programmes";
import { readScope } from "./scope";
import { talliedAs } from "./tallied";

await testDatabase("empty");

const TODAY = "2026-10-14";
const READING = { lang: "en", today: TODAY, past: null } as const;
const PANELS = Object.keys(COMMITMENT_PANELS) as CommitmentPanel[];

let viewer: Viewer;
let scopes: [name: string, scope: Scope, tallied: boolean][];

beforeAll(async () => {
	const [reader, other] = await Promise.all([signedIn("viewer"), signedIn("analyst")]);
	viewer = reader;
	const createdById = viewer.userId;
	const few = <T>(make: () => Promise<T>) => Promise.all([make(), make(), make()]);
	const [agreements, bodies, parties] = [
		await few(() => makeAgreement(db())),
		await few(() => makeBody(db())),
		await few(() => makeParty(db())),
	];
	const offsets = [-800, -200, -100, -45, -31, -14, -13, -7, -1, 0, 1, 20, 30, 31, 90, 91, 400];
	const day = fc.option(fc.constantFrom(...offsets.map((days) => addDays(TODAY, days))), { freq: 6 });
	const oneOf = (made: { id: string }[]) => fc.option(fc.constantFrom(...made.map(({ id }) => id)), { freq: 4 });
	const given = fc.record({
		status: fc.constantFrom(...STATUSES),
		strength: fc.constantFrom(...STRENGTHS),
		kind: fc.constantFrom(...KINDS),
		confirmed: fc.boolean(),
		due: day,
		lookedOn: day.map((looked) => (looked !== null && looked > TODAY ? null : looked)),
		archived: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
		changedAt: fc.constantFrom(0, 3, 7, 8, 29, 30, 31).map((days) => startOf(addDays(TODAY, -days))),
		agreementId: oneOf(agreements),
		bodyId: oneOf(bodies),
		ownerId: fc.constantFrom(viewer.userId, other.userId, null),
		parties: fc.subarray(parties.map(({ id }) => ({ id }))),
		sectors: fc.subarray([...SECTORS].slice(0, 4)),
	});
	for (const { agreementId, bodyId, ownerId, ...each } of fc.sample(given, { numRuns: 200, seed: 9 })) {
		const under = { ...(agreementId && { agreementId }), ...(bodyId && { bodyId }), ...(ownerId && { ownerId }) };
		await makeCommitment(db(), { ...each, ...under, createdById });
	}
	const [agreement, second] = agreements.map(({ id }) => id);
	const [party, another] = parties.map(({ code }) => code);
	scopes = [
		["everything", {}, true],
		["one agreement", { agreement: [agreement ?? ""] }, true],
		["two agreements", { agreement: [agreement ?? "", second ?? ""] }, true],
		["one party", { party: [party ?? ""] }, true],
		["two parties", { party: [party ?? "", another ?? ""] }, false],
		["one sector", { sector: ["trade"] }, true],
		["one body", { body: [bodies[0]?.id ?? ""] }, true],
		["one's own", { owner: ["me"] }, true],
		["nobody's or one's own", { owner: ["none", "me"] }, true],
		["kinds", { kind: ["measure", "event"] }, true],
		["the stronger", { strengthMin: "agreed" }, true],
		["a party and a strength", { party: [party ?? ""], strengthMin: "intended" }, false],
		["what is archived", { archived: [true] }, false],
		["some statuses", { status: ["planned", "fulfilled"] }, false],
		["a party nobody has heard of", { party: ["NOWHERE"] }, true],
	];
}, 60_000);

function there<T extends object>(answer: T | TooMuch): T {
	if (isTooMuch(answer)) throw new Error("too much");
	return answer as T;
}

function countAt(path: string): Promise<number> {
	const { filters, unknown } = parseFilters(new URL(path, "http://here.invalid").searchParams);
	expect(unknown).toEqual([]);
	return countCommitments(viewer, filters, READING);
}

async function leads(numbers: [string, number][]): Promise<void> {
	expect(await Promise.all(numbers.map(async ([path]) => [path, await countAt(path)]))).toEqual(numbers);
}

const entries = <K extends string>(counts: Record<K, number>) => Object.entries(counts) as [K, number][];
const names = Array.from({ length: 15 }, (_, n) => n);

describe("each number is that of the list it leads to", () => {
	it.each(names)("panels and sums, of scope %i", async (n) => {
		const [name, given, isTallied] = scopes[n] ?? ["", {}, false];
		const known = await readScope(viewer, given, READING);
		expect([name, talliedAs(known, READING) !== null]).toEqual([name, isTallied]);
		const { scope } = known;
		const numbers = there(await getDashboardNumbers(viewer, given, READING));
		await leads([
			[narrowedPath(scope, {}), numbers.total],
			...PANELS.map((panel): [string, number] => [panelPath(scope, panel), numbers.panels[panel]]),
			...entries(numbers.byStatus).map(([key, n]): [string, number] => [narrowedPath(scope, { status: [key] }), n]),
			...entries(numbers.byTimeliness).map(([key, n]): [string, number] => [
				narrowedPath(scope, { timeliness: [key] }),
				n,
			]),
			...entries(numbers.byFreshness).map(([key, n]): [string, number] => [
				narrowedPath(scope, { freshness: [key] }),
				n,
			]),
		]);
		expect([TIMELINESS.length, FRESHNESS.length, numbers.total > 0]).toEqual([6, 4, true]);
	});

	it.each(names)("rows and segments of every breakdown, of scope %i", async (n) => {
		const [, given] = scopes[n] ?? ["", {}];
		const { scope } = await readScope(viewer, given, READING);
		for (const dimension of BREAKDOWNS) {
			const { rows, overlaps, more, without } = there(await getBreakdown(viewer, dimension, given, READING));
			await leads(rows.flatMap((row) => numbersOf(row, (further) => rowPath(scope, dimension, row.key, further))));
			expect(rows.map(({ total }) => total)).toEqual(rows.map(({ total }) => total).toSorted((a, b) => b - a));
			const all = rows.reduce((sum, { total }) => sum + total, 0) + without;
			const { total } = there(await getDashboardNumbers(viewer, given, READING));
			if (overlaps)
				expect([more, all >= total || given[dimension] !== undefined]).toEqual([{ keys: 0, total: null }, true]);
			else expect([more, all]).toEqual([{ keys: 0, total: 0 }, total]);
		}
	});

	it.each(names)("programmes, their segments and strengths, of scope %i", async (n) => {
		const [, given] = scopes[n] ?? ["", {}];
		const { scope } = await readScope(viewer, given, READING);
		const { items, more } = there(await getProgrammes(viewer, given, READING));
		expect(more).toBe(0);
		await leads(
			items.flatMap((item) => [
				...numbersOf(item, (further) => rowPath(scope, "agreement", item.id, further)),
				...entries(item.byStrength).map(([strength, n]): [string, number] => [
					rowPath(scope, "agreement", item.id, { strength: [strength] }),
					n,
				]),
			]),
		);
	});
});

function numbersOf(row: BreakdownRow, path: (further: Scope) => string): [string, number][] {
	return [
		[row.list, row.total],
		[path({ timeliness: ["overdue"] }), row.overdue],
		...entries(row.byStatus).map(([status, n]): [string, number] => [path({ status: [status] }), n]),
		...Object.entries(row.provisional).map(([status, n]): [string, number] => [
			path({ status: [status as "fulfilled"], confirmed: [false] }),
			n,
		]),
	];
}

it("shows first of what awaits a second person the verdicts of others", async () => {
	const { items, total } = there(await getPanel(viewer, "unconfirmed", { party: ["NOWHERE"] }, READING));
	expect(items.length).toBeLessThan(Number(total));
	const own = await makeCommitment(db(), { status: "fulfilled", due: "2001", createdById: viewer.userId });
	const other = await signedIn("reviewer");
	const theirs = await makeCommitment(db(), { status: "fulfilled", due: "2031", createdById: other.userId });
	const refs = async (reader: Viewer) =>
		there(await getPanel(reader, "unconfirmed", {}, READING)).items.map(({ ref }) => ref);
	expect((await refs(viewer))[0]).toBe(theirs.ref);
	expect((await refs(other))[0]).toBe(own.ref);
});

it("says how much of a programme's window is over, and nothing where it has none", async () => {
	const { id } = await makeAgreement(db());
	const day = (text: string) => new Date(`${text}T00:00:00Z`);
	await db().agreement.update({
		where: { id },
		data: { periodValue: "2026-10", periodFirst: day("2026-10-01"), periodLast: day("2026-10-31") },
	});
	await makeCommitment(db(), { agreementId: id, createdById: viewer.userId });
	const { items } = there(await getProgrammes(viewer, {}, READING));
	expect(items[0]).toMatchObject({ id, elapsed: 13 / 31, window: { first: "2026-10-01", last: "2026-10-31" } });
	expect(items.slice(1).map(({ elapsed }) => elapsed)).toEqual(items.slice(1).map(() => null));
});
