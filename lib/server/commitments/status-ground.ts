import "server-only";
import type { StatusGround } from "@/lib/domain/status-rules";
import type { Texts } from "@/lib/domain/texts";
import type { Confidence, TextLang } from "@/lib/domain/vocabulary";
import type { Tx } from "../db";
import { type CommitmentFacts, FACTS } from "./lock-commitment";

/** A commitment with what the status rules look at besides: its present status change and when it was first mentioned. */
export type StatusFacts = CommitmentFacts & {
	currentId: string | null;
	position: number | null;
	effectiveOn: string | null;
	rationales: Texts | null;
	rationaleLang: TextLang | null;
	confidence: Confidence | null;
	firstMentioned: string | null;
};

/** Holds the row as `lockCommitment` does, and reads along what a status change sets out from. */
export async function lockForStatus(tx: Tx, ref: string): Promise<StatusFacts | null> {
	const row = await readForStatus(tx, ref);
	// Had it to wait for a colleague's change, the row is the new one but what was read along still belongs to the old.
	return row && row.currentId !== row.statusChangeId ? readForStatus(tx, ref) : row;
}

async function readForStatus(tx: Tx, ref: string): Promise<StatusFacts | null> {
	// What a document says of the day of the undertaking is better than when it came out.
	const [row] = await tx.$queryRaw<StatusFacts[]>`
		SELECT ${FACTS}, s.id AS "currentId", s.position, s.effective_value AS "effectiveOn", s.rationales,
			s.lang AS "rationaleLang", s.confidence::text,
			(SELECT min(coalesce(d.event_first, d.adopted_first, d.published_first))::text
				FROM mentions m JOIN passages p ON p.id = m.passage_id JOIN sources d ON d.id = p.source_id
				WHERE m.commitment_id = c.id AND m.removed_at IS NULL) AS "firstMentioned"
		FROM commitments c LEFT JOIN status_changes s ON s.id = c.status_change_id
		WHERE c.ref = ${ref} FOR NO KEY UPDATE OF c`;
	return row ?? null;
}

/** The commitment as the status rules look at it. */
export function groundOf(facts: StatusFacts): Omit<StatusGround, "successorOf"> {
	const { effectiveOn, rationales, rationaleLang, confidence } = facts;
	const rationale = (rationaleLang && rationales?.[rationaleLang]) || "";
	return {
		id: facts.id,
		status: facts.status,
		undertaken: undertakenOf(facts),
		due: facts.dueValue === null ? null : { first: facts.dueFirst, last: facts.dueLast },
		lastReviewOn: facts.reviewedOn,
		current: effectiveOn && confidence ? { effectiveOn, rationale, confidence } : null,
	};
}

/** An act is compared with the first mention: the earliest day the undertaking is known to have stood. */
function undertakenOf({ undertakenFirst, firstMentioned }: StatusFacts) {
	const [first] = [undertakenFirst, firstMentioned].filter((day) => day !== null).sort();
	return first === undefined ? null : { first, last: null };
}

/** The review on file, the latest of them; `null` where there is none. */
export async function lastReview(tx: Tx, commitmentId: string): Promise<string | null> {
	const review = await tx.review.findFirst({
		where: { commitmentId },
		orderBy: [{ reviewedOn: "desc" }, { recordedAt: "desc" }],
		select: { id: true },
	});
	return review?.id ?? null;
}

/** From a commitment along its present successors; refuses nothing, only tells. */
export async function successorsFrom(tx: Tx, id: string): Promise<Map<string, string | null>> {
	// Two changes, each harmless alone, could close a loop together: one at a time.
	await tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext('commitments.successor'))) AS locked`;
	const rows = await tx.$queryRaw<{ id: string; next: string | null }[]>`
		WITH RECURSIVE chain AS (
			SELECT c.id, s.successor_id FROM commitments c LEFT JOIN status_changes s ON s.id = c.status_change_id
			WHERE c.id = ${id}::uuid
			UNION
			SELECT c.id, s.successor_id FROM chain JOIN commitments c ON c.id = chain.successor_id
			LEFT JOIN status_changes s ON s.id = c.status_change_id
		)
		SELECT id::text, successor_id::text AS next FROM chain`;
	return new Map(rows.map(({ id: own, next }) => [own, next]));
}
