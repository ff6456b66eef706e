import "server-only";
import { type BulkChange, fieldsAfterBulk, MOST_ITEMS, PLAN_HOURS } from "@/lib/domain/bulk";
import { may } from "@/lib/domain/permissions";
import { done, type FieldError, invalid, notMet, type Outcome } from "@/lib/domain/refusal";
import type { Prisma } from "@/prisma/generated/client";
import { audit } from "../audit";
import { accountErrors } from "../commitments/commitment-fields";
import { db, type Tx } from "../db";
import { newId } from "../new-id";
import { transact } from "../transact";
import type { Viewer } from "../viewer";
import { readSeen, type Seen, selectionOf } from "./selection";

/**
 * Plans a change of many commitments: keeps each as it is seen now and as it would become. Nothing else is changed until
 * the plan is carried out, and then only what is still as it was seen.
 */
export async function prepareBulk(actor: Viewer, given: unknown): Promise<Outcome<{ id: string }>> {
	const action = "bulk.plan";
	// Read before the transaction: it needs connections of its own.
	const selection = may(actor.role, "edit") ? await selectionOf(actor, given) : null;
	return transact(actor, { act: "edit", action, subject: null }, async (tx) => {
		if (selection === null || "refused" in selection) return selection;
		const { change, query } = selection;
		const errors = await changeErrors(tx, change);
		if (errors.length > 0) return invalid(...errors);
		const seen = await readSeen(tx, selection);
		if (seen.length > MOST_ITEMS) return notMet("too_many_matches", "filter", { max: MOST_ITEMS });
		if (seen.length === 0) return notMet("nothing_matches", "filter");
		await dropOldPlans(tx, actor);
		const id = newId();
		const data = { id, actorId: actor.userId, change: change as Prisma.InputJsonObject, query, total: seen.length };
		await tx.bulkRun.create({ data, select: { id: true } });
		await keepItems(tx, id, seen, change);
		await audit(
			tx,
			actor,
			action,
			{ kind: "bulk", id },
			{
				...(query === null ? {} : { query }),
				total: seen.length,
				change: change as Prisma.InputJsonObject,
			},
		);
		return done({ id });
	});
}

/** The plan that a form sent twice has made; `null` where it made none. */
export async function findPlan(viewer: Viewer, formKey: string): Promise<string | null> {
	const row = await db().idempotencyKey.findUnique({
		where: { userId_key: { userId: viewer.userId, key: `form:${formKey}` } },
		select: { body: true },
	});
	const body = row?.body as { done?: { id?: string } } | null | undefined;
	return body?.done?.id ?? null;
}

async function changeErrors(tx: Tx, { ownerId, nextAction }: BulkChange): Promise<FieldError[]> {
	return [
		...(await accountErrors(tx, ownerId ?? null, "change.ownerId")),
		...(await accountErrors(tx, nextAction?.ownerId ?? null, "change.nextAction.ownerId")),
	];
}

async function keepItems(tx: Tx, runId: string, seen: readonly Seen[], change: BulkChange): Promise<void> {
	const items = seen.map((one, index) => ({
		position: index + 1,
		ref: one.ref,
		...(one.id !== null && {
			commitment_id: one.id,
			version_seen: one.version,
			before: one.fields,
			after: fieldsAfterBulk(one.fields, change),
		}),
	}));
	await tx.$executeRaw`
		INSERT INTO bulk_items (run_id, position, ref, commitment_id, version_seen, before, after)
		SELECT ${runId}::uuid, i.position, i.ref, i.commitment_id, i.version_seen, i.before, i.after
		FROM jsonb_to_recordset(${JSON.stringify(items)}::jsonb)
			AS i(position int, ref text, commitment_id uuid, version_seen int, before jsonb, after jsonb)`;
}

/** Of plans that nobody carried out in time only the outline stays. */
async function dropOldPlans(tx: Tx, { userId }: Viewer): Promise<void> {
	await tx.$executeRaw`
		DELETE FROM bulk_items i USING bulk_runs r
		WHERE i.run_id = r.id AND r.actor_id = ${userId}::uuid AND r.state = 'prepared'
			AND r.created_at < now() - make_interval(hours => ${PLAN_HOURS})`;
}
