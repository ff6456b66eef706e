import "server-only";
import type { z } from "zod";
import { parseDateValue, surelyAhead } from "@/lib/domain/date-value";
import { changeDueInput } from "@/lib/domain/due.input";
import { dueChangeErrors } from "@/lib/domain/due-rules";
import { done, type FieldError, type Outcome } from "@/lib/domain/refusal";
import { toDate, today } from "../clock";
import type { Tx } from "../db";
import { dateColumn } from "../nouns/columns";
import { parseInput } from "../parse";
import type { System } from "../system";
import type { Viewer } from "../viewer";
import type { CommitmentFacts } from "./lock-commitment";
import { auditMove, type Moved, moveCommitment } from "./move-commitment";
import { archivedRefusal, onCommitment } from "./on-commitment";
import { staleRefusal } from "./stale";
import { writingLang } from "./writing-lang";

type Given = z.output<typeof changeDueInput>;

/**
 * Moves the due date, or takes it away by `value: null`. The change is added to the history with its reason; the first
 * date ever set stays beside the new one.
 */
export async function changeDue(actor: Viewer | System, ref: string, given: unknown): Promise<Outcome<Moved>> {
	const action = "commitment.change_due";
	return onCommitment(actor, ref, { act: "edit", action }, async (tx, commitment) => {
		const parsed = parseInput(changeDueInput, given);
		if ("refused" in parsed) return parsed;
		const { value } = parsed;
		const refusal = (await staleRefusal(tx, commitment, value.version)) ?? archivedRefusal(commitment);
		if (refusal) return refusal;
		const errors = [
			...dueChangeErrors(value, { value: commitment.dueValue }, today()),
			...(await evidenceErrors(tx, value)),
		];
		if (errors.length > 0) return { refused: "rule", errors };
		const date = dateColumns(value);
		await tx.dueChange.create({ data: { ...date, ...historyColumns(actor, commitment, value) }, select: { id: true } });
		const moved = await moveCommitment(tx, commitment, {
			dueValue: date.value,
			dueFirst: date.first,
			dueLast: date.last,
			duePrecision: date.precision,
			dueBasis: date.value === null ? null : value.basis,
			...(commitment.firstDueValue === null && { firstDueValue: date.value, firstDueLast: date.last }),
		});
		await auditMove(tx, actor, action, moved, { from: commitment.dueValue, to: date.value });
		return done(moved);
	});
}

function dateColumns({ value }: Given) {
	const date = value === null ? null : parseDateValue(value);
	return {
		value: date?.value ?? null,
		first: dateColumn(date?.first),
		last: dateColumn(date?.last),
		precision: date?.precision ?? null,
	};
}

function historyColumns(actor: Viewer | System, { id }: CommitmentFacts, given: Given) {
	const [evidence] = given.evidence;
	return {
		commitmentId: id,
		basis: given.basis,
		note: given.note ?? null,
		effectiveOn: toDate(given.effectiveOn),
		reason: given.reason,
		lang: writingLang(actor, given.lang),
		passageId: evidence?.passageId ?? null,
		eventId: evidence?.eventId ?? null,
		url: evidence?.url ?? null,
		title: evidence?.title ?? null,
		publishedValue: evidence?.publishedOn?.value ?? null,
		publishedFirst: dateColumn(evidence?.publishedOn?.first),
		publishedLast: dateColumn(evidence?.publishedOn?.last),
		recordedById: actor.userId,
	};
}

async function evidenceErrors(tx: Tx, { evidence: [evidence] }: Given): Promise<FieldError[]> {
	if (!evidence) return [];
	const { passageId, eventId, publishedOn } = evidence;
	const day = today();
	if (publishedOn && surelyAhead(publishedOn, day)) {
		return [{ path: "evidence.0.publishedOn", rule: "in_future", values: { day } }];
	}
	if (passageId && !(await tx.passage.findUnique({ where: { id: passageId }, select: { id: true } }))) {
		return [{ path: "evidence.0.passageId", rule: "not_found" }];
	}
	if (eventId && !(await tx.event.findUnique({ where: { id: eventId }, select: { id: true } }))) {
		return [{ path: "evidence.0.eventId", rule: "not_found" }];
	}
	return [];
}
