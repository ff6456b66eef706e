import { type Span, surelyAhead, surelyBefore } from "./date-value";
import type { FieldError } from "./refusal";
import type { EventState, Stance } from "./vocabulary";

/**
 * `source`: any that supports it. `dated_source`: its publication is dated. `act_after`: an act that did not surely end
 * before the undertaking. `result`: a source for what came of it. `deliverable`: a source for the thing itself.
 */
export type EvidenceNeed = "none" | "source" | "dated_source" | "act_after" | "result" | "deliverable";

/** One piece of evidence as far as the rules look at it. */
export type EvidenceFact = {
	kind: "passage" | "event" | "url";
	stance: Stance;
	/** When it was published; an event's is that of its sources. */
	publishedOn: Span | null;
	/** When what it speaks of took place; an event's own date. `null`: not known. */
	act: Span | null;
	/** Of an event only. */
	eventState?: EventState;
};

type Measure = {
	/** Said where nothing that supports the change was given. */
	missing: string;
	isDated?: boolean;
	/** Said of an act that surely ended before the undertaking. */
	tooEarly?: string;
	/** What it speaks of has to have taken place. */
	hasHappened?: boolean;
};

const MEASURES: Record<Exclude<EvidenceNeed, "none">, Measure> = {
	source: { missing: "needs_source" },
	dated_source: {
		missing: "needs_dated_source",
		isDated: true,
		tooEarly: "plan_before_undertaking",
	},
	act_after: {
		missing: "needs_act",
		tooEarly: "act_before_undertaking",
		hasHappened: true,
	},
	result: {
		missing: "needs_result",
		tooEarly: "result_before_undertaking",
		hasHappened: true,
	},
	deliverable: {
		missing: "needs_deliverable",
		tooEarly: "result_before_undertaking",
		hasHappened: true,
	},
};

/**
 * What is wrong with the evidence of a status change. Only what supports the change counts, and one piece that holds
 * is enough; where none does, each is told why. The date of the act decides, not that of its publication.
 */
export function evidenceErrors(
	needs: { evidence: EvidenceNeed; reopens: boolean },
	evidence: readonly EvidenceFact[],
	undertaken: Span | null,
	today: string,
): FieldError[] {
	const unpublished = evidence.flatMap((fact, index) =>
		fact.publishedOn && surelyAhead(fact.publishedOn, today)
			? [{ path: `evidence.${index}.publishedOn`, rule: "in_future", values: { day: today } }]
			: [],
	);
	if (needs.evidence === "none") return unpublished;
	const measure = MEASURES[needs.evidence];
	const weaknesses = evidence.flatMap((fact, index) =>
		fact.stance === "supports" ? [weaknessOf(fact, `evidence.${index}`, measure, undertaken, today)] : [],
	);
	if (weaknesses.length === 0) {
		const missing = needs.reopens && needs.evidence === "source" ? "needs_source_to_reopen" : null;
		const rule = evidence.length > 0 ? "only_support_counts" : (missing ?? measure.missing);
		return [...unpublished, { path: "evidence", rule }];
	}
	const wrong = weaknesses.filter((weakness) => weakness !== null);
	return wrong.length < weaknesses.length ? unpublished : [...unpublished, ...wrong];
}

/** Why a piece of evidence does not hold, or `null` where it does. */
function weaknessOf(
	fact: EvidenceFact,
	path: string,
	measure: Measure,
	undertaken: Span | null,
	today: string,
): FieldError | null {
	const actPath = fact.kind === "url" ? `${path}.actOn` : path;
	if (measure.isDated && !isDated(fact)) {
		return { path: `${path}.publishedOn`, rule: "source_needs_date" };
	}
	if (measure.tooEarly && fact.act && undertaken && surelyBefore(fact.act, undertaken)) {
		return { path: actPath, rule: measure.tooEarly, values: { day: undertaken.first ?? "" } };
	}
	if (!measure.hasHappened) return null;
	if (fact.kind === "event" && fact.eventState !== undefined && fact.eventState !== "held") {
		return { path, rule: "event_not_held" };
	}
	return fact.act && surelyAhead(fact.act, today) ? { path: actPath, rule: "act_in_future" } : null;
}

// An event on file is a plan with a date of its own, whatever its sources say of theirs.
function isDated({ kind, publishedOn, act }: EvidenceFact): boolean {
	return publishedOn !== null || (kind === "event" && act !== null);
}
