import type { AgreementTag } from "./agreement-view";
import type { Named } from "./commitment";
import type { PartyName, Standing, TermView, VariantView } from "./noun-view";
import type { LocalText, Texts } from "./texts";
import type { PartyKind, PartyRole, TextLang } from "./vocabulary";

export type PartyRow = {
	id: string;
	version: number;
	code: string;
	kind: PartyKind;
	name: LocalText;
	agreements: number;
	commitments: number;
	people: number;
	archived: boolean;
};

export type PartyPage = Omit<PartyRow, "agreements" | "commitments" | "people"> & {
	names: Texts;
	lang: TextLang;
	variants: VariantView[];
	memberships: (TermView & { id: string; body: Named })[];
	agreements: AgreementTag[];
	/** By what the party is in them; roles it never has are left out. */
	roles: { role: PartyRole; standing: Standing }[];
	posts: (TermView & { id: string; person: Named; title: LocalText })[];
	/** Documents that speak for its side. */
	sources: number;
	archiveReason: string | null;
	createdAt: string;
};

export type PostView = TermView & { id: string; party: PartyName; title: LocalText; titles: Texts; lang: TextLang };

export type PersonRow = {
	id: string;
	version: number;
	name: LocalText;
	/** Earliest first. */
	posts: PostView[];
	archived: boolean;
};

export type PersonPage = PersonRow & {
	names: Texts;
	lang: TextLang;
	variants: VariantView[];
	archiveReason: string | null;
	createdAt: string;
};
