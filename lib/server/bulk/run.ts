import "server-only";
import { type BulkChange, type BulkState, PLAN_HOURS } from "@/lib/domain/bulk";
import { isId } from "@/lib/domain/id";
import { may } from "@/lib/domain/permissions";
import { done, notMet, type Outcome } from "@/lib/domain/refusal";
import { audit, auditRefusal } from "../audit";
import { db, type Tx } from "../db";
import { isUnavailable } from "../failure";
import { log } from "../log";
import { inRequest, requestContext } from "../request";
import { transact } from "../transact";
import type { Viewer } from "../viewer";
import { carryOutItem, type Item, type ItemResult } from "./item";

export type RunSaved = { id: string; state: BulkState };

/** One request does so much at most, so that its answer is never long in coming. */
const CHUNK = { items: 100, milliseconds: 2000 };

/** Begins what was planned; nothing more where it was begun already. Only whose plan it is. */
export function startBulk(actor: Viewer, id: string): Promise<Outcome<RunSaved>> {
	const action = "bulk.start";
	return transact(actor, { act: "edit", action, subject: subjectOf(id) }, async (tx) => {
		const run = await lockRun(tx, id);
		if (run?.actorId !== actor.userId) return null;
		if (run.state === "stopped") return notMet("bulk_stopped");
		if (run.state !== "prepared") return done({ id, state: run.state });
		if (run.isOld) return notMet("plan_expired", "", { hours: PLAN_HOURS });
		await tx.bulkRun.update({ where: { id }, data: { state: "running", startedAt: new Date() } });
		await audit(tx, actor, action, { kind: "bulk", id });
		return done({ id, state: "running" });
	});
}

/**
 * Goes on with a run that was begun: up to a hundred items, or two seconds. Each item is a transaction of its own and
 * claimed by its row, so that two drivers share the work and nothing is done twice; whatever stops one, the next goes on.
 */
export async function goOnWithBulk(actor: Viewer, id: string): Promise<Outcome<RunSaved>> {
	const run = isId(id) ? await db().bulkRun.findUnique({ where: { id } }) : null;
	if (!may(actor.role, "edit")) {
		await auditRefusal(db(), actor, "bulk.go_on", subjectOf(id), { refused: "forbidden" });
		return { refused: "forbidden" };
	}
	if (run?.actorId !== actor.userId) return null;
	if (run.state === "prepared") return notMet("bulk_not_begun");
	const until = Date.now() + CHUNK.milliseconds;
	const work = { ...run, change: run.change as BulkChange };
	let isGoing = run.state === "running";
	for (let n = 0; isGoing && n < CHUNK.items && Date.now() < until; n++) isGoing = await takeNext(actor, work);
	return done({ id, state: isGoing ? "running" : await finish(actor, id) });
}

/** Leaves undone whatever has not had its turn. By whose run it is, or an administrator. */
export function stopBulk(actor: Viewer, id: string): Promise<Outcome<RunSaved>> {
	const action = "bulk.stop";
	return transact(actor, { act: "edit", action, subject: subjectOf(id) }, async (tx) => {
		const run = await lockRun(tx, id);
		if (!run || !isTheirs(actor, run)) return null;
		if (run.state === "prepared") return notMet("bulk_not_begun");
		if (run.state !== "running") return done({ id, state: run.state });
		await tx.bulkRun.update({ where: { id }, data: { state: "stopped", finishedAt: new Date() } });
		await audit(tx, actor, action, { kind: "bulk", id });
		return done({ id, state: "stopped" });
	});
}

export function isTheirs({ userId, role }: Viewer, { actorId }: { actorId: string }): boolean {
	return actorId === userId || may(role, "administer");
}

type Locked = {
	actorId: string;
	state: BulkState;
	isOld: boolean;
	undoOfId: string | null;
	finishedAt: Date | null;
};

export async function lockRun(tx: Tx, id: string): Promise<Locked | null> {
	if (!isId(id)) return null;
	const [row] = await tx.$queryRaw<Locked[]>`
		SELECT r.actor_id AS "actorId", r.state::text, r.undo_of_id AS "undoOfId", r.finished_at AS "finishedAt",
			r.created_at < now() - make_interval(hours => ${PLAN_HOURS}) AS "isOld"
		FROM bulk_runs r WHERE r.id = ${id}::uuid FOR NO KEY UPDATE`;
	return row ?? null;
}

export function subjectOf(id: string) {
	return { kind: "bulk", ...(isId(id) && { id }) };
}

type Work = { id: string; change: BulkChange; undoOfId: string | null };

/** Does one item, whichever nobody else is at; `false` where there is none left for this driver. */
async function takeNext(actor: Viewer, run: Work): Promise<boolean> {
	let claimed: Item | null = null;
	try {
		return await db().$transaction(
			async (tx) => {
				claimed = await claim(tx, run.id);
				if (!claimed) return false;
				const item = claimed;
				const { requestId } = requestContext();
				await inRequest({ requestId, part: { tx, bulkRunId: run.id } }, async () => {
					const result = await carryOutItem(actor, tx, run, item);
					await keepResult(tx, actor, run.id, item, result);
				});
				return true;
			},
			{ maxWait: 3000, timeout: 5000 },
		);
	} catch (error) {
		if (isUnavailable(error) || !claimed) throw error;
		// One commitment that we fail at must not hold up all others.
		log.error({ bulk: run.id, item: (claimed as Item).ref, error: String(error) }, "an item of a bulk run failed");
		await keepResult(db(), actor, run.id, claimed, { outcome: "failed" });
		return true;
	}
}

async function claim(tx: Tx, runId: string): Promise<Item | null> {
	// Stopping waits for the items under way, and is seen by those that come after.
	const [run] = await tx.$queryRaw<{ state: BulkState }[]>`
		SELECT state::text FROM bulk_runs WHERE id = ${runId}::uuid FOR SHARE`;
	if (run?.state !== "running") return null;
	const [item] = await tx.$queryRaw<Item[]>`
		SELECT position, ref, commitment_id AS "commitmentId", version_seen AS "versionSeen", before, after,
			action_id AS "actionId"
		FROM bulk_items WHERE run_id = ${runId}::uuid AND outcome IS NULL
		ORDER BY position LIMIT 1 FOR UPDATE SKIP LOCKED`;
	return item ?? null;
}

async function keepResult(tx: Tx, actor: Viewer, runId: string, item: Item, result: ItemResult): Promise<void> {
	const { outcome } = result;
	const isChanged = outcome === "changed";
	const errors = (!isChanged && result.errors) || null;
	await tx.$executeRaw`
		UPDATE bulk_items SET outcome = ${outcome}::bulk_outcome, done_at = now(),
			errors = ${errors && JSON.stringify(errors)}::jsonb,
			version_after = ${isChanged ? result.versionAfter : null}::int,
			action_id = ${isChanged ? result.actionId : item.actionId}::uuid
		WHERE run_id = ${runId}::uuid AND position = ${item.position} AND outcome IS NULL`;
	if (isChanged || outcome === "same") return;
	const subject = { kind: "commitment", ref: item.ref, ...(item.commitmentId && { id: item.commitmentId }) };
	const rules = errors ? { rules: errors.map(({ rule }) => rule) } : {};
	await auditRefusal(tx, actor, "bulk.item", subject, { refused: outcome, ...rules });
}

/** Closes a run whose last item is done, whichever driver did it; another one may still be at its own. */
async function finish(actor: Viewer, id: string): Promise<BulkState> {
	return db().$transaction(async (tx) => {
		const closed = await tx.$executeRaw`
			UPDATE bulk_runs SET state = 'done', finished_at = now()
			WHERE id = ${id}::uuid AND state = 'running'
				AND NOT EXISTS (SELECT FROM bulk_items WHERE run_id = ${id}::uuid AND outcome IS NULL)`;
		if (closed === 1) {
			const counts = await tx.$queryRaw<{ outcome: string; n: number }[]>`
				SELECT outcome::text, count(*)::int AS n FROM bulk_items WHERE run_id = ${id}::uuid GROUP BY outcome`;
			const tally = Object.fromEntries(counts.map(({ outcome, n }) => [outcome, n]));
			await audit(tx, actor, "bulk.finish", { kind: "bulk", id }, { counts: tally });
			return "done";
		}
		const { state } = await tx.bulkRun.findUniqueOrThrow({ where: { id }, select: { state: true } });
		return state;
	});
}
