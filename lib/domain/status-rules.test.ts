import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDateValue } from "./date-value";
import type { EvidenceFact } from "./evidence-rules";
import type { FieldError } from "./refusal";
import {
	confirmationErrors,
	confirmedOf,
	needsConfirmation,
	type StatusChangeFacts,
	type StatusGround,
	statusChangeErrors,
	statusNeeds,
} from "./status-rules";
import { CLOSED_STATUSES, OPEN_STATUSES, STATUSES, type Status } from "./vocabulary";

const TODAY = "2026-11-21";
const UNDERTAKEN = dated("2023-10-30");
const RATIONALE = "The ministry reported it on its own site.";

const SOURCE: EvidenceFact = {
	kind: "url",
	stance: "supports",
	publishedOn: dated("2024-05-27"),
	act: dated("2024-05-27"),
};

const GROUND: StatusGround = {
	id: "c1",
	status: "no_evidence",
	undertaken: UNDERTAKEN,
	due: dated("2025"),
	lastReviewOn: "2026-02-01",
	current: null,
	successorOf: new Map(),
};

function dated(text: string) {
	const read = parseDateValue(text);
	if (!read) throw new Error(text);
	return read;
}

function changeTo(status: Status, more: Partial<StatusChangeFacts> = {}): StatusChangeFacts {
	return {
		status,
		effective: dated("2024-05-27"),
		rationale: RATIONALE,
		confidence: "high",
		evidence: [],
		successor: undefined,
		withdrawnBy: undefined,
		...more,
	};
}

/** Just what the table asks for, and nothing more. */
function enoughFor(status: Status): StatusChangeFacts {
	const { evidence, successor, withdrawnBy } = statusNeeds(status);
	return changeTo(status, {
		evidence: evidence === "none" ? [] : [SOURCE],
		successor: successor ? { ref: "SOZ-0002", id: "c2" } : undefined,
		withdrawnBy: withdrawnBy ? "TKM" : undefined,
	});
}

function said(errors: FieldError[]): string[] {
	return errors.map(({ path, rule }) => `${path}: ${rule}`);
}

function judge(change: StatusChangeFacts, ground: Partial<StatusGround> = {}): string[] {
	return said(statusChangeErrors(change, { ...GROUND, ...ground }, TODAY));
}

describe("the status table", () => {
	test.each(STATUSES.slice(1).map((status) => [status]))("%s is recorded with what it needs", (status) => {
		expect(statusChangeErrors(enoughFor(status), GROUND, TODAY)).toEqual([]);
	});

	test.each<[Status, string[]]>([
		["unassessed", ["status: already_looked"]],
		["no_evidence", []],
		["not_started", ["evidence: needs_source"]],
		["planned", ["evidence: needs_dated_source"]],
		["in_progress", ["evidence: needs_act"]],
		["stalled", ["evidence: needs_source"]],
		["partly_fulfilled", ["evidence: needs_result"]],
		["fulfilled", ["evidence: needs_deliverable"]],
		["not_fulfilled", []],
		["superseded", ["successorRef: needs_successor"]],
		["withdrawn", ["evidence: needs_source", "withdrawnBy: needs_withdrawing_party"]],
		["not_assessable", []],
	])("%s with date and rationale alone: %j", (status, refusals) => {
		expect(said(statusChangeErrors(changeTo(status), GROUND, TODAY))).toEqual(refusals);
	});

	test("the verdicts and only they need the second person", () => {
		expect(STATUSES.filter(needsConfirmation)).toEqual(["partly_fulfilled", "fulfilled", "not_fulfilled"]);
	});

	test("each status has a sentence of its own that says what it needs", () => {
		expect(new Set(STATUSES.map((status) => statusNeeds(status).why)).size).toBe(STATUSES.length);
	});
});

describe("every change", () => {
	test("says since when, why and how sure, all missing things at once", () => {
		const bare = changeTo("planned", { effective: null, rationale: " ", confidence: null });
		expect(judge(bare)).toEqual([
			"effectiveOn: required",
			"rationale: rationale_too_short",
			"confidence: required",
			"evidence: needs_dated_source",
		]);
	});

	test.each([
		["2026-11-21", []],
		["2026-11", []],
		["2026", []],
		["2026-11-22", ["effectiveOn: in_future"]],
		["2026-12", ["effectiveOn: in_future"]],
		["../2024", ["effectiveOn: open_ended"]],
		["2024/..", ["effectiveOn: open_ended"]],
	])("is true since %s: %j", (since, refusals) => {
		expect(judge(changeTo("not_assessable", { effective: dated(since) }))).toEqual(refusals);
	});

	test("takes a rationale of ten thousand characters and not one more", () => {
		const text = (length: number) => "They met. ".repeat(1001).slice(0, length);
		expect(judge(changeTo("not_assessable", { rationale: text(10_000) }))).toEqual([]);
		expect(statusChangeErrors(changeTo("not_assessable", { rationale: text(10_001) }), GROUND, TODAY)).toEqual([
			{ path: "rationale", rule: "too_long", values: { max: 10_000 } },
		]);
	});

	test("says something new", () => {
		const current = {
			effectiveOn: "2024-05-27",
			rationale: RATIONALE,
			confidence: "high",
		} as const;
		const ground = { status: "not_assessable", current } as const;
		const same = changeTo("not_assessable");
		expect(judge(same, ground)).toEqual(["status: nothing_new"]);
		expect(judge({ ...same, rationale: `  ${RATIONALE}\n` }, ground)).toEqual(["status: nothing_new"]);
		expect(judge({ ...same, rationale: "Its text was never made public." }, ground)).toEqual([]);
		expect(judge({ ...same, confidence: "low" }, ground)).toEqual([]);
		expect(judge({ ...same, effective: dated("2024-05") }, ground)).toEqual([]);
		expect(judge({ ...same, evidence: [SOURCE] }, ground)).toEqual([]);
	});
});

describe("not fulfilled is never set by silence", () => {
	test.each<[string, Partial<StatusGround>, string[]]>([
		["a past due date and a review after it", {}, []],
		["no due date", { due: null }, ["status: needs_due_date"]],
		["an open end", { due: dated("2021/..") }, ["status: needs_due_date"]],
		["due today", { due: dated(TODAY) }, ["status: due_not_past"]],
		["due later", { due: dated("2026") }, ["status: due_not_past"]],
		["never reviewed", { lastReviewOn: null }, ["status: needs_review_after_due"]],
		["reviewed before", { lastReviewOn: "2025-06-01" }, ["status: needs_review_after_due"]],
		["reviewed on the last day", { lastReviewOn: "2025-12-31" }, ["status: needs_review_after_due"]],
		["reviewed the day after", { lastReviewOn: "2026-01-01" }, []],
	])("%s", (_, ground, refusals) => {
		expect(judge(changeTo("not_fulfilled"), ground)).toEqual(refusals);
	});
});

describe("looking and not looking", () => {
	test("no evidence found needs a review on file", () => {
		const ground = { status: "unassessed", lastReviewOn: null } as const;
		expect(judge(changeTo("no_evidence"), ground)).toEqual(["status: needs_review"]);
	});

	test("what was looked at once is never unassessed again, with or without a review on file", () => {
		expect(judge(changeTo("unassessed"))).toEqual(["status: already_looked"]);
		expect(judge(changeTo("unassessed"), { status: "planned", lastReviewOn: null })).toEqual([
			"status: already_looked",
		]);
	});

	test("what is unassessed is not recorded as unassessed", () => {
		expect(judge(changeTo("unassessed"), { status: "unassessed" })).toEqual(["status: nothing_new"]);
	});
});

describe("superseded and withdrawn", () => {
	const superseded = (id: string) => changeTo("superseded", { successor: { ref: "SOZ-0009", id } });

	test.each<[string, StatusChangeFacts, string[]]>([
		["a successor that is not there", changeTo("superseded", { successor: null }), ["successorRef: not_found"]],
		["itself", superseded("c1"), ["successorRef: follows_itself"]],
		["one that it follows itself, two steps on", superseded("c3"), ["successorRef: makes_loop"]],
		["one that leads elsewhere", superseded("c5"), []],
	])("%s", (_, change, refusals) => {
		const successorOf = new Map([
			["c3", "c2"],
			["c2", "c1"],
			["c5", "c6"],
			["c6", null],
		]);
		expect(judge(change, { successorOf })).toEqual(refusals);
	});

	test("a party that does not exist withdraws nothing", () => {
		const change = changeTo("withdrawn", { evidence: [SOURCE], withdrawnBy: null });
		expect(judge(change)).toEqual(["withdrawnBy: not_found"]);
	});

	test("a successor or a withdrawing party on another status is said to be out of place", () => {
		const stray = changeTo("not_assessable", {
			successor: { ref: "SOZ-0002", id: "c2" },
			withdrawnBy: "TKM",
		});
		expect(judge(stray)).toEqual(["successorRef: only_for_superseded", "withdrawnBy: only_for_withdrawn"]);
	});
});

describe("opening a closed commitment again", () => {
	const pairs = CLOSED_STATUSES.flatMap((from) => OPEN_STATUSES.slice(1).map((to) => [from, to] as const));

	test.each(pairs)("%s → %s takes a source whatever the status itself asks for", (from, to) => {
		const ground = { ...GROUND, status: from };
		const bare = statusChangeErrors(changeTo(to), ground, TODAY);
		expect(bare.map(({ path }) => path)).toEqual(["evidence"]);
		expect(statusChangeErrors(changeTo(to, { evidence: [SOURCE] }), ground, TODAY)).toEqual([]);
		expect(statusNeeds(to, from).reopens).toBe(true);
	});

	test("from one verdict to another nothing is reopened", () => {
		expect(statusNeeds("not_assessable", "fulfilled")).toMatchObject({
			reopens: false,
			evidence: "none",
		});
	});
});

describe("confirming a verdict", () => {
	const verdict = {
		authorId: "ann",
		confirmerId: "bob",
		status: "fulfilled",
		alreadyConfirmed: false,
		isCurrent: true,
	} as const;

	test.each<[string, Partial<Parameters<typeof confirmationErrors>[0]>, string[]]>([
		["by a second person", {}, []],
		["by its author", { confirmerId: "ann" }, ["statusChangeId: own_verdict"]],
		["twice", { alreadyConfirmed: true }, ["statusChangeId: already_confirmed"]],
		["of a past change", { isCurrent: false }, ["statusChangeId: verdict_not_current"]],
		["of what is no verdict", { status: "planned" }, ["statusChangeId: needs_no_confirmation"]],
		["of superseded", { status: "superseded" }, ["statusChangeId: needs_no_confirmation"]],
	])("%s", (_, more, refusals) => {
		expect(said(confirmationErrors({ ...verdict, ...more }))).toEqual(refusals);
	});

	test("nobody ever confirms a verdict of their own", () => {
		const anyone = fc.record({
			authorId: fc.constantFrom("ann", "bob"),
			confirmerId: fc.constantFrom("ann", "bob"),
			status: fc.constantFrom(...STATUSES),
			alreadyConfirmed: fc.boolean(),
			isCurrent: fc.boolean(),
		});
		fc.assert(
			fc.property(anyone, (change) => {
				if (confirmationErrors(change).length > 0) return;
				expect(change.authorId).not.toBe(change.confirmerId);
				expect(needsConfirmation(change.status)).toBe(true);
			}),
		);
	});

	test.each([
		["fulfilled", false, false],
		["fulfilled", true, true],
		["planned", false, null],
		["withdrawn", false, null],
	] as const)("%s with a confirmation %s carries %s", (status, has, confirmed) => {
		expect(confirmedOf(status, has)).toBe(confirmed);
	});
});
