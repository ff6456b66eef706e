import "server-only";
import type { FieldError } from "@/lib/domain/refusal";
import { isSame } from "./changes";

type Row = { id?: string };

/**
 * Brings rows that hang on another to what they are to be: those without an id are added, those that differ are
 * changed, those no longer among them are removed.
 */
export async function syncRows<R extends Row>(
	before: readonly R[],
	after: readonly R[],
	write: {
		add: (row: R) => Promise<unknown>;
		change: (row: R & { id: string }) => Promise<unknown>;
		remove: (id: string) => Promise<unknown>;
	},
): Promise<void> {
	const kept = new Map(before.map((row) => [row.id, row]));
	for (const row of after) {
		const { id } = row;
		if (id === undefined) await write.add(row);
		else if (!isSame(kept.get(id), row)) await write.change({ ...row, id });
		kept.delete(id);
	}
	for (const id of kept.keys()) if (id !== undefined) await write.remove(id);
}

/** The id that a given row names has to be one of those there are, and named once. */
export function ownIdErrors(before: readonly Row[], after: readonly Row[], index: number, path: string): FieldError[] {
	const id = after[index]?.id;
	if (id === undefined) return [];
	if (!before.some((row) => row.id === id)) return [{ path, rule: "not_found" }];
	return after.findIndex((row) => row.id === id) < index ? [{ path, rule: "listed_twice" }] : [];
}
