import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { laterDay } from "@/lib/domain/date-value";
import type { Outcome } from "@/lib/domain/refusal";
import { confirmedOf } from "@/lib/domain/status-rules";
import { strongest } from "@/lib/domain/strength";
import { STATUSES, STRENGTHS } from "@/lib/domain/vocabulary";
import { makeParty, makePassage } from "@/prisma/fixtures";
import { toDay } from "../clock";
import { db } from "../db";
import { asOwner, testDatabase } from "../testing/database";
import { signedIn } from "../testing/viewers";
import type { Viewer } from "../viewer";
import { archiveCommitment } from "./archive";
import { changeDue } from "./change-due";
import { changeStatus } from "./change-status";
import { confirmStatus } from "./confirm-status";
import { createCommitment } from "./create";
import { editCommitment } from "./edit";
import { addMention, removeMention } from "./mentions";
import { addNote } from "./notes";
import { recordReview } from "./reviews";

await testDatabase("empty");

const TODAY = "2026-10-01";
const SENTENCE = "One of the two sides reported it.";

let people: Viewer[];
let passages: string[];
let other: string;

beforeAll(async () => {
	people = [await signedIn("analyst"), await signedIn("reviewer"), await signedIn("admin")];
	const createdById = people[0]?.userId ?? "";
	passages = [];
	for (let n = 0; n < 3; n++) passages.push((await makePassage(db(), { createdById })).id);
	await makeParty(db(), { code: "TKM" });
	other = await create({});
});

async function create(more: object): Promise<string> {
	const outcome = await createCommitment(person(0), { title: "A school", kind: "measure", ...more });
	if (!outcome || !("done" in outcome)) throw new Error(JSON.stringify(outcome));
	return outcome.done.ref;
}

function person(n: number): Viewer {
	const one = people[n % people.length];
	if (!one) throw new Error("nobody");
	return one;
}

type Now = { version: number; statusChangeId: string | null };
type Step = (who: Viewer, ref: string, now: Now) => Promise<Outcome<unknown>>;

const evidence = [{ url: "https://example.org/report", publishedOn: "2026-05", actOn: "2026-05" }];
const passage = fc.nat({ max: 2 }).map((n) => () => passages[n] ?? "");

const statusStep = fc.constantFrom(...STATUSES).map((status): Step => {
	const more = {
		...(status === "superseded" && { successorRef: other }),
		...(status === "withdrawn" && { withdrawnBy: "TKM" }),
	};
	const given = { status, effectiveOn: "2026-05", rationale: SENTENCE, confidence: "low", evidence, ...more };
	return (who, ref, { version }) => changeStatus(who, ref, { ...given, version });
});
const dueStep = fc.constantFrom("2021", "2026-Q3", "../2027", "2020-05-01", null).map(
	(value): Step =>
		(who, ref, { version }) =>
			changeDue(who, ref, { value, basis: "stated", effectiveOn: TODAY, reason: SENTENCE, version }),
);
const confirmStep = fc.constant<Step>((who, ref, { version, statusChangeId }) =>
	confirmStatus(who, ref, { statusChangeId: statusChangeId ?? undefined, version }),
);
const mentionStep = fc.tuple(passage, fc.constantFrom(...STRENGTHS), fc.boolean()).map(
	([passageId, strength, isAdded]): Step =>
		(who, ref) => {
			const given = { passageId: passageId(), strength };
			return isAdded ? addMention(who, ref, given) : removeMention(who, ref, { passageId: given.passageId });
		},
);
const reviewStep = fc.constant<Step>((who, ref) => recordReview(who, ref, { places: "The gazette" }));
const noteStep = fc.constant<Step>((who, ref) => addNote(who, ref, { body: "Ask again." }));
const editStep = fc.constantFrom("high", "normal", "low").map(
	(importance): Step =>
		(who, ref, { version }) =>
			editCommitment(who, ref, { importance, title: `A school of ${importance} rank`, version }),
);
const archiveStep = fc.boolean().map(
	(archived): Step =>
		(who, ref, { version }) =>
			archiveCommitment(who, ref, { archived, reason: SENTENCE, version }),
);

const step = fc.oneof(
	{ arbitrary: statusStep, weight: 5 },
	{ arbitrary: confirmStep, weight: 2 },
	{ arbitrary: dueStep, weight: 2 },
	{ arbitrary: mentionStep, weight: 3 },
	{ arbitrary: reviewStep, weight: 2 },
	{ arbitrary: editStep, weight: 1 },
	{ arbitrary: noteStep, weight: 1 },
	{ arbitrary: archiveStep, weight: 1 },
);
/** One after the other, or two colleagues at the same moment. */
const turn = fc.array(fc.tuple(fc.nat({ max: 2 }), step), { minLength: 1, maxLength: 2 });

async function whole(ref: string) {
	const inTime = { recordedAt: "asc" } as const;
	return db().commitment.findUniqueOrThrow({
		where: { ref },
		include: {
			statusChanges: { orderBy: { position: "asc" }, include: { confirmation: true } },
			dueChanges: { orderBy: [inTime, { id: "asc" }] },
			mentions: { where: { removedAt: null } },
			reviews: true,
			versions: { orderBy: { version: "asc" } },
		},
	});
}

async function expectRowToTellItsHistory(ref: string): Promise<void> {
	const row = await whole(ref);
	const last = row.statusChanges.at(-1);
	expect(row.statusChanges.map(({ position }) => position)).toEqual(row.statusChanges.map((_, n) => n + 1));
	expect(row).toMatchObject({ status: last?.status ?? "unassessed", statusChangeId: last?.id ?? null });
	expect(row.confirmed).toBe(last ? confirmedOf(last.status, last.confirmation !== null) : null);

	const reviewed = row.reviews.map((review) => toDay(review.reviewedOn)).reduce(laterDay, null);
	expect(toDay(row.reviewedOn)).toBe(reviewed);
	expect(toDay(row.lookedOn)).toBe(laterDay(reviewed, last ? TODAY : null));

	const due = row.dueChanges.at(-1);
	expect([row.dueValue, row.dueFirst, row.dueLast]).toEqual([
		due?.value ?? null,
		due?.first ?? null,
		due?.last ?? null,
	]);
	expect(row.firstDueValue).toBe(row.dueChanges.find(({ value }) => value !== null)?.value ?? null);
	if (row.mentions.length > 0) expect(row.strength).toBe(strongest(row.mentions.map((mention) => mention.strength)));

	const moves = await db().auditEvent.findMany({
		where: { subjectId: row.id, refused: false },
		orderBy: { id: "asc" },
	});
	const versions = moves.flatMap(({ details }) => (details as { version?: number }).version ?? []);
	expect(versions).toEqual(Array.from({ length: row.version }, (_, n) => n + 1));
	const search = await asOwner(
		`SELECT s.folded = t.folded AND s.words = t.words AS same FROM search_rows s
		JOIN search_texts t USING (kind, subject_id) WHERE subject_id = $1`,
		[row.id],
	);
	expect(search).toEqual([{ same: true }]);
}

function wordFor(outcome: Outcome<unknown>): string {
	if (outcome === null) return "not there";
	return "done" in outcome ? "done" : outcome.refused;
}

it("whatever is done to a commitment, in whatever order, its row tells what its histories tell", async () => {
	const done = new Set<string>();
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom(undefined, "2020", "2027-Q1"),
			fc.array(turn, { minLength: 10, maxLength: 25 }),
			async (due, turns) => {
				const ref = await create(due ? { due } : {});
				for (const colleagues of turns) {
					const now = await db().commitment.findUniqueOrThrow({ where: { ref } });
					const outcomes = await Promise.all(colleagues.map(([who, act]) => act(person(who), ref, now)));
					for (const outcome of outcomes) done.add(wordFor(outcome));
				}
				await expectRowToTellItsHistory(ref);
			},
		),
		{ numRuns: 10, seed: 17, endOnFailure: true },
	);
	// The sequences went through refusals of every kind as well.
	expect([...done]).toEqual(expect.arrayContaining(["done", "not there", "rule", "stale"]));
}, 120_000);
