import "server-only";
import type { DateValue } from "@/lib/domain/date-value";
import type { Texts } from "@/lib/domain/texts";
import type { Confidence, Status, TextLang } from "@/lib/domain/vocabulary";
import type { Tx } from "../db";
import { newId } from "../new-id";
import type { KeptEvidence } from "./evidence-facts";
import type { CommitmentFacts } from "./lock-commitment";
import type { Moved } from "./move-commitment";

export type StatusRow = {
	position: number;
	status: Status;
	effective: DateValue;
	rationales: Texts;
	lang: TextLang;
	confidence: Confidence;
	successorId: string | null;
	withdrawnById: string | null;
	reviewId: string | null;
	recordedById: string;
	evidence: readonly KeptEvidence[];
};

/** What changes on the commitment's row with its status. */
export type Carried = { confirmed: boolean | null; lookedOn: string | null; reviewedOn: string | null };

/**
 * Writes a status change, its evidence and the commitment that carries it, in one statement: a status is what the desk
 * records most, and each way to the database costs more than the work there. Moves the row only as the version loaded.
 */
export async function recordStatus(
	tx: Tx,
	{ id, ref, version }: CommitmentFacts,
	row: StatusRow,
	{ confirmed, lookedOn, reviewedOn }: Carried,
): Promise<Moved & { statusChangeId: string }> {
	const changeId = newId();
	const { effective } = row;
	const moved = await tx.$executeRaw`
		WITH change AS (
			INSERT INTO status_changes (id, commitment_id, position, status,
				effective_value, effective_first, effective_last, effective_precision,
				rationales, lang, confidence, successor_id, withdrawn_by_id, review_id, recorded_by_id)
			VALUES (${changeId}::uuid, ${id}::uuid, ${row.position}, ${row.status}::status,
				${effective.value}, ${effective.first}::date, ${effective.last}::date, ${effective.precision}::date_precision,
				${JSON.stringify(row.rationales)}::jsonb, ${row.lang}, ${row.confidence}::confidence,
				${row.successorId}::uuid, ${row.withdrawnById}::uuid, ${row.reviewId}::uuid, ${row.recordedById}::uuid)
		), proof AS (
			INSERT INTO evidence (id, status_change_id, position, stance, passage_id, event_id, url, title,
				published_value, published_first, published_last, act_value, act_first, act_last)
			SELECT e.id, ${changeId}::uuid, e.position, e.stance, e.passage_id, e.event_id, e.url, e.title,
				e.published_value, e.published_first, e.published_last, e.act_value, e.act_first, e.act_last
			FROM jsonb_populate_recordset(NULL::evidence, ${JSON.stringify(row.evidence.map(evidenceRow))}::jsonb) e
		)
		UPDATE commitments SET status = ${row.status}::status, status_change_id = ${changeId}::uuid,
			confirmed = ${confirmed}, looked_on = ${lookedOn}::date, reviewed_on = ${reviewedOn}::date,
			version = ${version + 1}, changed_at = now()
		WHERE id = ${id}::uuid AND version = ${version}`;
	// The row is held since it was loaded: whoever was faster was seen then.
	if (moved !== 1) throw new Error(`Commitment ${ref} moved while it was held`);
	return { id, ref, version: version + 1, statusChangeId: changeId };
}

function evidenceRow({ stance, passageId, eventId, url, title, published, act }: KeptEvidence, index: number) {
	return {
		...{ id: newId(), position: index + 1, stance, url, title, passage_id: passageId, event_id: eventId },
		...{ published_value: published?.value, published_first: published?.first, published_last: published?.last },
		...{ act_value: act?.value, act_first: act?.first, act_last: act?.last },
	};
}
