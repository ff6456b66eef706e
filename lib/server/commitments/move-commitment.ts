import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import { audit } from "../audit";
import type { Tx } from "../db";
import type { System } from "../system";
import type { Viewer } from "../viewer";
import type { CommitmentFacts } from "./lock-commitment";

/** Answer of a command on a commitment: enough for either door to go and read it. */
export type Moved = { id: string; ref: string; version: number };

/** Changes the row only if it is still the version that was loaded, and counts the version up. */
export async function moveCommitment(
	tx: Tx,
	{ id, ref, version }: CommitmentFacts,
	data: Prisma.CommitmentUncheckedUpdateManyInput,
): Promise<Moved> {
	const moved = await tx.commitment.updateMany({
		where: { id, version },
		data: { ...data, version: version + 1, changedAt: new Date() },
	});
	// The row is held since it was loaded: whoever was faster was seen then.
	if (moved.count !== 1) throw new Error(`Commitment ${ref} moved while it was held`);
	return { id, ref, version: version + 1 };
}

/** Notes that something said of it changed beside its own row: nobody's form goes stale. */
export async function touchCommitment(tx: Tx, { id, ref, version }: CommitmentFacts): Promise<Moved> {
	await tx.commitment.updateMany({ where: { id }, data: { changedAt: new Date() } });
	return { id, ref, version };
}

/** Notes a change that made this version of the commitment: who comes second is told whose it was. */
export function auditMove(
	tx: Tx,
	actor: Viewer | System,
	action: string,
	{ id, ref, version }: Moved,
	details: Prisma.InputJsonObject = {},
): Promise<void> {
	return audit(tx, actor, action, { kind: "commitment", id, ref }, { ...details, version });
}

/** Notes a change beside the commitment's own row. */
export function auditBeside(
	tx: Tx,
	actor: Viewer | System,
	action: string,
	{ id, ref }: { id: string; ref: string },
	details: Prisma.InputJsonObject,
): Promise<void> {
	return audit(tx, actor, action, { kind: "commitment", id, ref }, details);
}
