import "server-only";
import { type Filters, refine, type Scope, scopeOf } from "@/lib/domain/filters";
import type { Viewer } from "../viewer";
import { type CommitmentList, listCommitments } from "./list";
import type { Reading } from "./row";

/** For a list that nothing matches: how many would without each one of its filters, most first; those of no help left out. */
export async function loosen(
	viewer: Viewer,
	filters: Filters,
	reading: Reading,
): Promise<{ key: keyof Scope; total: CommitmentList["total"] }[]> {
	const scope = scopeOf(filters);
	const keys = Object.keys(scope) as (keyof Scope)[];
	const loosened = await Promise.all(
		keys.map(async (key) => {
			const { total } = await listCommitments(viewer, refine({ ...scope, limit: 1 }, { [key]: undefined }), reading);
			return { key, total };
		}),
	);
	return loosened.filter(({ total }) => total !== 0).sort((a, b) => atLeast(b.total) - atLeast(a.total));
}

function atLeast(total: CommitmentList["total"]): number {
	return typeof total === "number" ? total : total.atLeast;
}
