import type { LocalText } from "./texts";
import type { EventState, Role } from "./vocabulary";

/** What forms about a commitment offer to choose from. */
export type PersonChoice = { id: string; name: string; role: Role };
export type PartyChoice = { code: string; name: LocalText };
export type NamedChoice = { id: string; title: LocalText };
export type FieldChoices = {
	people: PersonChoice[];
	parties: PartyChoice[];
	agreements: NamedChoice[];
	bodies: NamedChoice[];
};
export type SourceChoice = { id: string; title: string; lang: string; dated: string | null };
export type PassageChoice = { id: string; number: number; words: LocalText };
/** `near`: the source speaks of the commitment already. */
export type SourceWithPassages = SourceChoice & { near: boolean; passages: PassageChoice[] };
export type EventChoice = { id: string; title: LocalText; state: EventState; date: string | null; linked: boolean };
export type EvidenceChoices = { sources: SourceWithPassages[]; events: EventChoice[] };
