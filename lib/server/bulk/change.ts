import "server-only";
import type { Outcome } from "@/lib/domain/refusal";
import { inRequest, requestContext } from "../request";
import type { Viewer } from "../viewer";
import { prepareBulk } from "./plan";
import { goOnWithBulk, startBulk } from "./run";

/**
 * Plans a change of many, and unless it is but a dry run begins it and does as much as one request may; whoever asked
 * goes on by `goOnWithBulk` while the run's state is `running`.
 */
export async function changeInBulk(actor: Viewer, given: unknown): Promise<Outcome<{ id: string }>> {
	const planned = await prepareBulk(actor, given);
	if (planned === null || "refused" in planned || isDry(given)) return planned;
	const { id } = planned.done;
	// The caller's idempotency key is claimed by the plan; what follows is done once by itself.
	return inRequest({ requestId: requestContext().requestId }, async () => {
		const begun = await startBulk(actor, id);
		if (begun === null || "refused" in begun) return begun;
		await goOnWithBulk(actor, id);
		return planned;
	});
}

function isDry(given: unknown): boolean {
	return typeof given === "object" && given !== null && "dryRun" in given && given.dryRun === true;
}

/** Begins a plan that was made by a dry run, or goes on with it: as much as one request may. */
export async function stepBulk(actor: Viewer, id: string): Promise<Outcome<{ id: string }>> {
	const begun = await startBulk(actor, id);
	return begun === null || "refused" in begun ? begun : goOnWithBulk(actor, id);
}
