import "server-only";
import { archiveInput } from "@/lib/domain/archive.input";
import { done, notMet, type Outcome } from "@/lib/domain/refusal";
import { parseInput } from "../parse";
import type { System } from "../system";
import type { Viewer } from "../viewer";
import { auditMove, type Moved, moveCommitment } from "./move-commitment";
import { onCommitment } from "./on-commitment";
import { staleRefusal } from "./stale";
import { keepVersion } from "./version-row";

/** Puts a commitment away with a reason, or brings it back by `archived: false`. Its page stays; lists leave it out. */
export async function archiveCommitment(actor: Viewer | System, ref: string, given: unknown): Promise<Outcome<Moved>> {
	return onCommitment(actor, ref, { act: "edit", action: "commitment.archive" }, async (tx, commitment) => {
		const parsed = parseInput(archiveInput, given);
		if ("refused" in parsed) return parsed;
		const { archived, reason, version } = parsed.value;
		const stale = await staleRefusal(tx, commitment, version);
		if (stale) return stale;
		if (archived === commitment.isArchived) return notMet("nothing_new", "archived");
		await keepVersion(tx, commitment.id, actor.userId);
		const moved = await moveCommitment(tx, commitment, {
			archivedAt: archived ? new Date() : null,
			archiveReason: archived ? (reason ?? null) : null,
		});
		const action = archived ? "commitment.archive" : "commitment.restore";
		await auditMove(tx, actor, action, moved, reason === undefined ? {} : { reason });
		return done(moved);
	});
}
