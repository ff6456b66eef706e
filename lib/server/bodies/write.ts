import "server-only";
import type { z } from "zod";
import { addMemberInput, createBodyInput, editBodyInput, endMemberInput } from "@/lib/domain/body.input";
import { orBefore, textsAfter, textsErrors } from "@/lib/domain/given-texts";
import type { FieldError, Outcome } from "@/lib/domain/refusal";
import type { Tx } from "../db";
import { partyErrors, takenErrors } from "../nouns/lookups";
import { newLang } from "../nouns/new-lang";
import { type Actor, archiveNoun, changeNoun, createNoun, type Judged, type Saved, type Stored } from "../nouns/noun";
import { ownIdErrors } from "../nouns/rows";
import { termErrors } from "../nouns/terms";
import { variantsAfter } from "../nouns/variants";
import { parseInput } from "../parse";
import { type BodyFields, bodyNoun, type Member } from "./fields";

type Given = Partial<z.output<typeof createBodyInput>>;

/** Makes a body. `members` are codes, or memberships with the dates they run from and to. */
export function createBody(actor: Actor, given: unknown): Promise<Outcome<Saved>> {
	return createNoun(bodyNoun, actor, async (tx) => {
		const parsed = parseInput(createBodyInput, given);
		return "refused" in parsed ? parsed : judge(tx, actor, parsed.value, null);
	});
}

/** Changes the fields that are given; `null` clears one, lists are whole. `version` is the one that was seen. */
export function editBody(actor: Actor, id: string, given: unknown): Promise<Outcome<Saved>> {
	return changeNoun(bodyNoun, actor, id, "edit", async (tx, stored) => {
		const parsed = parseInput(editBodyInput, given);
		if ("refused" in parsed) return parsed;
		const { version, ...fields } = parsed.value;
		return { ...(await judge(tx, actor, fields, stored)), seen: version };
	});
}

export function archiveBody(actor: Actor, id: string, given: unknown): Promise<Outcome<Saved>> {
	return archiveNoun(bodyNoun, actor, id, given);
}

/** Adds a membership: `{party, from?, to?}`. A party that left may come back: each time is one of its own. */
export function addMember(actor: Actor, bodyId: string, given: unknown): Promise<Outcome<Saved>> {
	return changeNoun(bodyNoun, actor, bodyId, "add_member", async (tx, { fields }) => {
		const parsed = parseInput(addMemberInput, given);
		if ("refused" in parsed) return parsed;
		const { party, from = null, to = null } = parsed.value;
		const member = { party, from, to };
		const isThere = fields.members.some((other) => other.party === party && other.to === null);
		const invalid = [
			...(await partyErrors(tx, party, "party")),
			...termErrors(member, "to"),
			...(isThere && to === null ? [{ path: "party", rule: "listed_twice" }] : []),
		];
		return { fields: { ...fields, members: [...fields.members, member] }, invalid, seen: null };
	});
}

/** Says until when a membership ran: `{to}`, `null` for one that runs still. `null` where there is none of that id. */
export function endMember(actor: Actor, bodyId: string, memberId: string, given: unknown): Promise<Outcome<Saved>> {
	return changeNoun(bodyNoun, actor, bodyId, "end_member", async (_tx, { fields }) => {
		const member = fields.members.find(({ id }) => id === memberId);
		if (!member) return null;
		const parsed = parseInput(endMemberInput, given);
		if ("refused" in parsed) return parsed;
		const ended = { ...member, to: parsed.value.to };
		const members = fields.members.map((other) => (other === member ? ended : other));
		return { fields: { ...fields, members }, invalid: termErrors(ended, "to"), seen: null };
	});
}

/** Takes back a membership that was entered by mistake; `null` where there is none of that id. */
export function removeMember(actor: Actor, bodyId: string, memberId: string): Promise<Outcome<Saved>> {
	return changeNoun(bodyNoun, actor, bodyId, "remove_member", async (_tx, { fields }) => {
		const members = fields.members.filter(({ id }) => id !== memberId);
		return members.length === fields.members.length
			? null
			: { fields: { ...fields, members }, invalid: [], seen: null };
	});
}

async function judge(
	tx: Tx,
	actor: Actor,
	given: Given,
	stored: Stored<BodyFields> | null,
): Promise<Judged<BodyFields>> {
	const before = stored?.fields ?? NEW;
	const lang = stored ? orBefore(given.lang, before.lang) : newLang(actor, given.lang, given.names);
	const members = membersAfter(before.members, given.members);
	const spellings = variantsAfter(before.variants, given.variants);
	const fields: BodyFields = {
		code: orBefore(given.code, before.code),
		kind: orBefore(given.kind, before.kind),
		names: textsAfter(before.names, { bare: given.name, all: given.names }, lang) ?? {},
		descriptions: textsAfter(before.descriptions, { bare: given.description, all: given.descriptions }, lang),
		lang,
		members,
		variants: spellings.variants,
	};
	const invalid = [
		...textsErrors(fields.names, lang, { bare: "name", all: "names" }, true),
		...textsErrors(fields.descriptions, lang, { bare: "description", all: "descriptions" }),
		...(await takenErrors(tx, "body", fields.code, stored?.id ?? null)),
		...(given.members === undefined ? [] : await memberErrors(tx, before.members, members)),
		...spellings.errors,
	];
	return { fields, invalid };
}

const NEW: BodyFields = {
	...{ code: null, kind: "organisation", names: {}, descriptions: null, lang: "en", members: [], variants: [] },
};

/** A bare code stands for the membership of that party that there is already, where there is one. */
function membersAfter(before: readonly Member[], given: Given["members"]): Member[] {
	if (given === undefined) return [...before];
	const free = [...before];
	return given.map((one): Member => {
		const party = typeof one === "string" ? one : one.party;
		const id = typeof one === "string" ? free.find((member) => member.party === party)?.id : one.id;
		const index = free.findIndex((member) => id !== undefined && member.id === id);
		const [known] = index === -1 ? [] : free.splice(index, 1);
		if (typeof one === "string") return known ?? { party, from: null, to: null };
		return { ...(id !== undefined && { id }), party, from: one.from ?? null, to: one.to ?? null };
	});
}

async function memberErrors(tx: Tx, before: readonly Member[], after: readonly Member[]): Promise<FieldError[]> {
	const errors = after.map(async (member, index) => [
		...ownIdErrors(before, after, index, `members.${index}.id`),
		...(await partyErrors(tx, member.party, `members.${index}`)),
		...termErrors(member, `members.${index}.to`),
	]);
	return (await Promise.all(errors)).flat();
}
