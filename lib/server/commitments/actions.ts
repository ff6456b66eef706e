import "server-only";
import { addActionInput, editActionInput } from "@/lib/domain/action.input";
import { isId } from "@/lib/domain/id";
import { done, invalid, type Outcome, type Refusal } from "@/lib/domain/refusal";
import { toDay } from "../clock";
import type { Tx } from "../db";
import { changesOf } from "../nouns/changes";
import { dateColumn } from "../nouns/columns";
import { parseInput } from "../parse";
import type { System } from "../system";
import type { Viewer } from "../viewer";
import { accountErrors } from "./commitment-fields";
import { auditBeside } from "./move-commitment";
import { archivedRefusal, besideCommitment } from "./on-commitment";
import { writingLang } from "./writing-lang";

export type ActionSaved = { id: string; ref: string; version: number };

/** Says who does what by when; the caller, unless somebody else is named. */
export async function addAction(actor: Viewer | System, ref: string, given: unknown): Promise<Outcome<ActionSaved>> {
	const action = "action.add";
	return besideCommitment(actor, ref, { act: "act", action }, async (tx, commitment) => {
		const parsed = parseInput(addActionInput, given);
		if ("refused" in parsed) return parsed;
		const { what, ownerId = actor.userId, dueOn = null, lang } = parsed.value;
		const errors = await accountErrors(tx, ownerId, "ownerId");
		if (errors.length > 0) return invalid(...errors);
		const refusal = archivedRefusal(commitment);
		if (refusal) return refusal;
		const made = await tx.nextAction.create({
			data: {
				...{ commitmentId: commitment.id, what, ownerId, lang: writingLang(actor, lang) },
				dueOn: dateColumn(dueOn),
				createdById: actor.userId,
			},
			select: { id: true, version: true },
		});
		await auditBeside(tx, actor, action, commitment, { actionId: made.id, ownerId, dueOn });
		return done({ ...made, ref });
	});
}

/**
 * Changes a next action, closes it by `done: true` or opens it again by `done: false`; any colleague may, since work is
 * handed over. To close what is closed already is done at once. `null` where the action is not this commitment's.
 */
export async function editAction(
	actor: Viewer | System,
	ref: string,
	actionId: string,
	given: unknown,
): Promise<Outcome<ActionSaved>> {
	return besideCommitment(actor, ref, { act: "act", action: "action.edit" }, async (tx, commitment) => {
		const row = await lockAction(tx, commitment.id, actionId);
		if (!row) return null;
		const parsed = parseInput(editActionInput, given);
		if ("refused" in parsed) return parsed;
		const { version = row.version, ...fields } = parsed.value;
		const before = fieldsOf(row);
		const after = { ...before, ...fields };
		const errors = after.ownerId === before.ownerId ? [] : await accountErrors(tx, after.ownerId, "ownerId");
		if (errors.length > 0) return invalid(...errors);
		if (version !== row.version) return staleBy(row);
		const changes = changesOf(before, after);
		if (Object.keys(changes).length === 0) return done({ id: row.id, ref, version });

		await tx.nextAction.updateMany({
			where: { id: row.id, version },
			data: {
				...{ what: after.what, ownerId: after.ownerId, lang: after.lang, dueOn: dateColumn(after.dueOn) },
				...(changes.done && { doneAt: after.done ? new Date() : null, doneById: after.done ? actor.userId : null }),
				version: version + 1,
			},
		});
		await auditBeside(tx, actor, verbOf(before, after), commitment, { actionId: row.id, changes });
		return done({ id: row.id, ref, version: version + 1 });
	});
}

/** Closes a next action. */
export function completeAction(
	actor: Viewer | System,
	ref: string,
	actionId: string,
	given: { version?: number } = {},
): Promise<Outcome<ActionSaved>> {
	return editAction(actor, ref, actionId, { ...given, done: true });
}

/** Opens a closed one again. */
export function reopenAction(
	actor: Viewer | System,
	ref: string,
	actionId: string,
	given: { version?: number } = {},
): Promise<Outcome<ActionSaved>> {
	return editAction(actor, ref, actionId, { ...given, done: false });
}

async function lockAction(tx: Tx, commitmentId: string, actionId: string) {
	if (!isId(actionId)) return null;
	await tx.$queryRaw`SELECT 1 FROM next_actions WHERE id = ${actionId}::uuid FOR NO KEY UPDATE`;
	return tx.nextAction.findFirst({ where: { id: actionId, commitmentId } });
}

type Row = NonNullable<Awaited<ReturnType<typeof lockAction>>>;

function fieldsOf({ what, lang, ownerId, dueOn, doneAt }: Row) {
	return { what, lang, ownerId, dueOn: toDay(dueOn), done: doneAt !== null };
}

function staleBy(row: Row): Refusal {
	return { refused: "stale", current: { version: row.version, ...fieldsOf(row) } };
}

function verbOf(before: { done: boolean }, after: { done: boolean }): string {
	if (before.done === after.done) return "action.edit";
	return after.done ? "action.complete" : "action.reopen";
}
