import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { CommitmentStoryEntry } from "@/lib/domain/commitment-story";
import { useDates } from "../page/use-dates";

/** How an entry is told. */
export type Telling = {
	/** For links to it: "status-…". */
	anchor: string;
	/** Its date at the precision known, where that is not the day it stands on. */
	date?: string | null;
	/** What stands on the line: a sign of its own, or a dot for the world and a ring for the desk. */
	mark: "world" | "desk" | ReactNode;
	head: ReactNode;
	body?: ReactNode;
	/** Who wrote it down and when; `null` where the head says so. */
	recorded?: { at: string; by: { name: string } } | null;
};

type StoryEntryProps = {
	entry: CommitmentStoryEntry;
	telling: Telling;
	/** Said once, at the first entry of each year. */
	year: string | null;
	/** The entry before has this date too: said once for the eye. */
	isSameDate: boolean;
};

export function StoryEntry({ entry, telling, year, isSameDate }: StoryEntryProps) {
	const t = useTranslations("story");
	const dates = useDates();
	const { anchor, date, mark, head, body, recorded } = telling;
	const isQuiet = mark === "desk";
	return (
		<li id={anchor} data-year={year ?? undefined} className={`story-entry ${isQuiet ? "text-13" : ""}`}>
			<p className={isSameDate ? "sr-only" : "story-date"}>{dates.date(date ?? entry.on)}</p>
			<span className="story-mark" data-mark={typeof mark === "string" ? mark : "sign"}>
				{typeof mark === "string" ? null : mark}
			</span>
			<div className="min-w-0">
				<div className={isQuiet ? "text-muted" : ""}>{head}</div>
				{body}
				{recorded && (
					<p className="mt-1 text-12 text-muted">
						{t("recorded", { when: dates.instant(recorded.at), name: recorded.by.name })}
					</p>
				)}
			</div>
		</li>
	);
}

/** The word that says what an entry tells of. */
export function Verb({ children }: { children: ReactNode }) {
	return <strong className="font-semibold text-ink">{children}</strong>;
}
