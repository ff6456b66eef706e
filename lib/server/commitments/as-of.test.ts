import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { CommitmentRow } from "@/lib/domain/commitment";
import { isTooMuch } from "@/lib/domain/dashboard";
import { addDays, parseDateValue } from "@/lib/domain/date-value";
import type { Scope } from "@/lib/domain/filters";
import { freshnessOf } from "@/lib/domain/freshness";
import { endOfMonth } from "@/lib/domain/month-path";
import type { Past } from "@/lib/domain/past";
import { isOpen, timelinessOf } from "@/lib/domain/timeliness";
import { FRESHNESS, OPEN_STATUSES, STATUSES, STRENGTHS, TIMELINESS, VERDICTS } from "@/lib/domain/vocabulary";
import { makeParty, makeUser } from "@/prisma/fixtures";
import { getMonths } from "../dashboard/months";
import { db } from "../db";
import { testDatabase } from "../testing/database";
import { type Given, type Recorded, recordHistory } from "../testing/histories";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { countCommitments, listCommitments } from "./list";
import type { Reading } from "./row";

await testDatabase("empty");

const TODAY = "2026-10-01";
const LIMITS = { freshDays: 90, staleDays: 180 };
const EVERY = { archived: [true, false] } satisfies Scope;
const SORTS = ["due", "-due", "ref", "title", "status", "strength", "changed", "-changed"] as const;

const RECORDABLE = STATUSES.filter((status) => !["unassessed", "superseded", "withdrawn"].includes(status));
const PARTIES = ["first", "second"] as const;

const between = (from: string, days: number) => fc.integer({ min: 0, max: days }).map((n) => addDays(from, n));
const since = between("2023-06-01", 1217);
const due = fc.constantFrom("2024", "2024-06", "2024-12-31", "2025-03", "2026-02-14", "2027");

// The desk looks back: it records from the summer of 2024 on what has been true since 2023.
const later: fc.Arbitrary<Recorded> = fc
	.oneof(
		fc.record({
			...{ type: fc.constant("status" as const), status: fc.constantFrom(...RECORDABLE), since },
			confirmedOn: fc.option(fc.constant("after" as string)),
		}),
		fc.record({ type: fc.constant("due" as const), value: fc.option(due, { freq: 4 }), since }),
		fc.record({ type: fc.constant("review" as const), reviewed: since }),
		fc.record(
			{
				...{ type: fc.constant("edit" as const), title: fc.constantFrom("Widen the road", "Mend the road") },
				...{ strength: fc.constantFrom(...STRENGTHS), party: fc.constantFrom(...PARTIES) },
				...{ sector: fc.constantFrom("trade" as const, "water" as const), archived: fc.boolean() },
			},
			{ requiredKeys: ["type"] },
		),
	)
	.chain((one) => between("2024-07-01", 820).map((on) => ({ ...one, on })))
	.map((one): Recorded => {
		// What is recorded was true by then; who confirms does so a while later.
		if (one.type === "review") return { ...one, reviewed: one.reviewed < one.on ? one.reviewed : one.on };
		if (one.type === "edit") return one;
		const known = one.since < one.on ? one.since : one.on;
		if (one.type === "due") return { ...one, since: known };
		return { ...one, since: known, confirmedOn: one.confirmedOn && addDays(one.on, 9) };
	});

const history: fc.Arbitrary<Given> = fc.record({
	undertaken: fc.option(between("2023-01-01", 900), { freq: 6 }),
	created: between("2024-01-01", 180),
	title: fc.constant("Build the road"),
	strength: fc.constantFrom(...STRENGTHS),
	party: fc.constantFrom(...PARTIES),
	sector: fc.constant("trade" as const),
	due: fc.option(due, { freq: 4 }),
	later: fc
		.array(later, { maxLength: 7 })
		.map((all) => all.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))),
});

const past: fc.Arbitrary<Past> = fc.record({
	asOf: between("2023-01-01", 1369),
	knownAt: fc.option(between("2023-12-01", 1035)),
});

let viewer: Viewer;
const ids: Record<string, string> = {};
const made: { ref: string; given: Given }[] = [];

beforeAll(async () => {
	viewer = await signedIn("viewer");
	const [first, second, confirmer] = await Promise.all([
		makeParty(db(), { code: "FIRST" }),
		makeParty(db(), { code: "SECOND" }),
		makeUser(db(), { role: "reviewer" }),
	]);
	Object.assign(ids, { first: first.id, second: second.id });
	for (const given of fc.sample(history, { numRuns: 90, seed: 11 })) {
		const { ref } = await recordHistory(withIds(given), { createdById: viewer.userId, confirmerId: confirmer.id });
		made.push({ ref, given });
	}
}, 120_000);

function withIds(given: Given): Given {
	const idOf = (name: string | undefined) => (name ? { party: ids[name] ?? "" } : {});
	const later = given.later.map((one) => (one.type === "edit" ? { ...one, ...idOf(one.party) } : one));
	return { ...given, party: ids[given.party] ?? "", later };
}

function readingOf(past: Past | null): Reading {
	return { lang: "en", today: past?.asOf ?? TODAY, past };
}

async function list(scope: Scope, reading: Reading): Promise<CommitmentRow[]> {
	return (await listCommitments(viewer, { ...EVERY, ...scope, sort: "ref", limit: 200 }, reading)).items;
}

type Stood = ReturnType<typeof stoodOn>;

/** The rules once more, by hand, for one commitment; `null` where it was not there. */
function stoodOn({ ref, given }: (typeof made)[number], { asOf, knownAt }: Past) {
	const known = (on: string) => knownAt === null || on <= knownAt;
	const until = knownAt !== null && knownAt < asOf ? knownAt : asOf;
	const statuses = given.later.filter((one) => one.type === "status").filter((one) => known(one.on));
	const inEffect = statuses.filter((one) => one.since <= asOf);
	const began = given.undertaken ?? [given.created, ...statuses.map((one) => one.since)].toSorted()[0] ?? "";
	if (!known(given.created) || began > asOf) return null;
	const status = inEffect.at(-1);
	const dues = [
		...(given.due ? [{ value: given.due }] : []),
		...given.later.filter((one) => one.type === "due").filter((one) => known(one.on) && one.since <= asOf),
	];
	const value = dues.at(-1)?.value ?? null;
	const firstValue = dues.find((one) => one.value !== null)?.value ?? null;
	const edits = given.later.filter((one) => one.type === "edit").filter((one) => one.on <= until);
	const fields: Pick<Given, "title" | "strength" | "party" | "sector"> = Object.assign({}, given, ...edits);
	const reviewed = given.later
		.filter((one) => one.type === "review" && known(one.on))
		.flatMap((one) => (one.type === "review" && one.reviewed <= asOf ? [one.reviewed] : []));
	const assessed = statuses.filter((one) => one.on <= until).map((one) => one.on);
	const lookedOn = [...reviewed, ...assessed].toSorted().at(-1) ?? null;
	const facts = {
		status: status?.status ?? "unassessed",
		dueLast: value && (parseDateValue(value)?.last ?? null),
		lookedOn,
	};
	return {
		ref,
		status: facts.status,
		confirmed: isVerdict(facts.status) ? status?.confirmedOn != null && known(status.confirmedOn) : null,
		timeliness: timelinessOf(facts, asOf, 30),
		freshness: freshnessOf(lookedOn, asOf, LIMITS),
		due: value,
		firstDue: value !== null && firstValue !== value ? firstValue : null,
		reviewedOn: reviewed.toSorted().at(-1) ?? null,
		lookedOn,
		title: fields.title,
		strength: fields.strength,
		party: fields.party === "first" ? "FIRST" : "SECOND",
		sector: fields.sector,
		archived: (Object.assign({ archived: false }, ...edits) as { archived: boolean }).archived,
	};
}

function isVerdict(status: string): boolean {
	return (VERDICTS as readonly string[]).includes(status);
}

function shown(row: CommitmentRow): Stood {
	const { ref, status, confirmed, timeliness, freshness, due, reviewedOn, lookedOn, title, strength, archived } = row;
	return {
		...{ ref, status, confirmed, timeliness, freshness, reviewedOn, lookedOn, strength, archived },
		...{ due: due?.value ?? null, firstDue: due?.firstValue ?? null, title: title.text },
		...{ party: row.parties.map(({ code }) => code).join(), sector: row.sectors[0] ?? "trade" },
	};
}

function stood(past: Past): NonNullable<Stood>[] {
	return made.map((one) => stoodOn(one, past)).filter((one) => one !== null);
}

const byRef = (a: { ref: string }, b: { ref: string }) => (a.ref < b.ref ? -1 : 1);

describe("a past day, of any history", () => {
	it("is as the rules say, by both clocks", async () => {
		await fc.assert(
			fc.asyncProperty(past, async (past) => {
				const rows = (await list({}, readingOf(past))).map(shown);
				expect((rows as NonNullable<Stood>[]).toSorted(byRef)).toEqual(stood(past).toSorted(byRef));
			}),
			{ numRuns: 60, seed: 3 },
		);
	}, 120_000);

	it("is the live list where that day is today", async () => {
		const live = await list({}, readingOf(null));
		expect(live.length).toBe(made.length);
		for (const knownAt of [null, TODAY]) {
			expect(await list({}, readingOf({ asOf: TODAY, knownAt }))).toEqual(live);
		}
	});

	it("comes in each order page by page, each commitment once", async () => {
		const reading = readingOf({ asOf: "2025-02-01", knownAt: "2025-12-31" });
		const whole = stood({ asOf: "2025-02-01", knownAt: "2025-12-31" }).map(({ ref }) => ref);
		for (const sort of SORTS) {
			const refs: string[] = [];
			for (let cursor: string | null | undefined; cursor !== null; ) {
				const page = await listCommitments(viewer, { ...EVERY, sort, limit: 17, ...(cursor && { cursor }) }, reading);
				refs.push(...page.items.map(({ ref }) => ref));
				cursor = page.next;
			}
			expect([sort, refs.toSorted()]).toEqual([sort, whole.toSorted()]);
		}
	});
});

type Rule = [Scope, (row: NonNullable<Stood>) => boolean];
const RULES: Rule[] = [
	...STATUSES.map((status): Rule => [{ status: [status] }, (row) => row.status === status]),
	...TIMELINESS.map((timeliness): Rule => [{ timeliness: [timeliness] }, (row) => row.timeliness === timeliness]),
	...FRESHNESS.map((freshness): Rule => [{ freshness: [freshness] }, (row) => row.freshness === freshness]),
	...STRENGTHS.map((strength): Rule => [{ strength: [strength] }, (row) => row.strength === strength]),
	...[true, false].map((confirmed): Rule => [{ confirmed: [confirmed] }, (row) => row.confirmed === confirmed]),
	...[true, false].map((archived): Rule => [{ archived: [archived] }, (row) => row.archived === archived]),
	...["FIRST", "SECOND"].map((party): Rule => [{ party: [party] }, (row) => row.party === party]),
	...(["trade", "water"] as const).map((sector): Rule => [{ sector: [sector] }, (row) => row.sector === sector]),
	[{ strengthMin: "agreed" }, ({ strength }) => STRENGTHS.indexOf(strength) >= STRENGTHS.indexOf("agreed")],
	[{ passage: ["none"] }, () => true],
	[{ owner: ["none"] }, () => true],
	[{ timeliness: ["overdue"], party: ["FIRST"] }, (row) => row.timeliness === "overdue" && row.party === "FIRST"],
];

describe("the list of a past day", () => {
	const DAYS: Past[] = [
		{ asOf: "2025-02-01", knownAt: null },
		{ asOf: "2026-03-05", knownAt: "2025-11-30" },
	];

	it.each(RULES)("counts and shows for %j what the rules pick", async (scope, picks) => {
		for (const past of DAYS) {
			const expected = stood(past)
				.filter(picks)
				.map(({ ref }) => ref);
			const { items, total } = await listCommitments(viewer, { ...EVERY, ...scope, limit: 200 }, readingOf(past));
			expect(items.map(({ ref }) => ref).toSorted()).toEqual(expected.toSorted());
			expect(total).toBe(expected.length);
		}
	});
});

describe("change over time", () => {
	const today = { asOf: "2026-09-17", knownAt: null };

	it.each<Past>([today, { asOf: "2026-01-31", knownAt: "2025-08-20" }])(
		"agrees with the list of each month's end, read on %j",
		async (past) => {
			const months = await getMonths(viewer, EVERY, readingOf(past));
			if (isTooMuch(months)) throw new Error("too much");
			expect(months.length).toBeGreaterThan(30);
			for (const { month, ...figures } of months) {
				const end = readingOf({ ...past, asOf: endOfMonth(month, past.asOf) });
				const count = (scope: Scope) => countCommitments(viewer, { ...EVERY, ...scope }, end);
				expect({ month, ...figures }).toEqual({
					month,
					open: await count({ status: [...OPEN_STATUSES] }),
					overdue: await count({ timeliness: ["overdue"] }),
					fulfilled: await count({ status: ["fulfilled"] }),
				});
			}
		},
		60_000,
	);

	it("ends with the live numbers", async () => {
		const months = await getMonths(viewer, {}, readingOf(null));
		if (isTooMuch(months)) throw new Error("too much");
		const live = (await list({ archived: [false] }, readingOf(null))).map(({ status, timeliness }) => ({
			status,
			timeliness,
		}));
		expect(months.at(-1)).toEqual({
			month: "2026-10",
			open: live.filter(({ status }) => isOpen(status)).length,
			overdue: live.filter(({ timeliness }) => timeliness === "overdue").length,
			fulfilled: live.filter(({ status }) => status === "fulfilled").length,
		});
	});

	it("has no month where there is nothing", async () => {
		expect(await getMonths(viewer, { q: ["nowhere to be found"] }, readingOf(null))).toEqual([]);
	});
});
