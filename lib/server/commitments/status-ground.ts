import "server-only";
import type { StatusGround } from "@/lib/domain/status-rules";
import type { Texts } from "@/lib/domain/texts";
import type { Confidence, TextLang } from "@/lib/domain/vocabulary";
import type { Tx } from "../db";
import type { CommitmentFacts } from "./lock-commitment";

type Row = {
	position: number | null;
	effectiveOn: string | null;
	rationales: Texts | null;
	lang: TextLang | null;
	confidence: Confidence | null;
	reviewId: string | null;
	firstMentioned: string | null;
};

/** Where a status change sets out from: what the rules look at, its position in the history and the review on file. */
export async function statusGround(tx: Tx, commitment: CommitmentFacts) {
	const row = await readGround(tx, commitment.id);
	const { effectiveOn, rationales, lang, confidence } = row;
	const current =
		effectiveOn && confidence ? { effectiveOn, rationale: (lang && rationales?.[lang]) || "", confidence } : null;
	const ground: Omit<StatusGround, "successorOf"> = {
		id: commitment.id,
		status: commitment.status,
		undertaken: undertakenOf(commitment, row.firstMentioned),
		due: commitment.dueValue === null ? null : { first: commitment.dueFirst, last: commitment.dueLast },
		lastReviewOn: commitment.reviewedOn,
		current,
	};
	return { ground, position: (row.position ?? 0) + 1, reviewId: row.reviewId };
}

// What a document says of the day of the undertaking is better than when it came out.
async function readGround(tx: Tx, id: string): Promise<Row> {
	const [row] = await tx.$queryRaw<Row[]>`
		SELECT s.position, s.effective_value AS "effectiveOn", s.rationales, s.lang, s.confidence::text,
			(SELECT r.id FROM reviews r WHERE r.commitment_id = c.id
				ORDER BY r.reviewed_on DESC, r.recorded_at DESC LIMIT 1) AS "reviewId",
			(SELECT min(coalesce(d.event_first, d.adopted_first, d.published_first))::text
				FROM mentions m JOIN passages p ON p.id = m.passage_id JOIN sources d ON d.id = p.source_id
				WHERE m.commitment_id = c.id AND m.removed_at IS NULL) AS "firstMentioned"
		FROM commitments c LEFT JOIN status_changes s ON s.id = c.status_change_id
		WHERE c.id = ${id}::uuid`;
	if (!row) throw new Error(`Commitment ${id} vanished while it was held`);
	return row;
}

/** An act is compared with the first mention: the earliest day the undertaking is known to have stood. */
function undertakenOf({ undertakenFirst }: CommitmentFacts, firstMentioned: string | null) {
	const [first] = [undertakenFirst, firstMentioned].filter((day) => day !== null).sort();
	return first === undefined ? null : { first, last: null };
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
