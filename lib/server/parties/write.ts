import "server-only";
import type { z } from "zod";
import { orBefore, textsAfter, textsErrors } from "@/lib/domain/given-texts";
import { createPartyInput, editPartyInput } from "@/lib/domain/party.input";
import type { Outcome } from "@/lib/domain/refusal";
import type { Tx } from "../db";
import { takenErrors } from "../nouns/lookups";
import { newLang } from "../nouns/new-lang";
import { type Actor, archiveNoun, changeNoun, createNoun, type Judged, type Saved, type Stored } from "../nouns/noun";
import { variantsAfter } from "../nouns/variants";
import { parseInput } from "../parse";
import { type PartyFields, partyNoun } from "./fields";

type Given = Partial<z.output<typeof createPartyInput>>;

/** Makes a party. `code` is ISO 3166-1 alpha-3 for a state, a short code of capitals for an organisation. */
export function createParty(actor: Actor, given: unknown): Promise<Outcome<Saved>> {
	return createNoun(partyNoun, actor, async (tx) => {
		const parsed = parseInput(createPartyInput, given);
		return "refused" in parsed ? parsed : judge(tx, actor, parsed.value, null);
	});
}

/** Changes the fields that are given; `variants` are whole. `version` is the one that was seen. */
export function editParty(actor: Actor, id: string, given: unknown): Promise<Outcome<Saved>> {
	return changeNoun(partyNoun, actor, id, "edit", async (tx, stored) => {
		const parsed = parseInput(editPartyInput, given);
		if ("refused" in parsed) return parsed;
		const { version, ...fields } = parsed.value;
		return { ...(await judge(tx, actor, fields, stored)), seen: version };
	});
}

export function archiveParty(actor: Actor, id: string, given: unknown): Promise<Outcome<Saved>> {
	return archiveNoun(partyNoun, actor, id, given);
}

async function judge(
	tx: Tx,
	actor: Actor,
	given: Given,
	stored: Stored<PartyFields> | null,
): Promise<Judged<PartyFields>> {
	const before = stored?.fields ?? NEW;
	const lang = stored ? orBefore(given.lang, before.lang) : newLang(actor, given.lang, given.names);
	const spellings = variantsAfter(before.variants, given.variants);
	const fields: PartyFields = {
		code: orBefore(given.code, before.code),
		kind: orBefore(given.kind, before.kind),
		names: textsAfter(before.names, { bare: given.name, all: given.names }, lang) ?? {},
		lang,
		variants: spellings.variants,
	};
	const invalid = [
		...textsErrors(fields.names, lang, { bare: "name", all: "names" }, true),
		...(await takenErrors(tx, "party", fields.code, stored?.id ?? null)),
		...spellings.errors,
	];
	return { fields, invalid };
}

const NEW: PartyFields = { code: "", kind: "state", names: {}, lang: "en", variants: [] };
