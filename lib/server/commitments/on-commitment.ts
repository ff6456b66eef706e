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

type Command = { act: Act; action: string };
type Load<F> = (tx: Tx, ref: string) => Promise<F | null>;

/**
 * Runs a command that changes a commitment's row: held until the transaction ends. `null` where there is no such one.
 * `load` may read more along with the row, in the same way to the database.
 */
export function onCommitment<T, F extends CommitmentFacts = CommitmentFacts>(
	actor: Viewer | System,
	ref: string,
	command: Command,
	work: (tx: Tx, commitment: F) => Promise<Outcome<T>>,
	load: Load<F> = lockCommitment as Load<F>,
): Promise<Outcome<T>> {
	const { act, action } = command;
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

/** Runs a command on what stands beside a commitment, its row untouched and free for others. */
export function besideCommitment<T>(
	actor: Viewer | System,
	ref: string,
	command: Command,
	work: (tx: Tx, commitment: CommitmentFacts) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
	return onCommitment(actor, ref, command, work, findCommitment);
}

/** What is archived is brought back before anything more is said of it. */
export function archivedRefusal({ isArchived }: CommitmentFacts): Outcome<never> | undefined {
	return isArchived ? notMet("is_archived") : undefined;
}
