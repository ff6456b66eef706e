import "server-only";
import { laterDay, parseDateValue } from "@/lib/domain/date-value";
import { done, type Outcome } from "@/lib/domain/refusal";
import { recordReviewInput } from "@/lib/domain/review.input";
import { nothingFound } from "@/lib/domain/review-words";
import { toDate, today } from "../clock";
import type { Tx } from "../db";
import { dateColumn } from "../nouns/columns";
import { parseInput } from "../parse";
import type { System } from "../system";
import type { Viewer } from "../viewer";
import type { CommitmentFacts } from "./lock-commitment";
import { auditBeside, auditMove, type Moved } from "./move-commitment";
import { archivedRefusal, onCommitment } from "./on-commitment";
import { type Carried, recordStatus } from "./record-status";
import { writingLang } from "./writing-lang";

export type Reviewed = Moved & { reviewId: string };

const ACTION = "commitment.record_review";

/**
 * "Looked today, in these places." The first review of an unassessed commitment sets `no_evidence`, on that review and in
 * the same transaction. Otherwise only the days it was looked on move, and not the version: a colleague who is writing a
 * status meanwhile is not told that somebody was faster.
 */
export async function recordReview(actor: Viewer | System, ref: string, given: unknown): Promise<Outcome<Reviewed>> {
	return onCommitment(actor, ref, { act: "review", action: ACTION }, async (tx, commitment) => {
		const parsed = parseInput(recordReviewInput, given);
		if ("refused" in parsed) return parsed;
		const refusal = archivedRefusal(commitment);
		if (refusal) return refusal;
		const { places, finding = null } = parsed.value;
		const review = { places, finding, lang: writingLang(actor, parsed.value.lang) };
		const { id: reviewId } = await tx.review.create({
			data: { ...review, commitmentId: commitment.id, reviewedOn: toDate(today()), recordedById: actor.userId },
			select: { id: true },
		});
		const looked = {
			confirmed: commitment.confirmed,
			reviewedOn: laterDay(commitment.reviewedOn, today()),
			lookedOn: laterDay(commitment.lookedOn, today()),
		};
		if (commitment.status === "unassessed") {
			return done(await setNoEvidence(tx, actor, commitment, { ...review, reviewId }, looked));
		}
		await tx.commitment.updateMany({
			where: { id: commitment.id },
			data: { reviewedOn: dateColumn(looked.reviewedOn), lookedOn: dateColumn(looked.lookedOn) },
		});
		await auditBeside(tx, actor, ACTION, commitment, { reviewId });
		return done({ id: commitment.id, ref, version: commitment.version, reviewId });
	});
}

async function setNoEvidence(
	tx: Tx,
	actor: Viewer | System,
	commitment: CommitmentFacts,
	{ reviewId, ...review }: Parameters<typeof nothingFound>[0] & { reviewId: string },
	looked: Carried,
): Promise<Reviewed> {
	const effective = parseDateValue(today());
	if (!effective) throw new Error(`Today is no day: ${today()}`);
	const { statusChangeId, ...moved } = await recordStatus(
		tx,
		commitment,
		{
			...{ position: 1, status: "no_evidence", effective, confidence: "medium", ...nothingFound(review), reviewId },
			...{ successorId: null, withdrawnById: null, evidence: [], recordedById: actor.userId },
		},
		looked,
	);
	await auditMove(tx, actor, ACTION, moved, { reviewId, statusChangeId, from: "unassessed", to: "no_evidence" });
	return { ...moved, reviewId };
}
