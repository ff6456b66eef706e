import type { CommitmentRow } from "@/lib/domain/commitment";
import { daysLeft, daysOver } from "@/lib/domain/timeliness";
import { TimelinessText } from "../timeliness-text";

/** A row's timeliness with the days it counts. */
export function RowTimeliness({ row, today }: { row: Pick<CommitmentRow, "timeliness" | "due">; today: string }) {
	const { timeliness, due } = row;
	if (!due?.last) return <TimelinessText timeliness={timeliness} />;
	const days = timeliness === "overdue" ? daysOver(due.last, today) : daysLeft(due.last, today);
	return <TimelinessText timeliness={timeliness} days={days} />;
}
