import type { FieldError } from "./refusal";

export const AGREEMENT_STATES = ["not_yet", "in_force", "ended", "succeeded"] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

/**
 * Computed, never stored. An agreement begins with its period, else with its signing; one without dates counts as in
 * force, for nothing says otherwise. A successor takes over when the period is over, or at once where none was set:
 * a programme signed ahead of time does not end the one that still runs.
 */
export function agreementStateOf(
	agreement: {
		periodFirst: string | null;
		periodLast: string | null;
		signedFirst: string | null;
		hasSuccessor: boolean;
	},
	today: string,
): AgreementState {
	const { periodFirst, periodLast, signedFirst, hasSuccessor } = agreement;
	const begins = periodFirst ?? signedFirst;
	if (begins !== null && begins > today) return "not_yet";
	const isOver = periodLast !== null && periodLast < today;
	if (hasSuccessor && (isOver || periodLast === null)) return "succeeded";
	return isOver ? "ended" : "in_force";
}

/**
 * True where `predecessorId` would make the chain come back to `id`. `predecessorOf` maps each id to the one before it
 * as stored now. Serves agreements' predecessors and commitments' successors alike.
 */
export function makesLoop(
	id: string,
	predecessorId: string | null,
	predecessorOf: ReadonlyMap<string, string | null>,
): boolean {
	const seen = new Set<string>();
	let next = predecessorId;
	while (next !== null && !seen.has(next)) {
		if (next === id) return true;
		seen.add(next);
		next = predecessorOf.get(next) ?? null;
	}
	return false;
}

/** What forbids `predecessorId` as the one before `id`, at the field `path`. */
export function chainErrors(
	id: string,
	predecessorId: string | null,
	predecessorOf: ReadonlyMap<string, string | null>,
	path: string,
): FieldError[] {
	if (predecessorId === id) return [{ path, rule: "follows_itself" }];
	return makesLoop(id, predecessorId, predecessorOf) ? [{ path, rule: "makes_loop" }] : [];
}
