import { makesLoop } from "./agreement-state";
import { type DateValue, type Span, surelyAhead } from "./date-value";
import { type EvidenceFact, type EvidenceNeed, evidenceErrors } from "./evidence-rules";
import type { FieldError } from "./refusal";
import { isSentence, LONG_TEXT } from "./sentence";
import { isClosed, isOpen } from "./timeliness";
import { type Confidence, type Status, VERDICTS } from "./vocabulary";

/** What a status asks for beyond its date, rationale and confidence; the form is drawn from it. */
export type StatusNeeds = {
	evidence: EvidenceNeed;
	/** A review on file: `no_evidence` says that somebody looked. */
	review: boolean;
	/** `unassessed` is where every commitment begins; nothing that is recorded leads back to it. */
	beginning: boolean;
	duePast: boolean;
	reviewAfterDue: boolean;
	successor: boolean;
	withdrawnBy: boolean;
	/** Provisional until a second person confirms it. */
	confirmation: boolean;
	/** The change opens a closed item again. */
	reopens: boolean;
	/** Key in `messages/<lang>/rules.json` of the sentence that says what is asked for, and why. */
	why: `why_${Status}`;
};

const EVIDENCE: Record<Status, EvidenceNeed> = {
	unassessed: "none",
	no_evidence: "none",
	not_started: "source",
	planned: "dated_source",
	in_progress: "act_after",
	stalled: "source",
	partly_fulfilled: "result",
	fulfilled: "deliverable",
	not_fulfilled: "none",
	superseded: "none",
	withdrawn: "source",
	not_assessable: "none",
};

/** `current` is the status the change starts from: leaving a closed one for an open one takes a source at least. */
export function statusNeeds(status: Status, current?: Status): StatusNeeds {
	const reopens = current !== undefined && isClosed(current) && isOpen(status);
	const evidence = EVIDENCE[status];
	return {
		evidence: reopens && evidence === "none" ? "source" : evidence,
		review: status === "no_evidence",
		beginning: status === "unassessed",
		duePast: status === "not_fulfilled",
		reviewAfterDue: status === "not_fulfilled",
		successor: status === "superseded",
		withdrawnBy: status === "withdrawn",
		confirmation: needsConfirmation(status),
		reopens,
		why: `why_${status}`,
	};
}

export function needsConfirmation(status: Status): boolean {
	return (VERDICTS as readonly Status[]).includes(status);
}

export type StatusChangeFacts = {
	status: Status;
	/** `null` where no date was given; one that cannot be read is refused before (`dateProblem`). */
	effective: DateValue | null;
	rationale: string;
	confidence: Confidence | null;
	evidence: readonly EvidenceFact[];
	/** `undefined`: none given. `null`: given, but there is no such commitment. */
	successor: { ref: string; id: string } | null | undefined;
	/** Code of the party. `undefined`: none given. `null`: given, but there is no such party. */
	withdrawnBy: string | null | undefined;
};

/** The commitment as it stands when the change arrives. */
export type StatusGround = {
	id: string;
	status: Status;
	undertaken: Span | null;
	due: Span | null;
	lastReviewOn: string | null;
	/** The change that set the present status; `null` before the first. */
	current: { effectiveOn: string; rationale: string; confidence: Confidence } | null;
	/** Commitment to its present successor, as far as the chain from the new successor leads. */
	successorOf: ReadonlyMap<string, string | null>;
};

/**
 * Every rule of the status table that a change does not meet, all at once; empty where it may be recorded.
 * Paths are field names of the API's body.
 */
export function statusChangeErrors(change: StatusChangeFacts, ground: StatusGround, today: string): FieldError[] {
	const needs = statusNeeds(change.status, ground.status);
	return [
		...newnessErrors(change, ground),
		...effectiveErrors(change.effective, today),
		...rationaleErrors(change.rationale),
		...(change.confidence === null ? [{ path: "confidence", rule: "required" }] : []),
		...evidenceErrors(needs, change.evidence, ground.undertaken, today),
		...lookingErrors(needs, ground, today),
		...successorErrors(needs, change.successor, ground),
		...withdrawnByErrors(needs, change.withdrawnBy),
	];
}

/** `confirmed` as a commitment carries it: `null` where the status needs no second person. */
export function confirmedOf(status: Status, hasConfirmation: boolean): boolean | null {
	return needsConfirmation(status) ? hasConfirmation : null;
}

/** What forbids a second person's word on a status change; empty where it may be given. */
export function confirmationErrors(change: {
	authorId: string;
	confirmerId: string;
	status: Status;
	alreadyConfirmed: boolean;
	/** It is the change that set the commitment's present status. */
	isCurrent: boolean;
}): FieldError[] {
	const path = "statusChangeId";
	if (!needsConfirmation(change.status)) return [{ path, rule: "needs_no_confirmation" }];
	if (!change.isCurrent) return [{ path, rule: "verdict_not_current" }];
	if (change.alreadyConfirmed) return [{ path, rule: "already_confirmed" }];
	return change.authorId === change.confirmerId ? [{ path, rule: "own_verdict" }] : [];
}

function newnessErrors(change: StatusChangeFacts, { status, current }: StatusGround): FieldError[] {
	const same =
		change.status === status &&
		current !== null &&
		change.effective?.value === current.effectiveOn &&
		change.rationale.trim() === current.rationale.trim() &&
		change.confidence === current.confidence &&
		change.evidence.length === 0;
	return same ? [{ path: "status", rule: "nothing_new" }] : [];
}

function effectiveErrors(effective: DateValue | null, today: string): FieldError[] {
	const path = "effectiveOn";
	if (effective === null) return [{ path, rule: "required" }];
	if (effective.first === null || effective.last === null) return [{ path, rule: "open_ended" }];
	return surelyAhead(effective, today) ? [{ path, rule: "in_future", values: { day: today } }] : [];
}

function rationaleErrors(rationale: string): FieldError[] {
	const path = "rationale";
	if (rationale.length > LONG_TEXT) return [{ path, rule: "too_long", values: { max: LONG_TEXT } }];
	return isSentence(rationale) ? [] : [{ path, rule: "rationale_too_short" }];
}

/** What forbids a status whatever is said of it: that nobody looked, or that the time is not over. */
export function lookingErrors(
	needs: StatusNeeds,
	ground: Pick<StatusGround, "status" | "due" | "lastReviewOn">,
	today: string,
): FieldError[] {
	const path = "status";
	const { due, lastReviewOn } = ground;
	if (needs.review && lastReviewOn === null) return [{ path, rule: "needs_review" }];
	if (needs.beginning) return [{ path, rule: ground.status === "unassessed" ? "nothing_new" : "already_looked" }];
	if (!needs.duePast) return [];
	if (!due?.last) return [{ path, rule: "needs_due_date" }];
	if (due.last >= today) return [{ path, rule: "due_not_past", values: { day: due.last } }];
	const lookedAfter = lastReviewOn !== null && lastReviewOn > due.last;
	return needs.reviewAfterDue && !lookedAfter
		? [{ path, rule: "needs_review_after_due", values: { day: due.last } }]
		: [];
}

function successorErrors(
	needs: StatusNeeds,
	successor: StatusChangeFacts["successor"],
	ground: StatusGround,
): FieldError[] {
	const path = "successorRef";
	if (successor === undefined) return needs.successor ? [{ path, rule: "needs_successor" }] : [];
	if (!needs.successor) return [{ path, rule: "only_for_superseded" }];
	if (successor === null) return [{ path, rule: "not_found" }];
	if (successor.id === ground.id) return [{ path, rule: "follows_itself" }];
	return makesLoop(ground.id, successor.id, ground.successorOf) ? [{ path, rule: "makes_loop" }] : [];
}

function withdrawnByErrors(needs: StatusNeeds, withdrawnBy: StatusChangeFacts["withdrawnBy"]): FieldError[] {
	const path = "withdrawnBy";
	if (withdrawnBy === undefined) {
		return needs.withdrawnBy ? [{ path, rule: "needs_withdrawing_party" }] : [];
	}
	if (!needs.withdrawnBy) return [{ path, rule: "only_for_withdrawn" }];
	return withdrawnBy === null ? [{ path, rule: "not_found" }] : [];
}
