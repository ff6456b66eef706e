import "server-only";
import { db, type Tx } from "./db";
import { refillSearchRows } from "./search-rows";
import type { System } from "./system";

// A million commitments take many minutes, far over what a request may.
const AN_HOUR = 3_600_000;

/** Fills anew everything that commands keep up row by row. For bulk loaders, once their rows are in. */
export async function rebuild(actor: System): Promise<void> {
	await db().$transaction(
		async (tx) => {
			await tx.$executeRaw`SELECT set_config('statement_timeout', ${String(AN_HOUR)}, true)`;
			await rebuildIn(actor, tx);
		},
		{ maxWait: 10_000, timeout: AN_HOUR },
	);
}

/** The same within the transaction that writes the rows, so that neither is ever there without the other. */
export async function rebuildIn(_actor: System, tx: Tx): Promise<void> {
	await refillSearchRows(tx);
	await tx.$executeRaw`SELECT rebuild_tallies()`;
}
