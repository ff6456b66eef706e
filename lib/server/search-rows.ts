import "server-only";
import type { Tx } from "./db";

export type SearchKind =
	| "commitment"
	| "agreement"
	| "event"
	| "body"
	| "party"
	| "person"
	| "source"
	| "passage"
	| "note";

/** Writes what search finds of one subject anew, in the transaction that changed it. */
export async function refreshSearchRow(tx: Tx, kind: SearchKind, id: string): Promise<void> {
	await tx.$executeRaw`
		INSERT INTO search_rows (kind, subject_id, folded, words)
		SELECT kind, subject_id, folded, words FROM search_texts
		WHERE kind = ${kind} AND subject_id = ${id}::uuid
		ON CONFLICT (kind, subject_id) DO UPDATE SET folded = excluded.folded, words = excluded.words`;
}

/** Writes all of them anew; see `rebuild`. */
export async function refillSearchRows(tx: Tx): Promise<void> {
	await tx.$executeRaw`DELETE FROM search_rows`;
	await tx.$executeRaw`
		INSERT INTO search_rows (kind, subject_id, folded, words)
		SELECT kind, subject_id, folded, words FROM search_texts`;
}
