import type { AgreementState } from "./agreement-state";
import type { Named } from "./commitment";
import type { DateView, PartyName, Standing } from "./noun-view";
import type { LocalText, Texts } from "./texts";
import type { Form, TextLang } from "./vocabulary";

/** An agreement as others point to it. */
export type AgreementTag = {
	id: string;
	code: string | null;
	title: LocalText;
	form: Form;
	signed: string | null;
	period: string | null;
	state: AgreementState;
};

export type AgreementRow = Omit<AgreementTag, "signed"> & {
	version: number;
	signed: DateView | null;
	/** In the agreement's own order. */
	parties: PartyName[];
	body: Named | null;
	commitments: number;
	archived: boolean;
};

export type AgreementPage = AgreementRow & {
	titles: Texts;
	descriptions: Texts | null;
	lang: TextLang;
	description: LocalText | null;
	/** What an inferred date of signing rests on. */
	signedNote: string | null;
	periodFirst: string | null;
	periodLast: string | null;
	predecessor: AgreementTag | null;
	successor: AgreementTag | null;
	standing: Standing;
	archiveReason: string | null;
	createdAt: string;
};
