import { beforeAll, describe, expect, it } from "vitest";
import { OPEN_STATUSES, type Status, VERDICTS } from "@/lib/domain/vocabulary";
import { giveStatus, makeCommitment, makeEvent, makeParty } from "@/prisma/fixtures";
import { db } from "../db";
import { testDatabase } from "../testing/database";
import { changedTables, changingNothing } from "../testing/print";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { changeStatus } from "./change-status";
import { recordReview } from "./reviews";

await testDatabase("empty");

const TODAY = "2026-10-01";
const RATIONALE = "The ministry reported it on its own site.";
const URL = { url: "https://example.org/report", publishedOn: "2026-05-27", actOn: "2026-05" };

let analyst: Viewer;

beforeAll(async () => {
	analyst = await signedIn("analyst");
	await makeParty(db(), { code: "TKM" });
});

function change(status: Status, more: object = {}) {
	return { status, effectiveOn: "2026-05-27", rationale: RATIONALE, confidence: "high", version: 1, ...more };
}

/** Undertaken on 30 October 2023 and due by the end of 2025. */
async function fresh(more: object = {}) {
	const made = await makeCommitment(db(), { createdById: analyst.userId, due: "2025", ...more });
	await db().commitment.update({
		where: { id: made.id },
		data: {
			...{ undertakenValue: "2023-10-30", undertakenPrecision: "day", undertakenBasis: "stated" },
			...{ undertakenFirst: day("2023-10-30"), undertakenLast: day("2023-10-30") },
		},
	});
	return made;
}

const day = (text: string) => new Date(`${text}T00:00:00Z`);

function stored(ref: string) {
	return db().commitment.findUniqueOrThrow({
		where: { ref },
		include: { currentStatus: { include: { evidence: { orderBy: { position: "asc" } } } }, statusChanges: true },
	});
}

/** What each status is recorded with, and nothing more. */
const ENOUGH: Record<Exclude<Status, "unassessed">, object> = {
	no_evidence: {},
	not_started: { evidence: [{ url: URL.url }] },
	planned: { evidence: [{ url: URL.url, publishedOn: URL.publishedOn }] },
	in_progress: { evidence: [{ url: URL.url, actOn: URL.actOn }] },
	stalled: { evidence: [{ url: URL.url }] },
	partly_fulfilled: { evidence: [{ url: URL.url }] },
	fulfilled: { evidence: [{ url: URL.url }] },
	not_fulfilled: {},
	superseded: {},
	withdrawn: { evidence: [{ url: URL.url }], withdrawnBy: "TKM" },
	not_assessable: {},
};

describe("a status with what it needs", () => {
	it.each(Object.keys(ENOUGH) as (keyof typeof ENOUGH)[])("%s becomes the row's and the history's", async (status) => {
		const { ref, id } = await fresh({ reviewedOn: "2026-02-01", status: "in_progress" });
		const successorRef = status === "superseded" ? (await fresh()).ref : undefined;
		const given = change(status, { ...ENOUGH[status], ...(successorRef && { successorRef }) });
		const outcome = await changeStatus(analyst, ref, given);
		const row = await stored(ref);
		expect(outcome).toEqual({ done: { id, ref, version: 2, statusChangeId: row.statusChangeId } });
		expect(row).toMatchObject({
			status,
			version: 2,
			confirmed: (VERDICTS as readonly Status[]).includes(status) ? false : null,
			lookedOn: day(TODAY),
			reviewedOn: day("2026-02-01"),
			currentStatus: {
				position: 2,
				status,
				effectiveValue: "2026-05-27",
				effectiveFirst: day("2026-05-27"),
				effectivePrecision: "day",
				rationales: { en: RATIONALE },
				lang: "en",
				confidence: "high",
				recordedById: analyst.userId,
			},
		});
		expect(row.statusChanges).toHaveLength(2);
	});

	it("writes row, history, evidence and audit, and no other table", async () => {
		const { ref } = await fresh();
		const tables = await changedTables(() => changeStatus(analyst, ref, change("planned", ENOUGH.planned)));
		expect(tables).toEqual(["audit_events", "commitments", "evidence", "status_changes", "tallies"]);
		expect(await db().auditEvent.findFirst({ where: { subjectRef: ref } })).toMatchObject({
			action: "commitment.change_status",
			details: { from: "unassessed", to: "planned", effectiveOn: "2026-05-27", version: 2 },
		});
	});

	it("keeps the date as coarse as it is known", async () => {
		const { ref } = await fresh();
		await changeStatus(analyst, ref, change("not_assessable", { effectiveOn: "2026-Q2" }));
		expect((await stored(ref)).currentStatus).toMatchObject({
			...{ effectiveValue: "2026-34", effectivePrecision: "quarter" },
			...{ effectiveFirst: day("2026-04-01"), effectiveLast: day("2026-06-30") },
		});
	});

	it("keeps the rationale in the language it is written in, as it was typed", async () => {
		const { ref } = await fresh();
		const rationale = "Ведомство сообщило <b>само</b> 🌊";
		await changeStatus(analyst, ref, change("not_assessable", { rationale, lang: "ru" }));
		expect((await stored(ref)).currentStatus).toMatchObject({ rationales: { ru: rationale }, lang: "ru" });
	});

	it("remembers the review that it rests on, the latest on file", async () => {
		const { ref } = await fresh();
		await recordReview(analyst, ref, { places: "The gazette" });
		const last = await recordReview(analyst, ref, { places: "The ministry's site" });
		await changeStatus(analyst, ref, change("not_fulfilled", { version: 2 }));
		const reviewId = last && "done" in last ? last.done.reviewId : "";
		expect((await stored(ref)).currentStatus).toMatchObject({ status: "not_fulfilled", reviewId });
	});

	it("names successor and withdrawing party by their own ids", async () => {
		const [old, next] = [await fresh(), await fresh()];
		await changeStatus(analyst, old.ref, change("superseded", { successorRef: next.ref }));
		expect((await stored(old.ref)).currentStatus).toMatchObject({ successorId: next.id, withdrawnById: null });
		const party = await db().party.findUniqueOrThrow({ where: { code: "TKM" } });
		await changeStatus(analyst, next.ref, change("withdrawn", ENOUGH.withdrawn));
		expect((await stored(next.ref)).currentStatus).toMatchObject({ successorId: null, withdrawnById: party.id });
	});
});

it("sets out from the change it had to wait for, where the caller guessed its version", async () => {
	const { ref } = await fresh();
	const given = change("planned", { ...ENOUGH.planned, version: 2 });
	const { waiting } = await db().$transaction(async (tx) => {
		const { id } = await tx.commitment.findUniqueOrThrow({ where: { ref } });
		await giveStatus(tx, id, { status: "not_assessable", createdById: analyst.userId });
		await tx.commitment.update({ where: { id }, data: { version: 2 } });
		const begun = changeStatus(analyst, ref, given);
		await new Promise((resolve) => setTimeout(resolve, 300));
		// In an object, for a promise alone would be waited for before the commit that it waits for.
		return { waiting: begun };
	});
	expect(await waiting).toHaveProperty("done");
	expect((await stored(ref)).statusChanges.map(({ position }) => position)).toEqual([1, 2]);
});

describe("opening again what was closed", () => {
	it.each(OPEN_STATUSES.slice(1))("as %s takes a source and drops the verdict", async (status) => {
		const { ref } = await fresh({ status: "fulfilled", confirmed: true, reviewedOn: "2026-02-01" });
		const bare = await changingNothing(() => changeStatus(analyst, ref, change(status)));
		expect(bare).toMatchObject({ refused: "rule", errors: [{ path: "evidence" }] });
		expect(await changeStatus(analyst, ref, change(status, { evidence: [URL] }))).toHaveProperty("done");
		expect(await stored(ref)).toMatchObject({ status, confirmed: null });
	});
});

describe("a status without what it needs is refused by name, and nothing changes", () => {
	const rule = (path: string, name: string, values?: object) => ({ path, rule: name, ...(values && { values }) });
	const early = { ...URL, actOn: "2023-09" };
	const undertaken = { day: "2023-10-30" };

	it.each<[string, object, object[]]>([
		["unassessed", change("unassessed"), [rule("status", "nothing_new")]],
		["no evidence, never reviewed", change("no_evidence"), [rule("status", "needs_review")]],
		["not started", change("not_started"), [rule("evidence", "needs_source")]],
		["planned", change("planned"), [rule("evidence", "needs_dated_source")]],
		[
			"planned, undated",
			change("planned", { evidence: [{ url: URL.url }] }),
			[rule("evidence.0.publishedOn", "source_needs_date")],
		],
		["in progress", change("in_progress"), [rule("evidence", "needs_act")]],
		[
			"in progress, before it was undertaken",
			change("in_progress", { evidence: [early] }),
			[rule("evidence.0.actOn", "act_before_undertaking", undertaken)],
		],
		[
			"in progress, by what lies ahead",
			change("in_progress", { evidence: [{ ...URL, actOn: "2027" }] }),
			[rule("evidence.0.actOn", "act_in_future")],
		],
		[
			"fulfilled, before it was undertaken",
			change("fulfilled", { evidence: [early] }),
			[rule("evidence.0.actOn", "result_before_undertaking", undertaken)],
		],
		["stalled", change("stalled"), [rule("evidence", "needs_source")]],
		["partly fulfilled", change("partly_fulfilled"), [rule("evidence", "needs_result")]],
		["fulfilled", change("fulfilled"), [rule("evidence", "needs_deliverable")]],
		[
			"fulfilled, by what contradicts it",
			change("fulfilled", { evidence: [{ ...URL, stance: "contradicts" }] }),
			[rule("evidence", "only_support_counts")],
		],
		[
			"not fulfilled, unlooked",
			change("not_fulfilled"),
			[rule("status", "needs_review_after_due", { day: "2025-12-31" })],
		],
		["superseded", change("superseded"), [rule("successorRef", "needs_successor")]],
		["superseded by none", change("superseded", { successorRef: "SOZ-9999" }), [rule("successorRef", "not_found")]],
		["superseded by nonsense", change("superseded", { successorRef: "\0" }), [rule("successorRef", "not_found")]],
		[
			"withdrawn",
			change("withdrawn"),
			[rule("evidence", "needs_source"), rule("withdrawnBy", "needs_withdrawing_party")],
		],
		[
			"withdrawn by nobody",
			change("withdrawn", { evidence: [URL], withdrawnBy: "XXX" }),
			[rule("withdrawnBy", "not_found")],
		],
		[
			"a future day",
			change("not_assessable", { effectiveOn: "2026-10-02" }),
			[rule("effectiveOn", "in_future", { day: TODAY })],
		],
		["an open beginning", change("not_assessable", { effectiveOn: "../2025" }), [rule("effectiveOn", "open_ended")]],
		["one word", change("not_assessable", { rationale: "Unclear." }), [rule("rationale", "rationale_too_short")]],
		[
			"a stray successor",
			change("not_assessable", { successorRef: "SOZ-9999", withdrawnBy: "TKM" }),
			[rule("successorRef", "only_for_superseded"), rule("withdrawnBy", "only_for_withdrawn")],
		],
	])("%s", async (_, given, errors) => {
		const { ref } = await fresh();
		expect(await changingNothing(() => changeStatus(analyst, ref, given))).toEqual({ refused: "rule", errors });
		expect(await db().auditEvent.findFirst({ where: { subjectRef: ref } })).toMatchObject({
			refused: true,
			details: { refused: "rule", rules: errors.map((error) => (error as { rule: string }).rule) },
		});
	});

	it.each<[object, object[]]>([
		[{ rationale: "x".repeat(10_001) }, [{ path: "rationale", rule: "too_long", values: { max: 10_000 } }]],
		[{ rationale: "" }, [{ path: "rationale", rule: "required" }]],
		[{ rationale: "null \0 character here" }, [{ path: "rationale", rule: "bad_characters" }]],
		[{ confidence: undefined }, [{ path: "confidence", rule: "required" }]],
		[{ effectiveOn: "2026-02-30" }, [{ path: "effectiveOn", rule: "not_a_date" }]],
		[{ lang: "fr" }, [{ path: "lang", rule: "not_one_of", values: { allowed: "en, tr, ru, tk, kk" } }]],
		[{ evidence: [{ url: "javascript:alert(1)" }] }, [{ path: "evidence.0.url", rule: "not_an_address" }]],
		[
			{ evidence: [{ ...URL, eventId: "x" }] },
			[
				{ path: "evidence.0.eventId", rule: "not_found" },
				{ path: "evidence.0", rule: "needs_one_thing" },
			],
		],
		[{ evidence: [{ title: "Nothing" }] }, [{ path: "evidence.0", rule: "needs_one_thing" }]],
		[{ evidence: [URL, URL] }, [{ path: "evidence.1", rule: "listed_twice" }]],
		[{ evidence: [{ ...URL, grade: "media" }] }, [{ path: "evidence.0.grade", rule: "unknown_field" }]],
		[
			{ evidence: Array.from({ length: 21 }, (_, n) => ({ url: `https://example.org/${n}` })) },
			[{ path: "evidence", rule: "too_much", values: { max: 20 } }],
		],
	])("and what is not valid: %j", async (more, errors) => {
		const { ref } = await fresh();
		const given = change("not_assessable", more);
		expect(await changingNothing(() => changeStatus(analyst, ref, given))).toEqual({ refused: "invalid", errors });
	});

	it("the very same again", async () => {
		const { ref } = await fresh();
		await changeStatus(analyst, ref, change("not_assessable"));
		const again = await changingNothing(() => changeStatus(analyst, ref, change("not_assessable", { version: 2 })));
		expect(again).toEqual({ refused: "rule", errors: [rule("status", "nothing_new")] });
	});
});

it("takes an event that was held, and refuses one that was only planned", async () => {
	const { ref } = await fresh();
	const createdById = analyst.userId;
	const held = await makeEvent(db(), { createdById, date: "2025-05-12", state: "held" });
	const planned = await makeEvent(db(), { createdById, date: "2025-05-12" });
	const by = (eventId: string) => change("fulfilled", { evidence: [{ eventId }] });
	expect(await changingNothing(() => changeStatus(analyst, ref, by(planned.id)))).toMatchObject({
		errors: [{ path: "evidence.0", rule: "event_not_held" }],
	});
	expect(await changeStatus(analyst, ref, by(held.id.toUpperCase()))).toHaveProperty("done");
});
