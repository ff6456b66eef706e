"use client";
import { useEffect, useState } from "react";
import type { TypedGroup } from "@/lib/domain/search-hit";

const REST = 120;

/** What was found for a query; `failed` where nobody answered. */
export type Typed = { q: string; groups: TypedGroup[]; failed: boolean };

/**
 * What a query finds, asked once the hand rests; an answer that is no longer wanted is cancelled and never shown. The
 * last one stays until the next comes. `null` before the first.
 */
export function useTypedSearch(query: string): Typed | null {
	const [typed, setTyped] = useState<Typed | null>(null);
	const q = query.trim();
	useEffect(() => {
		if (q === "") {
			setTyped(null);
			return;
		}
		const stale = new AbortController();
		const timer = setTimeout(() => {
			ask(q, stale.signal).then(
				(groups) => setTyped({ q, groups, failed: false }),
				() => stale.signal.aborted || setTyped({ q, groups: [], failed: true }),
			);
		}, REST);
		return () => {
			clearTimeout(timer);
			stale.abort();
		};
	}, [q]);
	return typed;
}

async function ask(q: string, signal: AbortSignal): Promise<TypedGroup[]> {
	const answer = await fetch(`/search/as-typed?${new URLSearchParams({ q })}`, { signal });
	if (!answer.ok) throw new Error(`the search answered ${answer.status}`);
	return ((await answer.json()) as { groups: TypedGroup[] }).groups;
}
