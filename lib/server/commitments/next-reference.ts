import "server-only";
import { formatReference } from "@/lib/domain/reference";
import type { Tx } from "../db";

/** The next reference under a prefix. Its counter is held until the transaction ends: no number twice, none left out. */
export async function nextReference(tx: Tx, prefix: string): Promise<string> {
	const [counter] = await tx.$queryRaw<{ last: number }[]>`
		INSERT INTO reference_counters (prefix, last) VALUES (${prefix}, 1)
		ON CONFLICT (prefix) DO UPDATE SET last = reference_counters.last + 1
		RETURNING last`;
	if (!counter) throw new Error(`No number for ${prefix}`);
	return formatReference(prefix, counter.last);
}
