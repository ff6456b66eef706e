import "server-only";
import type { SearchKind } from "@/lib/domain/search";
import type { Tx } from "./db";

export type { SearchKind };

/** Writes what search finds of one subject anew, in the transaction that changed it. */
export async function refreshSearchRow(tx: Tx, kind: SearchKind, id: string): Promise<void> {
	const written = await tx.$executeRaw`
		INSERT INTO search_rows (kind, subject_id, folded, named, words)
		SELECT kind, subject_id, folded, named, words FROM search_texts
		WHERE kind = ${kind} AND subject_id = ${id}::uuid
		ON CONFLICT (kind, subject_id) DO UPDATE SET folded = excluded.folded, named = excluded.named, words = excluded.words`;
	if (written === 0) await tx.$executeRaw`DELETE FROM search_rows WHERE kind = ${kind} AND subject_id = ${id}::uuid`;
	await learnWords(tx, kind, id);
	if (kind === "party" || kind === "person" || kind === "body") await refreshNames(tx, id);
}

/** Writes anew under which spellings an owner is known: a party, person or body by its id, a place by its name. */
export async function refreshNames(tx: Tx, owner: string): Promise<void> {
	await tx.$executeRaw`DELETE FROM search_names WHERE owner = ${owner}`;
	await tx.$executeRaw`
		INSERT INTO search_names (owner, kind, spelled, spelling)
		SELECT owner, kind, spelled, spelling FROM search_spellings WHERE owner = ${owner}`;
	await tx.$executeRaw`
		INSERT INTO search_words
		SELECT DISTINCT word FROM search_names, regexp_split_to_table(trim(spelled), ' ') AS word
		WHERE owner = ${owner} AND is_searchable_word(word)
		ORDER BY 1 ON CONFLICT DO NOTHING`;
}

/** Writes all of them anew; see `rebuild`. */
export async function refillSearchRows(tx: Tx): Promise<void> {
	await tx.$executeRaw`DELETE FROM search_rows`;
	await tx.$executeRaw`
		INSERT INTO search_rows (kind, subject_id, folded, named, words)
		SELECT kind, subject_id, folded, named, words FROM search_texts`;
	await tx.$executeRaw`DELETE FROM search_names`;
	await tx.$executeRaw`
		INSERT INTO search_names (owner, kind, spelled, spelling)
		SELECT owner, kind, spelled, spelling FROM search_spellings`;
	await tx.$executeRaw`DELETE FROM search_words`;
	await tx.$executeRaw`
		INSERT INTO search_words
		SELECT DISTINCT lexeme FROM (
			SELECT lexeme FROM search_rows, unnest(words)
			UNION ALL
			SELECT word FROM search_names, regexp_split_to_table(trim(spelled), ' ') AS word
		) AS every WHERE is_searchable_word(lexeme)`;
}

// Words already known are looked up, not written: two commands that use the same one don't wait for each other.
async function learnWords(tx: Tx, kind: SearchKind, id: string): Promise<void> {
	await tx.$executeRaw`
		INSERT INTO search_words
		SELECT lexeme FROM search_rows s, unnest(s.words)
		WHERE s.kind = ${kind} AND s.subject_id = ${id}::uuid AND is_searchable_word(lexeme)
			AND NOT EXISTS (SELECT FROM search_words k WHERE k.word = lexeme COLLATE "C")
		ORDER BY lexeme COLLATE "C" ON CONFLICT DO NOTHING`;
}
