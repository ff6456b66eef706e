import "server-only";
import { UNDO_DAYS } from "@/lib/domain/bulk";
import { done, notMet, type Outcome } from "@/lib/domain/refusal";
import type { Prisma } from "@/prisma/generated/client";
import { audit } from "../audit";
import { newId } from "../new-id";
import { transact } from "../transact";
import type { Viewer } from "../viewer";
import { isTheirs, lockRun, type RunSaved, subjectOf } from "./run";

const DAY = 86_400_000;

/** Whether a run can still be undone, by its age alone. */
export function isUndoable(finishedAt: Date | null, now: Date): boolean {
	return finishedAt !== null && now.getTime() - finishedAt.getTime() < UNDO_DAYS * DAY;
}

/**
 * Begins a run of its own that puts back what another one changed, where nobody has changed it since. Offered for thirty
 * days to whose run it was and to administrators; once, and not for what is an undo itself.
 */
export function undoBulk(actor: Viewer, id: string): Promise<Outcome<RunSaved>> {
	const action = "bulk.undo";
	return transact(actor, { act: "edit", action, subject: subjectOf(id) }, async (tx) => {
		const run = await lockRun(tx, id);
		if (!run || !isTheirs(actor, run)) return null;
		if (run.undoOfId !== null) return notMet("undo_of_undo");
		// Asked once the run is held: before, another undo may have been under way.
		if ((await tx.bulkRun.count({ where: { undoOfId: id } })) > 0) return notMet("undone_already");
		if (run.state !== "done" && run.state !== "stopped") return notMet("bulk_not_over");
		if (!isUndoable(run.finishedAt, new Date())) return notMet("undo_too_late", "", { days: UNDO_DAYS });
		const total = await tx.bulkItem.count({ where: { runId: id, outcome: "changed" } });
		if (total === 0) return notMet("nothing_to_undo");
		const { change } = await tx.bulkRun.findUniqueOrThrow({ where: { id }, select: { change: true } });
		const undo = newId();
		await tx.bulkRun.create({
			data: {
				...{ id: undo, actorId: actor.userId, change: change as Prisma.InputJsonObject, total, undoOfId: id },
				...{ state: "running", startedAt: new Date() },
			},
			select: { id: true },
		});
		await tx.$executeRaw`
			INSERT INTO bulk_items (run_id, position, ref, commitment_id, version_seen, before, after, action_id)
			SELECT ${undo}::uuid, row_number() OVER (ORDER BY position), ref, commitment_id, version_after, after, before,
				action_id
			FROM bulk_items WHERE run_id = ${id}::uuid AND outcome = 'changed'`;
		await audit(tx, actor, action, { kind: "bulk", id: undo }, { of: id, total });
		return done({ id: undo, state: "running" });
	});
}
