import "server-only";
import type { DateValue } from "@/lib/domain/date-value";
import type { FieldError } from "@/lib/domain/refusal";
import { dateColumn } from "./columns";

/** The time a membership or an office runs for, as far as it is known. */
export type Term = { from: DateValue | null; to: DateValue | null };

/** An end before the start, at the field `path`. */
export function termErrors({ from, to }: Term, path: string): FieldError[] {
	const isTurned = from?.first && to?.last && to.last < from.first;
	return isTurned ? [{ path, rule: "end_before_start" }] : [];
}

export function termColumns({ from, to }: Term) {
	return {
		fromValue: from?.value ?? null,
		fromFirst: dateColumn(from?.first),
		toValue: to?.value ?? null,
		toLast: dateColumn(to?.last),
	};
}
