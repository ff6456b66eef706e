import "server-only";
import { type Act, may } from "@/lib/domain/permissions";
import type { Outcome } from "@/lib/domain/refusal";
import type { Prisma } from "@/prisma/generated/client";
import { auditRefusal, type Subject } from "./audit";
import { db, type Tx } from "./db";
import { type RequestContext, requestContext } from "./request";
import type { System } from "./system";
import type { Viewer } from "./viewer";
import { withoutSecrets } from "./without-secrets";

/** Thrown where the idempotency key was used before: the door answers what it answered then. */
export class Replay extends Error {
	/** `isSame` says that the very same was asked then. */
	constructor(readonly isSame: boolean) {
		super("asked before");
	}
}

class Rollback extends Error {
	constructor(readonly outcome: Outcome<never>) {
		super("rolled back");
	}
}

type Claimed = NonNullable<RequestContext["idempotency"]>;

type Command = {
	/** What the role must allow. */
	act: Act;
	/** "noun.verb", for the audit. */
	action: string;
	/** Known beforehand for a change, `null` for a creation. */
	subject: Subject | null;
};

/**
 * Runs one command: the role, then one transaction for the change, its history, its audit event and its
 * idempotency row. A refusal or `null` rolls everything back; refusals other than invalid fields are audited.
 */
export async function transact<T>(
	actor: Viewer | System,
	command: Command,
	work: (tx: Tx) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
	const { part } = requestContext();
	if (actor.kind === "viewer" && !may(actor.role, command.act)) {
		await auditRefusal(part?.tx ?? db(), actor, command.action, command.subject, {
			refused: "forbidden",
		});
		return { refused: "forbidden" };
	}
	// What is refused of a larger step is rolled back and noted by whoever takes that step.
	if (part) return work(part.tx);
	try {
		return await db().$transaction((tx) => run(tx, actor, work), {
			maxWait: 3000,
			timeout: 5000,
		});
	} catch (error) {
		if (!(error instanceof Rollback)) throw error;
		await noteRefusal(actor, command, error.outcome);
		return error.outcome;
	}
}

async function run<T>(tx: Tx, actor: Viewer | System, work: (tx: Tx) => Promise<Outcome<T>>): Promise<Outcome<T>> {
	const { idempotency } = requestContext();
	if (idempotency) {
		// A call under way with the same key holds this row: wait for it, then replay.
		const claimed = await tx.idempotencyKey.createMany({
			data: {
				userId: actor.userId,
				key: idempotency.key,
				fingerprint: idempotency.fingerprint,
			},
			skipDuplicates: true,
		});
		if (claimed.count === 0) throw new Replay(await wasAsked(tx, actor.userId, idempotency));
	}
	const outcome = await work(tx);
	if (outcome === null || "refused" in outcome) throw new Rollback(outcome);
	if (idempotency) {
		// Kept with the change, so that a repeated call can be answered even if this one's answer never went out.
		await tx.idempotencyKey.update({
			where: { userId_key: { userId: actor.userId, key: idempotency.key } },
			data: { body: { done: withoutSecrets(outcome.done) } as Prisma.InputJsonObject },
			select: { key: true },
		});
	}
	return outcome;
}

async function wasAsked(tx: Tx, userId: string, { key, fingerprint }: Claimed): Promise<boolean> {
	const row = await tx.idempotencyKey.findUnique({
		where: { userId_key: { userId, key } },
		select: { fingerprint: true },
	});
	return row !== null && Buffer.compare(row.fingerprint, fingerprint) === 0;
}

async function noteRefusal(actor: Viewer | System, command: Command, outcome: Outcome<never>): Promise<void> {
	if (outcome === null || !("refused" in outcome) || outcome.refused === "invalid") return;
	const rules = outcome.refused === "rule" ? { rules: outcome.errors.map((error) => error.rule) } : {};
	await auditRefusal(db(), actor, command.action, command.subject, {
		refused: outcome.refused,
		...rules,
	});
}
