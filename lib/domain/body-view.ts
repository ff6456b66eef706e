import type { AgreementTag } from "./agreement-view";
import type { EventRow } from "./event-view";
import type { PartyName, Standing, TermView, VariantView } from "./noun-view";
import type { LocalText, Texts } from "./texts";
import type { BodyKind, TextLang } from "./vocabulary";

export type BodyRow = {
	id: string;
	version: number;
	code: string | null;
	kind: BodyKind;
	name: LocalText;
	/** Those of today. */
	members: PartyName[];
	commitments: number;
	/** Last day of the latest event held, first day of the next one planned. */
	lastHeld: string | null;
	nextPlanned: string | null;
	archived: boolean;
};

export type MemberView = TermView & { id: string; party: PartyName };

export type BodyPage = Omit<BodyRow, "members"> & {
	names: Texts;
	descriptions: Texts | null;
	lang: TextLang;
	description: LocalText | null;
	/** All there ever were, earliest first. */
	members: MemberView[];
	variants: VariantView[];
	agreements: AgreementTag[];
	/** Still to come or without a date, soonest first. */
	ahead: EventRow[];
	/** Over, or said to be, latest first; among them those that nobody has spoken of since. */
	past: EventRow[];
	standing: Standing;
	archiveReason: string | null;
	createdAt: string;
};
