import "server-only";
import { done, invalid, notMet, type Outcome } from "@/lib/domain/refusal";
import { linkEventInput, unlinkEventInput } from "@/lib/domain/relation.input";
import { parseInput } from "../parse";
import type { System } from "../system";
import type { Viewer } from "../viewer";
import { auditBeside, type Moved, touchCommitment } from "./move-commitment";
import { archivedRefusal, onCommitment } from "./on-commitment";

export type EventLinked = Moved & { linkId: string };

/** Says how an event bears on a commitment: made at it, fulfils, reviews, or is an instance of it. */
export async function linkEvent(actor: Viewer | System, ref: string, given: unknown): Promise<Outcome<EventLinked>> {
	const action = "commitment.link_event";
	return onCommitment(actor, ref, { act: "edit", action }, async (tx, commitment) => {
		const parsed = parseInput(linkEventInput, given);
		if ("refused" in parsed) return parsed;
		const { eventId, role } = parsed.value;
		const event = await tx.event.findUnique({ where: { id: eventId }, select: { id: true } });
		if (!event) return invalid({ path: "eventId", rule: "not_found" });
		const refusal = archivedRefusal(commitment);
		if (refusal) return refusal;
		const of = { commitmentId: commitment.id, eventId: event.id, role };
		const known = await tx.commitmentEvent.findFirst({ where: { ...of, removedAt: null }, select: { id: true } });
		if (known) return notMet("already_there", "eventId");
		const link = await tx.commitmentEvent.create({
			data: { ...of, createdById: actor.userId },
			select: { id: true },
		});
		await auditBeside(tx, actor, action, commitment, { linkId: link.id, eventId: event.id, role });
		return done({ ...(await touchCommitment(tx, commitment)), linkId: link.id });
	});
}

/** Takes that back, named by the link's id or by event and role. `null` where there is no such link. */
export async function unlinkEvent(actor: Viewer | System, ref: string, given: unknown): Promise<Outcome<EventLinked>> {
	const action = "commitment.unlink_event";
	return onCommitment(actor, ref, { act: "edit", action }, async (tx, commitment) => {
		const parsed = parseInput(unlinkEventInput, given);
		if ("refused" in parsed) return parsed;
		const link = await tx.commitmentEvent.findFirst({
			where: { ...parsed.value, commitmentId: commitment.id, removedAt: null },
			select: { id: true, eventId: true, role: true },
		});
		if (!link) return null;
		const refusal = archivedRefusal(commitment);
		if (refusal) return refusal;
		await tx.commitmentEvent.updateMany({
			where: { id: link.id },
			data: { removedAt: new Date(), removedById: actor.userId },
		});
		await auditBeside(tx, actor, action, commitment, { linkId: link.id, eventId: link.eventId, role: link.role });
		return done({ ...(await touchCommitment(tx, commitment)), linkId: link.id });
	});
}
