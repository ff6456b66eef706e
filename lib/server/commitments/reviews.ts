import "server-only";
import { laterDay } from "@/lib/domain/date-value";
import { done, type Outcome } from "@/lib/domain/refusal";
import { recordReviewInput } from "@/lib/domain/review.input";
import { nothingFound } from "@/lib/domain/review-words";
import type { TextLang } from "@/lib/domain/vocabulary";
import { toDate, today } from "../clock";
import type { Tx } from "../db";
import { dateColumn } from "../nouns/columns";
import { parseInput } from "../parse";
import type { System } from "../system";
import type { Viewer } from "../viewer";
import type { CommitmentFacts } from "./lock-commitment";
import { auditBeside, auditMove, type Moved, moveCommitment } from "./move-commitment";
import { archivedRefusal, onCommitment } from "./on-commitment";
import { writingLang } from "./writing-lang";

export type Reviewed = Moved & { reviewId: string };

/**
 * "Looked today, in these places." The first review of an unassessed commitment sets `no_evidence`, on that review and in
 * the same transaction. Otherwise only the days it was looked on move, and not the version: a colleague who is writing a
 * status meanwhile is not told that somebody was faster.
 */
export async function recordReview(actor: Viewer | System, ref: string, given: unknown): Promise<Outcome<Reviewed>> {
	const action = "commitment.record_review";
	return onCommitment(actor, ref, { act: "review", action }, async (tx, commitment) => {
		const parsed = parseInput(recordReviewInput, given);
		if ("refused" in parsed) return parsed;
		const refusal = archivedRefusal(commitment);
		if (refusal) return refusal;
		const { places, finding = null, lang: givenLang } = parsed.value;
		const lang = writingLang(actor, givenLang);
		const review = await tx.review.create({
			data: {
				...{ commitmentId: commitment.id, places, finding, lang, recordedById: actor.userId },
				reviewedOn: toDate(today()),
			},
			select: { id: true },
		});
		const looked = {
			reviewedOn: dateColumn(laterDay(commitment.reviewedOn, today())),
			lookedOn: dateColumn(laterDay(commitment.lookedOn, today())),
		};
		if (commitment.status === "unassessed") {
			const statusChangeId = await setNoEvidence(tx, actor, commitment, { id: review.id, places, finding, lang });
			const moved = await moveCommitment(tx, commitment, { ...looked, status: "no_evidence", statusChangeId });
			const to = "no_evidence";
			await auditMove(tx, actor, action, moved, { reviewId: review.id, statusChangeId, from: "unassessed", to });
			return done({ ...moved, reviewId: review.id });
		}
		await tx.commitment.updateMany({ where: { id: commitment.id }, data: looked });
		await auditBeside(tx, actor, action, commitment, { reviewId: review.id });
		return done({ id: commitment.id, ref, version: commitment.version, reviewId: review.id });
	});
}

async function setNoEvidence(
	tx: Tx,
	actor: Viewer | System,
	{ id: commitmentId }: CommitmentFacts,
	review: { id: string; places: string; finding: string | null; lang: TextLang },
): Promise<string> {
	const { rationales, lang } = nothingFound(review);
	const change = await tx.statusChange.create({
		data: {
			...{ commitmentId, rationales, lang, reviewId: review.id, recordedById: actor.userId },
			...{ position: 1, status: "no_evidence", confidence: "medium" },
			effectiveValue: today(),
			effectiveFirst: toDate(today()),
			effectiveLast: toDate(today()),
			effectivePrecision: "day",
		},
		select: { id: true },
	});
	return change.id;
}
