import "server-only";
import type { Act } from "@/lib/domain/permissions";
import { isReference } from "@/lib/domain/reference";
import { notMet, type Outcome } from "@/lib/domain/refusal";
import type { Subject } from "../audit";
import type { Tx } from "../db";
import type { System } from "../system";
import { transact } from "../transact";
import type { Viewer } from "../viewer";
import { type CommitmentFacts, findCommitment, lockCommitment } from "./lock-commitment";

type Work<T> = (tx: Tx, commitment: CommitmentFacts) => Promise<Outcome<T>>;
type Command = { act: Act; action: string };

/** Runs a command that changes a commitment's row: held until the transaction ends. `null` where there is no such one. */
export function onCommitment<T>(
	actor: Viewer | System,
	ref: string,
	command: Command,
	work: Work<T>,
): Promise<Outcome<T>> {
	return run(actor, ref, command, lockCommitment, work);
}

/** Runs a command on what stands beside a commitment, its row untouched and free for others. */
export function besideCommitment<T>(
	actor: Viewer | System,
	ref: string,
	command: Command,
	work: Work<T>,
): Promise<Outcome<T>> {
	return run(actor, ref, command, findCommitment, work);
}

function run<T>(
	actor: Viewer | System,
	ref: string,
	{ act, action }: Command,
	load: typeof lockCommitment,
	work: Work<T>,
): Promise<Outcome<T>> {
	const isRef = isReference(ref);
	const subject: Subject = { kind: "commitment", ...(isRef && { ref }) };
	return transact(actor, { act, action, subject }, async (tx) => {
		const commitment = isRef ? await load(tx, ref) : null;
		if (!commitment) return null;
		// A refusal later on is noted with the id as well.
		subject.id = commitment.id;
		return work(tx, commitment);
	});
}

/** What is archived is brought back before anything more is said of it. */
export function archivedRefusal({ isArchived }: CommitmentFacts): Outcome<never> | undefined {
	return isArchived ? notMet("is_archived") : undefined;
}
