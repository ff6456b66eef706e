import "server-only";
import type { Refusal } from "@/lib/domain/refusal";
import { type Texts, textIn } from "@/lib/domain/texts";
import type { TextLang } from "@/lib/domain/vocabulary";
import type { Tx } from "../db";
import { storedFields } from "./commitment-fields";
import type { CommitmentFacts } from "./lock-commitment";

/**
 * The refusal for who saw an earlier version, with all that a form needs to show both side by side: the fields, the
 * status with its rationale, the due date, and who changed it last and when. `undefined` where the version is the seen one.
 */
export async function staleRefusal(
	tx: Tx,
	commitment: CommitmentFacts,
	seen: number,
): Promise<Extract<Refusal, { refused: "stale" }> | undefined> {
	if (commitment.version === seen) return undefined;
	return { refused: "stale", current: await asItIsNow(tx, commitment) };
}

async function asItIsNow(tx: Tx, commitment: CommitmentFacts) {
	const fields = await storedFields(tx, commitment);
	const { changedAt, currentStatus } = await tx.commitment.findUniqueOrThrow({
		where: { id: commitment.id },
		select: { changedAt: true, currentStatus: { select: { rationales: true, lang: true } } },
	});
	const last = await tx.auditEvent.findFirst({
		where: { subjectId: commitment.id, refused: false, details: { path: ["version"], equals: commitment.version } },
		orderBy: { id: "desc" },
		select: { action: true, actor: { select: { name: true } } },
	});
	return {
		version: commitment.version,
		ref: commitment.ref,
		title: fields.titles[fields.lang] ?? "",
		...fields,
		due: dueOf(commitment),
		status: commitment.status,
		statusChangeId: commitment.statusChangeId,
		confirmed: commitment.confirmed,
		rationale:
			currentStatus && textIn(currentStatus.rationales as Texts, fields.lang, currentStatus.lang as TextLang)?.text,
		archived: commitment.isArchived,
		changedAt: changedAt.toISOString(),
		changedBy: last?.actor?.name ?? null,
		changedWith: last?.action ?? null,
	};
}

function dueOf({
	dueValue: value,
	dueFirst: first,
	dueLast: last,
	duePrecision: precision,
	dueBasis: basis,
}: CommitmentFacts) {
	return value === null ? null : { value, first, last, precision, basis };
}
