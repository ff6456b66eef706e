import "server-only";
import { type BulkChange, type BulkFields, type BulkOutcome, differingFields } from "@/lib/domain/bulk";
import type { FieldError, Outcome } from "@/lib/domain/refusal";
import { addAction, editAction } from "../commitments/actions";
import { archiveCommitment } from "../commitments/archive";
import { editCommitment } from "../commitments/edit";
import type { Tx } from "../db";
import type { Viewer } from "../viewer";

export type Item = {
	position: number;
	ref: string;
	commitmentId: string | null;
	versionSeen: number | null;
	before: BulkFields | null;
	after: BulkFields | null;
	actionId: string | null;
};

export type ItemResult =
	| { outcome: "changed"; versionAfter: number; actionId: string | null }
	| { outcome: Exclude<BulkOutcome, "changed">; errors?: FieldError[] };

type Run = { change: BulkChange; undoOfId: string | null };

class Refused extends Error {
	constructor(readonly result: ItemResult) {
		super("refused");
	}
}

/**
 * Takes one commitment from how it was seen to how it is to be, by the same commands as forms and API, in the caller's
 * transaction and as one: where any step is refused, none is taken. What somebody has changed since is left alone.
 */
export async function carryOutItem(actor: Viewer, tx: Tx, run: Run, item: Item): Promise<ItemResult> {
	await tx.$executeRaw`SAVEPOINT bulk_item`;
	try {
		return await takeSteps(actor, tx, run, item);
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		await tx.$executeRaw`ROLLBACK TO SAVEPOINT bulk_item`;
		return error.result;
	}
}

async function takeSteps(actor: Viewer, tx: Tx, run: Run, item: Item): Promise<ItemResult> {
	const { ref, before, after, versionSeen } = item;
	if (!before || !after || versionSeen === null) return { outcome: "gone" };
	const fields = differingFields(before, after);
	const isMoved = before.archived !== after.archived;
	// What stands beside a commitment has a version of its own: an action is taken back though its commitment moved on.
	const onlyAction = run.undoOfId !== null && fields.length === 0 && !isMoved;
	if (!onlyAction && (await heldVersion(tx, item)) !== versionSeen) return { outcome: "stale" };

	let version = versionSeen;
	const { reason = null } = run.undoOfId ? after : run.change;
	if (isMoved && !after.archived) version = await archive(actor, ref, { archived: false, version }, reason);
	if (fields.length > 0) {
		const given = Object.fromEntries(fields.map((field) => [field, after[field]]));
		version = orRefuse(await editCommitment(actor, ref, { ...given, version })).version;
	}
	const actionId = await actionStep(actor, run, item);
	if (isMoved && after.archived) version = await archive(actor, ref, { archived: true, version }, reason);
	if (version === versionSeen && actionId === null) return { outcome: "same" };
	return { outcome: "changed", versionAfter: version, actionId };
}

async function heldVersion(tx: Tx, { commitmentId }: Item): Promise<number | undefined> {
	const [row] = await tx.$queryRaw<{ version: number }[]>`
		SELECT version FROM commitments WHERE id = ${commitmentId}::uuid FOR NO KEY UPDATE`;
	return row?.version;
}

async function archive(
	actor: Viewer,
	ref: string,
	given: { archived: boolean; version: number },
	reason: string | null,
): Promise<number> {
	return orRefuse(await archiveCommitment(actor, ref, { ...given, ...(reason !== null && { reason }) })).version;
}

/** Adds the next action, or closes the one that the undone run had added: the desk keeps what was ever agreed. */
async function actionStep(actor: Viewer, { change, undoOfId }: Run, { ref, actionId }: Item): Promise<string | null> {
	if (undoOfId !== null) {
		if (actionId !== null) orRefuse(await editAction(actor, ref, actionId, { done: true, version: 1 }));
		return actionId;
	}
	return change.nextAction ? orRefuse(await addAction(actor, ref, change.nextAction)).id : null;
}

function orRefuse<T>(outcome: Outcome<T>): T {
	if (outcome && "done" in outcome) return outcome.done;
	throw new Refused(resultOf(outcome));
}

function resultOf(outcome: Exclude<Outcome<never>, { done: never }>): ItemResult {
	if (outcome === null) return { outcome: "gone" };
	if (outcome.refused === "stale") return { outcome: "stale" };
	if (outcome.refused === "forbidden") return { outcome: "refused", errors: [{ path: "", rule: "forbidden" }] };
	if (outcome.errors.some(({ rule }) => rule === "is_archived")) return { outcome: "archived" };
	return { outcome: "refused", errors: outcome.errors };
}
