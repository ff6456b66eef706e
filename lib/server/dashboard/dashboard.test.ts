import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { COMMITMENT_PANELS, type CommitmentPanel, type Dashboard, isTooMuch } from "@/lib/domain/dashboard";
import { addDays } from "@/lib/domain/date-value";
import { parseFilters, type Scope } from "@/lib/domain/filters";
import { FRESHNESS, STATUSES, STRENGTHS, TIMELINESS } from "@/lib/domain/vocabulary";
import { giveStatus, makeCommitment, makeEvent, makeUser } from "@/prisma/fixtures";
import { startOf } from "../clock";
import { countCommitments, listCommitments } from "../commitments/list";
import { addNote } from "../commitments/notes";
import type { Reading } from "../commitments/row";
import { db } from "../db";
import { testDatabase } from "../testing/database";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { getDashboard } from "./dashboard";

await testDatabase("empty");

const TODAY = "2026-10-01";
const READING = { lang: "en", today: TODAY, past: null } as const;
const PANELS = Object.keys(COMMITMENT_PANELS) as CommitmentPanel[];

let viewer: Viewer;
let analyst: Viewer;
let dashboard: Dashboard;

beforeAll(async () => {
	viewer = await signedIn("viewer");
	analyst = await signedIn("analyst");
	const offset = fc.constantFrom(-400, -200, -100, -31, -7, -1, 0, 1, 20, 30, 31, 90, 91);
	const day = fc.option(
		offset.map((days) => addDays(TODAY, days)),
		{ freq: 5 },
	);
	const given = fc.record({
		status: fc.constantFrom(...STATUSES),
		strength: fc.constantFrom(...STRENGTHS),
		confirmed: fc.boolean(),
		due: day,
		lookedOn: day,
		archived: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
		changedAt: fc.constantFrom(0, 3, 7, 8, 29, 31).map((days) => startOf(addDays(TODAY, -days))),
	});
	for (const each of fc.sample(given, { numRuns: 120, seed: 5 })) {
		await makeCommitment(db(), { ...each, createdById: viewer.userId });
	}
	dashboard = await read(viewer, {}, READING);
}, 60_000);

async function read(actor: Viewer, scope: Scope, reading: Reading): Promise<Dashboard> {
	const answer = await getDashboard(actor, scope, reading);
	if (isTooMuch(answer)) throw new Error("too much");
	return answer;
}

function count(scope: Scope): Promise<number> {
	return countCommitments(viewer, scope, READING);
}

describe("every number of the dashboard is that of its list", () => {
	it.each(STATUSES)("for the status %s", async (status) => {
		expect(dashboard.byStatus[status]).toBe(await count({ status: [status] }));
	});

	it.each(TIMELINESS)("for what is %s", async (timeliness) => {
		expect(dashboard.byTimeliness[timeliness]).toBe(await count({ timeliness: [timeliness] }));
	});

	it.each(FRESHNESS)("for what is %s", async (freshness) => {
		expect(dashboard.byFreshness[freshness]).toBe(await count({ freshness: [freshness] }));
	});

	it.each(PANELS)("for the panel %s, whose address it is", async (name) => {
		const { total, list, items } = dashboard.panels[name];
		const { filters, unknown } = parseFilters(new URL(list, "http://here.invalid").searchParams);
		const found = await listCommitments(viewer, filters, READING);
		expect(unknown).toEqual([]);
		expect(total).toBe(found.total);
		expect(total).toBeGreaterThan(0);
		const refs = new Set(items.map(({ ref }) => ref));
		expect(
			(await listCommitments(viewer, { ...filters, limit: 200 }, READING)).items.filter(({ ref }) => refs.has(ref)),
		).toHaveLength(items.length);
	});

	it("and the parts add up to the whole", async () => {
		const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
		expect(dashboard.total).toBe(await count({}));
		expect([dashboard.byStatus, dashboard.byTimeliness, dashboard.byFreshness].map(sum)).toEqual([
			dashboard.total,
			dashboard.total,
			dashboard.total,
		]);
	});

	it("within a scope as well", async () => {
		const scope: Scope = { strengthMin: "agreed", status: ["planned", "stalled", "fulfilled"] };
		const narrowed = await read(viewer, scope, READING);
		expect(narrowed.total).toBe(await count(scope));
		expect(narrowed.byStatus.unassessed).toBe(0);
		for (const name of PANELS) {
			const { total, list } = narrowed.panels[name];
			const { filters } = parseFilters(new URL(list, "http://here.invalid").searchParams);
			if (Number(total) > 0)
				expect({ name, total: (await listCommitments(viewer, filters, READING)).total }).toEqual({ name, total });
		}
	});
});

describe("the dashboard", () => {
	it("shows what is overdue with the longest overdue first", () => {
		const last = dashboard.panels.overdue.items.map(({ due }) => due?.last ?? "");
		expect(last).toEqual(last.toSorted());
		expect(last.length).toBeGreaterThan(1);
	});

	it("shows first of what has gone quiet what nobody has looked at for longest", () => {
		const looked = dashboard.panels.quiet.items.map(({ lookedOn }) => lookedOn ?? "");
		expect(looked).toEqual(looked.toSorted());
	});

	it("shows one's own open actions and nobody else's, the most urgent first", async () => {
		const [first, archived] = await Promise.all([
			makeCommitment(db(), { createdById: viewer.userId }),
			makeCommitment(db(), { createdById: viewer.userId, archived: true }),
		]);
		const other = await makeUser(db());
		const action = (what: string, ownerId: string, commitmentId: string, more = {}) =>
			db().nextAction.create({
				data: { what, ownerId, commitmentId, lang: "en", createdById: viewer.userId, ...more },
			});
		await action("Some day", analyst.userId, first.id);
		await action("Soon", analyst.userId, first.id, { dueOn: new Date("2026-10-02") });
		await action("Done", analyst.userId, first.id, { doneAt: new Date(), doneById: other.id });
		await action("Theirs", other.id, first.id);
		await action("Put away", analyst.userId, archived.id);
		const { panels } = await read(analyst, {}, READING);
		expect(panels.myActions.total).toBe(2);
		expect(panels.myActions.items.map(({ what, dueOn }) => [what, dueOn])).toEqual([
			["Soon", "2026-10-02"],
			["Some day", null],
		]);
	});

	it("asks of planned events whose day is over whether they were held", async () => {
		const createdById = viewer.userId;
		const passed = await makeEvent(db(), { date: "2026-09-30", createdById });
		await makeEvent(db(), { date: "2026-09-29", state: "held", createdById });
		const ahead = await makeEvent(db(), { date: "2026-10-01", createdById });
		const { panels } = await read(viewer, {}, READING);
		expect(panels.eventsPassed.items.map(({ id }) => id)).toEqual([passed.id]);
		expect(panels.eventsAhead.items.map(({ id }) => id)).toEqual([ahead.id]);
	});

	it("tells what was recorded lately in its own words, latest first", async () => {
		const { id, ref } = await makeCommitment(db(), { titles: { en: "Open a route" }, createdById: analyst.userId });
		await giveStatus(db(), id, { status: "planned", createdById: analyst.userId });
		await addNote(analyst, ref, { body: "The carrier confirmed." });
		await db().dueChange.create({
			data: {
				...{ commitmentId: id, value: "2027", basis: "stated", reason: "It was put off.", lang: "en" },
				...{ effectiveOn: new Date("2026-09-01"), recordedById: analyst.userId, precision: "year" },
				...{ first: new Date("2027-01-01"), last: new Date("2027-12-31") },
			},
		});
		const { recent } = await read(viewer, {}, READING);
		expect(recent.slice(0, 3)).toMatchObject([
			{ type: "due", value: "2027", commitment: { ref } },
			{ type: "note", body: "The carrier confirmed.", by: { id: analyst.userId } },
			{ type: "status", status: "planned", commitment: { title: { text: "Open a route" } } },
		]);
	});

	it("has nothing to show where there is nothing", async () => {
		const nothing = await read(viewer, { q: ["nowhere to be found"] }, READING);
		expect(nothing.total).toBe(0);
		expect(PANELS.map((name) => nothing.panels[name].items)).toEqual(PANELS.map(() => []));
		expect(nothing.recent).toEqual([]);
	});
});
