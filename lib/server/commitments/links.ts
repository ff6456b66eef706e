import "server-only";
import { isReference } from "@/lib/domain/reference";
import { done, invalid, notMet, type Outcome } from "@/lib/domain/refusal";
import { linkCommitmentsInput, unlinkCommitmentsInput } from "@/lib/domain/relation.input";
import type { LinkType } from "@/lib/domain/vocabulary";
import type { Tx } from "../db";
import { parseInput } from "../parse";
import type { System } from "../system";
import type { Viewer } from "../viewer";
import { auditBeside, type Moved, touchCommitment } from "./move-commitment";
import { archivedRefusal, onCommitment } from "./on-commitment";

export type Linked = Moved & { linkId: string };

/** What comes after another cannot come before it. */
const FOLLOWING: readonly LinkType[] = ["continues", "replaces"];

/** Says how this commitment bears on another: it continues, splits, merges, replaces or supports it. */
export async function linkCommitments(actor: Viewer | System, ref: string, given: unknown): Promise<Outcome<Linked>> {
	const action = "commitment.link";
	return onCommitment(actor, ref, { act: "edit", action }, async (tx, commitment) => {
		const parsed = parseInput(linkCommitmentsInput, given);
		if ("refused" in parsed) return parsed;
		const { type } = parsed.value;
		const other = await findOther(tx, parsed.value.ref);
		if (!other) return invalid({ path: "ref", rule: "not_found" });
		const refusal = archivedRefusal(commitment);
		if (refusal) return refusal;
		if (other.id === commitment.id) return notMet("links_itself", "ref");
		const ends = { fromId: commitment.id, toId: other.id };
		const known = await tx.commitmentLink.findFirst({
			where: { ...ends, type, removedAt: null },
			select: { id: true },
		});
		if (known) return notMet("already_there", "ref");
		if (FOLLOWING.includes(type) && (await closesLoop(tx, ends))) return notMet("makes_loop", "ref");
		const link = await tx.commitmentLink.create({
			data: { ...ends, type, createdById: actor.userId },
			select: { id: true },
		});
		await auditBeside(tx, actor, action, commitment, { linkId: link.id, type, to: other.ref });
		return done({ ...(await touchCommitment(tx, commitment)), linkId: link.id });
	});
}

/**
 * Takes a link back, from either end of it by its id, or from where it starts by what it was made with. `null` where
 * there is no such link.
 */
export async function unlinkCommitments(actor: Viewer | System, ref: string, given: unknown): Promise<Outcome<Linked>> {
	const action = "commitment.unlink";
	return onCommitment(actor, ref, { act: "edit", action }, async (tx, commitment) => {
		const parsed = parseInput(unlinkCommitmentsInput, given);
		if ("refused" in parsed) return parsed;
		const { value } = parsed;
		const which =
			"id" in value
				? { id: value.id, OR: [{ fromId: commitment.id }, { toId: commitment.id }] }
				: { fromId: commitment.id, to: { ref: value.ref }, type: value.type };
		const link = await tx.commitmentLink.findFirst({
			where: { ...which, removedAt: null },
			select: { id: true, type: true, from: { select: { ref: true } }, to: { select: { ref: true } } },
		});
		if (!link) return null;
		const refusal = archivedRefusal(commitment);
		if (refusal) return refusal;
		await tx.commitmentLink.updateMany({
			where: { id: link.id },
			data: { removedAt: new Date(), removedById: actor.userId },
		});
		const details = { linkId: link.id, type: link.type, from: link.from.ref, to: link.to.ref };
		await auditBeside(tx, actor, action, commitment, details);
		return done({ ...(await touchCommitment(tx, commitment)), linkId: link.id });
	});
}

async function findOther(tx: Tx, ref: string) {
	return isReference(ref) ? tx.commitment.findUnique({ where: { ref }, select: { id: true, ref: true } }) : null;
}

async function closesLoop(tx: Tx, { fromId, toId }: { fromId: string; toId: string }): Promise<boolean> {
	// Two links, each harmless alone, could close a loop together: one at a time.
	await tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext('commitments.following'))) AS locked`;
	const reached = await tx.$queryRaw<{ id: string }[]>`
		WITH RECURSIVE chain AS (
			SELECT ${toId}::uuid AS id
			UNION
			SELECT l.to_id FROM chain JOIN commitment_links l ON l.from_id = chain.id
			WHERE l.type IN ('continues', 'replaces') AND l.removed_at IS NULL
		)
		SELECT id::text FROM chain`;
	return reached.some(({ id }) => id === fromId);
}
