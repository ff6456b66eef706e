import type { EventTag } from "./commitment";
import type { PartyName } from "./noun-view";
import type { LocalText, Texts } from "./texts";
import type { Grade, Stance, Status, Strength, TextLang } from "./vocabulary";

export type SourceRow = {
	id: string;
	version: number;
	title: string;
	/** Of the document: any language there is. */
	lang: string;
	publisher: string | null;
	side: PartyName | null;
	url: string | null;
	grade: Grade;
	/** When it was published, else the date adopted for it, else that of what it tells of. */
	dated: string | null;
	seen: boolean;
	passages: number;
	archived: boolean;
};

type CommitmentTag = { ref: string; title: LocalText; status: Status; confirmed: boolean | null };

/** What the desk drew from a passage. */
export type Yield = {
	mentions: { id: string; commitment: CommitmentTag; strength: Strength; side: PartyName | null }[];
	/** Events it speaks of, those whose state it told among them. */
	events: EventTag[];
	/** Statuses that rest on it. */
	evidence: {
		id: string;
		stance: Stance;
		commitment: CommitmentTag;
		status: Status;
		effectiveOn: string;
		/** False where another status has been recorded since. */
		isCurrent: boolean;
	}[];
	/** Due dates it moved. */
	dueChanges: { id: string; commitment: CommitmentTag; value: string | null; effectiveOn: string }[];
};

export type PassageView = {
	id: string;
	version: number;
	sourceId: string;
	number: number;
	words: LocalText;
	allWords: Texts;
	lang: TextLang;
	original: string | null;
	doubtful: boolean;
	doubtfulReason: string | null;
	yields: Yield;
};

export type SourcePage = Omit<SourceRow, "passages"> & {
	eventOn: string | null;
	publishedOn: string | null;
	retrievedOn: string | null;
	adoptedOn: string | null;
	adoptedReason: string | null;
	passages: PassageView[];
	archiveReason: string | null;
	createdAt: string;
};
