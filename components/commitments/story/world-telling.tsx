import type { CommitmentPage, MentionView } from "@/lib/domain/commitment";
import type { CommitmentStoryEntry } from "@/lib/domain/commitment-story";
import { parseDateValue } from "@/lib/domain/date-value";
import { needsConfirmation } from "@/lib/domain/status-rules";
import { StatusIcon } from "../status-icon";
import { DueBody, DueHead } from "./due-telling";
import { MentionHead, OccasionBody, OccasionHead } from "./occasion-telling";
import { StatusBody, StatusHead } from "./status-telling";
import type { Telling } from "./story-entry";

/** What was said, happened and became true; `undefined` for what the desk did. */
export function worldTelling(entry: CommitmentStoryEntry, commitment: CommitmentPage): Telling | undefined {
	switch (entry.type) {
		case "mentioned":
		case "strengthened":
			return {
				anchor: `said-${entry.id}`,
				date: saidOn(entry.mention),
				mark: "world",
				head: (
					<MentionHead
						mention={entry.mention}
						isStronger={entry.type === "strengthened"}
						parties={commitment.parties}
					/>
				),
			};
		case "planned":
		case "event":
		case "held":
			return {
				anchor: `event-${entry.change.id}`,
				date: entry.type === "held" ? (entry.change.date?.value ?? entry.link.event.date) : null,
				mark: "world",
				head: <OccasionHead link={entry.link} change={entry.change} type={entry.type} />,
				body: <OccasionBody change={entry.change} />,
			};
		case "due":
			return {
				anchor: `due-${entry.id}`,
				mark: "world",
				head: <DueHead change={entry.change} earlier={entry.earlier} />,
				body: <DueBody change={entry.change} />,
				recorded: { at: entry.change.recordedAt, by: entry.change.recordedBy },
			};
		case "status": {
			const { status, confirmation, effectiveOn, recordedAt, recordedBy } = entry.change;
			const confirmed = needsConfirmation(status) ? confirmation !== null : null;
			return {
				anchor: `status-${entry.id}`,
				date: effectiveOn,
				mark: <StatusIcon status={status} />,
				head: <StatusHead change={entry.change} confirmed={confirmed} />,
				body: <StatusBody change={entry.change} />,
				recorded: { at: recordedAt, by: recordedBy },
			};
		}
		default:
			return undefined;
	}
}

// As exact as the document says, where that is the date the entry stands by.
function saidOn({ on, passage }: MentionView): string | null {
	const { dated } = passage.source;
	return dated !== null && parseDateValue(dated)?.first === on ? dated : null;
}
