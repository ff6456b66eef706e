import "server-only";
import type { z } from "zod";
import { laterDay } from "@/lib/domain/date-value";
import { isReference } from "@/lib/domain/reference";
import { done, type Outcome } from "@/lib/domain/refusal";
import { changeStatusInput } from "@/lib/domain/status.input";
import { confirmedOf, statusChangeErrors, statusNeeds } from "@/lib/domain/status-rules";
import type { Prisma } from "@/prisma/generated/client";
import { toDate, today } from "../clock";
import type { Tx } from "../db";
import { dateColumn } from "../nouns/columns";
import { parseInput } from "../parse";
import type { System } from "../system";
import type { Viewer } from "../viewer";
import { readEvidence } from "./evidence-facts";
import type { CommitmentFacts } from "./lock-commitment";
import { auditMove, type Moved, moveCommitment } from "./move-commitment";
import { archivedRefusal, onCommitment } from "./on-commitment";
import { staleRefusal } from "./stale";
import { statusGround, successorsFrom } from "./status-ground";
import { writingLang } from "./writing-lang";

type Given = z.output<typeof changeStatusInput>;
export type StatusChanged = Moved & { statusChangeId: string };

/**
 * Records what became true of a commitment, since when and how we know. What each status needs, `statusNeeds` says; the
 * refusal names every rule that is not met. A verdict is provisional until somebody else confirms it. The rationale is
 * kept in the language it is written in. The review on file is found here and kept with the status that rests on it.
 */
export async function changeStatus(
	actor: Viewer | System,
	ref: string,
	given: unknown,
): Promise<Outcome<StatusChanged>> {
	const action = "commitment.change_status";
	return onCommitment(actor, ref, { act: "change_status", action }, async (tx, commitment) => {
		const parsed = parseInput(changeStatusInput, given);
		if ("refused" in parsed) return parsed;
		const { value } = parsed;
		const refusal = (await staleRefusal(tx, commitment, value.version)) ?? archivedRefusal(commitment);
		if (refusal) return refusal;

		const judged = await judge(tx, commitment, value);
		if (judged.errors.length > 0) return { refused: "rule", errors: judged.errors };
		const change = await tx.statusChange.create({
			data: { ...columns(actor, commitment, value), ...judged.columns },
			select: { id: true },
		});
		if (judged.pieces.length > 0) {
			const evidence = judged.pieces.map((piece, index) => ({
				...piece,
				statusChangeId: change.id,
				position: index + 1,
			}));
			await tx.evidence.createMany({ data: evidence });
		}
		const moved = await moveCommitment(tx, commitment, {
			status: value.status,
			statusChangeId: change.id,
			confirmed: confirmedOf(value.status, false),
			lookedOn: dateColumn(laterDay(commitment.lookedOn, today())),
		});
		await auditMove(tx, actor, action, moved, {
			statusChangeId: change.id,
			from: commitment.status,
			to: value.status,
			effectiveOn: value.effectiveOn.value,
		});
		return done({ ...moved, statusChangeId: change.id });
	});
}

async function judge(tx: Tx, commitment: CommitmentFacts, value: Given) {
	const { ground, position, reviewId } = await statusGround(tx, commitment);
	const { read, errors: notFound } = await readEvidence(tx, value.evidence);
	const successor = await successorOf(tx, value.successorRef);
	const withdrawnBy = await partyOf(tx, value.withdrawnBy);
	const successorOfEach = successor ? await successorsFrom(tx, successor.id) : new Map<string, string | null>();
	const errors = statusChangeErrors(
		{
			status: value.status,
			effective: value.effectiveOn,
			rationale: value.rationale,
			confidence: value.confidence,
			evidence: read.map(({ fact }) => fact),
			successor,
			withdrawnBy: withdrawnBy === null ? null : withdrawnBy?.code,
		},
		{ ...ground, successorOf: successorOfEach },
		today(),
	);
	const needs = statusNeeds(value.status, commitment.status);
	return {
		// What isn't there can't be judged: say that first, alone.
		errors: notFound.length > 0 ? notFound : errors,
		pieces: read.map(({ piece }) => piece),
		columns: {
			position,
			successorId: successor?.id ?? null,
			withdrawnById: withdrawnBy?.id ?? null,
			reviewId: needs.review || needs.reviewAfterDue ? reviewId : null,
		},
	};
}

async function successorOf(tx: Tx, ref: string | undefined) {
	if (ref === undefined) return undefined;
	return isReference(ref) ? tx.commitment.findUnique({ where: { ref }, select: { id: true, ref: true } }) : null;
}

async function partyOf(tx: Tx, code: string | undefined) {
	return code === undefined ? undefined : tx.party.findUnique({ where: { code }, select: { id: true, code: true } });
}

function columns(actor: Viewer | System, { id }: CommitmentFacts, value: Given) {
	const { status, effectiveOn, rationale, confidence } = value;
	const lang = writingLang(actor, value.lang);
	return {
		...{ commitmentId: id, status, confidence, lang, recordedById: actor.userId },
		effectiveValue: effectiveOn.value,
		effectiveFirst: toDate(effectiveOn.first ?? today()),
		effectiveLast: toDate(effectiveOn.last ?? today()),
		effectivePrecision: effectiveOn.precision,
		rationales: { [lang]: rationale } as Prisma.InputJsonObject,
	};
}
