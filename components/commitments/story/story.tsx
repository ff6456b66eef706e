import { useTranslations } from "next-intl";
import type { CommitmentPage } from "@/lib/domain/commitment";
import type { CommitmentStoryEntry } from "@/lib/domain/commitment-story";
import { deskTelling } from "./desk-telling";
import { StoryEntry, type Telling } from "./story-entry";
import { worldTelling } from "./world-telling";

/** All that became of a commitment, in order of time. */
export function Story({ entries, commitment }: { entries: CommitmentStoryEntry[]; commitment: CommitmentPage }) {
	const t = useTranslations("commitment");
	let year = "";
	let shown: string | null = null;
	return (
		<ol aria-label={t("story")} className="story">
			{entries.map((entry) => {
				const startsYear = entry.on.slice(0, 4) !== year;
				year = entry.on.slice(0, 4);
				const telling = tellingOf(entry, commitment);
				const date = telling.date ?? entry.on;
				const isSameDate = date === shown;
				shown = date;
				return (
					<StoryEntry
						key={`${entry.type} ${entry.id}`}
						entry={entry}
						telling={telling}
						isSameDate={isSameDate}
						year={startsYear ? year : null}
					/>
				);
			})}
		</ol>
	);
}

function tellingOf(entry: CommitmentStoryEntry, commitment: CommitmentPage): Telling {
	return worldTelling(entry, commitment) ?? deskTelling(entry);
}
