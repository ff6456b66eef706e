import type { Account, CommitmentRow, Named, PassageTag } from "./commitment";
import type { DateView } from "./noun-view";
import type { LocalText, Texts } from "./texts";
import type { EventKind, EventRole, EventState, Stance, Status, TextLang } from "./vocabulary";

export type EventRow = {
	id: string;
	version: number;
	title: LocalText;
	kind: EventKind;
	state: EventState;
	date: DateView | null;
	place: LocalText | null;
	body: Named | null;
	commitments: number;
	/** Planned for a day that is over, and nobody has said whether it was held. */
	passed: boolean;
	archived: boolean;
};

/** What became known of an event, and how. */
export type EventStateView = {
	id: string;
	state: EventState;
	date: DateView | null;
	place: LocalText | null;
	/** Whether date or place differ from what was known before. */
	dateMoved: boolean;
	placeMoved: boolean;
	effectiveOn: string;
	reason: string | null;
	lang: string;
	passage: PassageTag | null;
	url: string | null;
	recordedAt: string;
	recordedBy: Account;
};

export type EventPage = EventRow & {
	titles: Texts;
	descriptions: Texts | null;
	places: Texts | null;
	lang: TextLang;
	description: LocalText | null;
	/** In the order of recording. */
	history: EventStateView[];
	sources: PassageTag[];
	links: { id: string; role: EventRole; commitment: CommitmentRow }[];
	/** The statuses that rest on it. */
	evidence: {
		id: string;
		stance: Stance;
		status: Status;
		effectiveOn: string;
		commitment: { ref: string; title: LocalText };
	}[];
	archiveReason: string | null;
	createdAt: string;
	createdBy: Account;
};

export type EventList = "ahead" | "passed";
