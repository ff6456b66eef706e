import { STATUS_ORDER } from "@/lib/domain/status-groups";
import type { Status } from "@/lib/domain/vocabulary";

/** One segment of a bar, and the list that it counts. */
export type StatusPart = {
	status: Status;
	/** Verdicts that wait for a second person are drawn apart from those that have one. */
	provisional: boolean;
	n: number;
	href: string;
};

/** What a segment narrows a list to. */
export type PartScope = { status: Status[]; confirmed?: boolean[] };

/** The segments of a bar in its order, those of nothing left out. */
export function statusParts(
	byStatus: Record<Status, number>,
	provisional: Partial<Record<Status, number>>,
	hrefOf: (scope: PartScope) => string,
): StatusPart[] {
	return STATUS_ORDER.flatMap((status) => {
		const waiting = provisional[status] ?? 0;
		const settled = byStatus[status] - waiting;
		const scope = { status: [status] };
		const parts = [
			{ status, provisional: false, n: settled, href: hrefOf(waiting > 0 ? { ...scope, confirmed: [true] } : scope) },
			{ status, provisional: true, n: waiting, href: hrefOf({ ...scope, confirmed: [false] }) },
		];
		return parts.filter(({ n }) => n > 0);
	});
}
