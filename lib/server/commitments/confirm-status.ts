import "server-only";
import { done, notMet, type Outcome } from "@/lib/domain/refusal";
import { confirmStatusInput } from "@/lib/domain/status.input";
import { confirmationErrors } from "@/lib/domain/status-rules";
import { parseInput } from "../parse";
import type { System } from "../system";
import type { Viewer } from "../viewer";
import { auditMove, type Moved, moveCommitment } from "./move-commitment";
import { archivedRefusal, onCommitment } from "./on-commitment";
import { staleRefusal } from "./stale";

/**
 * A second person's word that the present verdict holds. Refused to its author, for a status that needs no second
 * person, for one that another has followed, and a second time.
 */
export async function confirmStatus(actor: Viewer | System, ref: string, given: unknown): Promise<Outcome<Moved>> {
	const action = "commitment.confirm_status";
	return onCommitment(actor, ref, { act: "confirm", action }, async (tx, commitment) => {
		const parsed = parseInput(confirmStatusInput, given);
		if ("refused" in parsed) return parsed;
		const { statusChangeId, version } = parsed.value;
		const refusal = (await staleRefusal(tx, commitment, version)) ?? archivedRefusal(commitment);
		if (refusal) return refusal;
		const change = await tx.statusChange.findFirst({
			where: { id: statusChangeId, commitmentId: commitment.id },
			select: { id: true, status: true, recordedById: true, confirmation: { select: { id: true } } },
		});
		if (!change) return notMet("not_found", "statusChangeId");
		const errors = confirmationErrors({
			authorId: change.recordedById,
			confirmerId: actor.userId,
			status: change.status,
			alreadyConfirmed: change.confirmation !== null,
			isCurrent: change.id === commitment.statusChangeId,
		});
		if (errors.length > 0) return { refused: "rule", errors };
		await tx.confirmation.create({
			data: { statusChangeId: change.id, confirmedById: actor.userId },
			select: { id: true },
		});
		const moved = await moveCommitment(tx, commitment, { confirmed: true });
		await auditMove(tx, actor, action, moved, { statusChangeId: change.id, status: change.status });
		return done(moved);
	});
}
