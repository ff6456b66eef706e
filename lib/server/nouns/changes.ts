import "server-only";
import type { Prisma } from "@/prisma/generated/client";

/** The fields that differ, each with what it was and what it becomes; for the audit. */
export function changesOf(before: object, after: object): Prisma.InputJsonObject {
	const was = before as Record<string, unknown>;
	const becomes = after as Record<string, unknown>;
	const differing = Object.keys(becomes).filter((key) => !isSame(was[key], becomes[key]));
	return Object.fromEntries(
		differing.map((key) => [key, { from: was[key] ?? null, to: becomes[key] ?? null }]),
	) as Prisma.InputJsonObject;
}

/** Whether two values hold the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
	return ordered(a ?? null) === ordered(b ?? null);
}

// jsonb gives an object's keys back in an order of its own.
function ordered(value: unknown): string {
	return JSON.stringify(value, (_key, inner: unknown) =>
		inner && typeof inner === "object" && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner,
	);
}
