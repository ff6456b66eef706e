import "server-only";
import { randomUUID } from "node:crypto";
import type { Outcome } from "@/lib/domain/refusal";
import { archiveAgreement, createAgreement, editAgreement } from "../agreements/write";
import { addMember, archiveBody, createBody, editBody } from "../bodies/write";
import { archiveEvent, changeEventState, createEvent, editEvent } from "../events/write";
import { addNameVariant } from "../name-variants";
import type { Actor, Saved } from "../nouns/noun";
import { archiveParty, createParty, editParty } from "../parties/write";
import { addPost, archivePerson, createPerson, editPerson } from "../people-named/write";
import { addPassage } from "../sources/passages";
import { archiveSource, createSource, editSource } from "../sources/write";

type Given = Record<string, unknown>;

/** How one noun is made, edited and put away; `name` is the field that calls it something. */
export type NounCommands = {
	make: Given;
	name: "title" | "name";
	create: (actor: Actor, given: unknown) => Promise<Outcome<Saved>>;
	edit: (actor: Actor, id: string, given: unknown) => Promise<Outcome<Saved>>;
	archive: (actor: Actor, id: string, given: unknown) => Promise<Outcome<Saved>>;
};

export const NOUNS: Record<string, NounCommands> = {
	agreement: {
		make: { title: "Programme of work", form: "adopted_text" },
		name: "title",
		create: createAgreement,
		edit: editAgreement,
		archive: archiveAgreement,
	},
	body: {
		make: { name: "Joint commission", kind: "commission" },
		name: "name",
		create: createBody,
		edit: editBody,
		archive: archiveBody,
	},
	event: {
		make: { title: "Session of the commission", kind: "session", date: "2026-05" },
		name: "title",
		create: createEvent,
		edit: editEvent,
		archive: archiveEvent,
	},
	party: {
		make: { name: "A state", kind: "state" },
		name: "name",
		create: (actor, given) => createParty(actor, withCode(given)),
		edit: editParty,
		archive: archiveParty,
	},
	person: {
		make: { name: "A minister" },
		name: "name",
		create: createPerson,
		edit: editPerson,
		archive: archivePerson,
	},
	source: {
		make: { title: "Report of the talks", lang: "ru", grade: "one_side" },
		name: "title",
		create: createSource,
		edit: editSource,
		archive: archiveSource,
	},
};

/** Commands on a part of a noun, each with one it can be carried out on. */
export const PARTS: Record<
	string,
	{ of: string; given: Given; run: (actor: Actor, id: string, given: unknown) => Promise<Outcome<Saved>> }
> = {
	addPassage: { of: "source", given: { words: "Both sides are to meet again." }, run: addPassage },
	addMember: { of: "body", given: { party: "KAZ", from: "2020" }, run: addMember },
	addPost: { of: "person", given: { party: "KAZ", title: "Minister of trade" }, run: addPost },
	addNameVariant: {
		of: "person",
		given: { spelling: "Министр", lang: "ru" },
		run: (actor, id, given) => addNameVariant(actor, { kind: "person", id }, given),
	},
	changeEventState: {
		of: "event",
		given: { state: "held", date: "2026-05-12", effectiveOn: "2026-05-13", url: "https://example.org/x", version: 1 },
		run: changeEventState,
	},
};

export function codeOfItsOwn(): string {
	return `Q${randomUUID().replaceAll("-", "").slice(0, 7).toUpperCase()}`;
}

function withCode(given: unknown): unknown {
	const isObject = typeof given === "object" && given !== null && !("code" in given);
	return isObject ? { code: codeOfItsOwn(), ...given } : given;
}

/** The saved id and version of a command that went through. */
export async function saved(outcome: Promise<Outcome<Saved>>): Promise<Saved> {
	const answer = await outcome;
	if (!answer || !("done" in answer)) throw new Error(`refused: ${JSON.stringify(answer)}`);
	return answer.done;
}
