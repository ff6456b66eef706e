import "server-only";
import { done, invalid, notMet, type Outcome } from "@/lib/domain/refusal";
import { addMentionInput, removeMentionInput } from "@/lib/domain/relation.input";
import { strongest } from "@/lib/domain/strength";
import type { Tx } from "../db";
import { parseInput } from "../parse";
import type { System } from "../system";
import type { Viewer } from "../viewer";
import type { CommitmentFacts } from "./lock-commitment";
import { auditBeside, auditMove, type Moved, moveCommitment, touchCommitment } from "./move-commitment";
import { archivedRefusal, onCommitment } from "./on-commitment";
import { keepVersion } from "./version-row";

export type Mentioned = Moved & { mentionId: string };

/**
 * Says that a passage speaks of the commitment, at which strength and by which side. A later, stronger mention is added
 * and the earlier one stays; the commitment becomes as strong as its strongest mention. A passage mentions it once.
 */
export async function addMention(actor: Viewer | System, ref: string, given: unknown): Promise<Outcome<Mentioned>> {
	const action = "commitment.add_mention";
	return onCommitment(actor, ref, { act: "edit", action }, async (tx, commitment) => {
		const parsed = parseInput(addMentionInput, given);
		if ("refused" in parsed) return parsed;
		const { passageId, strength, side = null } = parsed.value;
		const passage = await tx.passage.findUnique({ where: { id: passageId }, select: { id: true } });
		if (!passage) return invalid({ path: "passageId", rule: "not_found" });
		const party = side === null ? null : await tx.party.findUnique({ where: { code: side }, select: { id: true } });
		if (side !== null && !party) return invalid({ path: "side", rule: "not_found" });
		const refusal = archivedRefusal(commitment);
		if (refusal) return refusal;
		const of = { commitmentId: commitment.id, passageId: passage.id };
		const known = await tx.mention.findFirst({ where: { ...of, removedAt: null }, select: { id: true } });
		if (known) return notMet("already_there", "passageId");

		const mention = await tx.mention.create({
			data: { ...of, strength, sidePartyId: party?.id ?? null, createdById: actor.userId },
			select: { id: true },
		});
		const details = { mentionId: mention.id, passageId: passage.id, strength };
		return done({ ...(await followStrongest(tx, actor, action, commitment, details)), mentionId: mention.id });
	});
}

/**
 * Takes a mention back, named by its id or its passage. The strength falls to the strongest one left, and stays as it is
 * where none is left. `null` where there is no such mention.
 */
export async function removeMention(actor: Viewer | System, ref: string, given: unknown): Promise<Outcome<Mentioned>> {
	const action = "commitment.remove_mention";
	return onCommitment(actor, ref, { act: "edit", action }, async (tx, commitment) => {
		const parsed = parseInput(removeMentionInput, given);
		if ("refused" in parsed) return parsed;
		const which = "id" in parsed.value ? { id: parsed.value.id } : { passageId: parsed.value.passageId };
		const mention = await tx.mention.findFirst({
			where: { ...which, commitmentId: commitment.id, removedAt: null },
			select: { id: true, passageId: true, strength: true },
		});
		if (!mention) return null;
		const refusal = archivedRefusal(commitment);
		if (refusal) return refusal;
		await tx.mention.updateMany({
			where: { id: mention.id },
			data: { removedAt: new Date(), removedById: actor.userId },
		});
		const { id: mentionId, passageId, strength } = mention;
		const details = { mentionId, passageId, strength };
		return done({ ...(await followStrongest(tx, actor, action, commitment, details)), mentionId });
	});
}

async function followStrongest(
	tx: Tx,
	actor: Viewer | System,
	action: string,
	commitment: CommitmentFacts,
	details: { mentionId: string; passageId: string; strength: string },
): Promise<Moved> {
	const mentions = await tx.mention.findMany({
		where: { commitmentId: commitment.id, removedAt: null },
		select: { strength: true },
	});
	const strength = strongest(mentions.map((mention) => mention.strength)) ?? commitment.strength;
	if (strength === commitment.strength) {
		await auditBeside(tx, actor, action, commitment, details);
		return touchCommitment(tx, commitment);
	}
	await keepVersion(tx, commitment.id, actor.userId);
	const moved = await moveCommitment(tx, commitment, { strength });
	const changes = { strength: { from: commitment.strength, to: strength } };
	await auditMove(tx, actor, action, moved, { ...details, changes });
	return moved;
}
