import "server-only";
import type { z } from "zod";
import { laterDay } from "@/lib/domain/date-value";
import { isReference } from "@/lib/domain/reference";
import { done, type Outcome } from "@/lib/domain/refusal";
import { changeStatusInput } from "@/lib/domain/status.input";
import { confirmedOf, statusChangeErrors, statusNeeds } from "@/lib/domain/status-rules";
import { today } from "../clock";
import type { Tx } from "../db";
import { parseInput } from "../parse";
import type { System } from "../system";
import type { Viewer } from "../viewer";
import { readEvidence } from "./evidence-facts";
import { auditMove, type Moved } from "./move-commitment";
import { archivedRefusal, onCommitment } from "./on-commitment";
import { recordStatus } from "./record-status";
import { staleRefusal } from "./stale";
import { groundOf, lastReview, lockForStatus, type StatusFacts, successorsFrom } from "./status-ground";
import { writingLang } from "./writing-lang";

type Given = z.output<typeof changeStatusInput>;
export type StatusChanged = Moved & { statusChangeId: string };

const COMMAND = { act: "change_status", action: "commitment.change_status" } as const;

/**
 * Records what became true of a commitment, since when and how we know. What each status needs, `statusNeeds` says; the
 * refusal names every rule that is not met. A verdict is provisional until somebody else confirms it. The rationale is
 * kept in the language it is written in. The review on file is found here and kept with the status that rests on it.
 */
export function changeStatus(actor: Viewer | System, ref: string, given: unknown): Promise<Outcome<StatusChanged>> {
	return onCommitment(actor, ref, COMMAND, (tx, commitment) => change(tx, actor, commitment, given), lockForStatus);
}

async function change(
	tx: Tx,
	actor: Viewer | System,
	commitment: StatusFacts,
	given: unknown,
): Promise<Outcome<StatusChanged>> {
	const parsed = parseInput(changeStatusInput, given);
	if ("refused" in parsed) return parsed;
	const { value } = parsed;
	const refusal = (await staleRefusal(tx, commitment, value.version)) ?? archivedRefusal(commitment);
	if (refusal) return refusal;
	const judged = await judge(tx, commitment, value);
	if (judged.errors.length > 0) return { refused: "rule", errors: judged.errors };

	const { status, effectiveOn: effective, confidence } = value;
	const lang = writingLang(actor, value.lang);
	const moved = await recordStatus(
		tx,
		commitment,
		{
			...{ position: (commitment.position ?? 0) + 1, status, effective, confidence },
			...{ rationales: { [lang]: value.rationale }, lang, recordedById: actor.userId },
			...judged.rests,
		},
		{
			confirmed: confirmedOf(status, false),
			lookedOn: laterDay(commitment.lookedOn, today()),
			reviewedOn: commitment.reviewedOn,
		},
	);
	const { statusChangeId } = moved;
	const details = { statusChangeId, from: commitment.status, to: status, effectiveOn: effective.value };
	await auditMove(tx, actor, COMMAND.action, moved, details);
	return done(moved);
}

async function judge(tx: Tx, commitment: StatusFacts, value: Given) {
	const { kept, facts, errors: notFound } = await readEvidence(tx, value.evidence);
	const successor = await findSuccessor(tx, value.successorRef);
	const withdrawnBy = await findParty(tx, value.withdrawnBy);
	const errors = statusChangeErrors(
		{
			...{ status: value.status, effective: value.effectiveOn, rationale: value.rationale },
			...{ confidence: value.confidence, evidence: facts, successor },
			withdrawnBy: withdrawnBy === null ? null : withdrawnBy?.code,
		},
		{ ...groundOf(commitment), successorOf: successor ? await successorsFrom(tx, successor.id) : new Map() },
		today(),
	);
	const needs = statusNeeds(value.status, commitment.status);
	return {
		// What isn't there can't be judged: say that first, alone.
		errors: notFound.length > 0 ? notFound : errors,
		rests: {
			evidence: kept,
			successorId: successor?.id ?? null,
			withdrawnById: withdrawnBy?.id ?? null,
			reviewId: needs.review || needs.reviewAfterDue ? await lastReview(tx, commitment.id) : null,
		},
	};
}

async function findSuccessor(tx: Tx, ref: string | undefined) {
	if (ref === undefined) return undefined;
	return isReference(ref) ? tx.commitment.findUnique({ where: { ref }, select: { id: true, ref: true } }) : null;
}

async function findParty(tx: Tx, code: string | undefined) {
	return code === undefined ? undefined : tx.party.findUnique({ where: { code }, select: { id: true, code: true } });
}
