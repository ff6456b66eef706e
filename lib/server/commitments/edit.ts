import "server-only";
import { editCommitmentInput } from "@/lib/domain/commitment.input";
import { done, type FieldError, invalid, type Outcome } from "@/lib/domain/refusal";
import type { Tx } from "../db";
import { changesOf } from "../nouns/changes";
import { parseInput } from "../parse";
import { refreshSearchRow } from "../search-rows";
import type { System } from "../system";
import type { Viewer } from "../viewer";
import {
	type CommitmentFields,
	fieldColumns,
	fieldRules,
	fieldsAfter,
	invalidFields,
	storedFields,
	writeParties,
	writeSectors,
} from "./commitment-fields";
import { auditMove, type Moved, moveCommitment } from "./move-commitment";
import { archivedRefusal, onCommitment } from "./on-commitment";
import { staleRefusal } from "./stale";
import { keepVersion } from "./version-row";

/**
 * Changes the fields that are given; `null` clears one, and what is given per language replaces all there was. The row
 * of before is kept whole. Fields equal to what they were change nothing: no version, no audit. The due date is moved by
 * `changeDue` alone, and where there are mentions the strength is that of the strongest.
 */
export async function editCommitment(actor: Viewer | System, ref: string, given: unknown): Promise<Outcome<Moved>> {
	const action = "commitment.edit";
	return onCommitment(actor, ref, { act: "edit", action }, async (tx, commitment) => {
		const parsed = parseInput(editCommitmentInput, given);
		if ("refused" in parsed) return parsed;
		const { version, ...value } = parsed.value;
		const before = await storedFields(tx, commitment);
		const fields = fieldsAfter(value, before);
		const notValid = await invalidFields(tx, fields, before);
		if (notValid.length > 0) return invalid(...notValid);
		const refusal = (await staleRefusal(tx, commitment, version)) ?? archivedRefusal(commitment);
		if (refusal) return refusal;
		const changes = changesOf(before, fields);
		if (Object.keys(changes).length === 0) return done({ id: commitment.id, ref, version });
		const errors = [...fieldRules(fields), ...(await strengthErrors(tx, commitment.id, before, fields))];
		if (errors.length > 0) return { refused: "rule", errors };

		await keepVersion(tx, commitment.id, actor.userId);
		const moved = await moveCommitment(tx, commitment, fieldColumns(fields));
		if (changes.parties) await writeParties(tx, moved.id, fields);
		if (changes.sectors) await writeSectors(tx, moved.id, fields);
		await refreshSearchRow(tx, "commitment", moved.id);
		await auditMove(tx, actor, action, moved, { changes });
		return done(moved);
	});
}

async function strengthErrors(
	tx: Tx,
	commitmentId: string,
	before: CommitmentFields,
	after: CommitmentFields,
): Promise<FieldError[]> {
	if (before.strength === after.strength) return [];
	const mention = await tx.mention.findFirst({ where: { commitmentId, removedAt: null }, select: { id: true } });
	return mention ? [{ path: "strength", rule: "strength_from_mentions" }] : [];
}
