import "server-only";
import { addNameVariantInput } from "@/lib/domain/name-variant.input";
import type { Outcome } from "@/lib/domain/refusal";
import { bodyNoun } from "./bodies/fields";
import { type Actor, changeNoun, type Noun, type Saved } from "./nouns/noun";
import type { Variant } from "./nouns/variants";
import { parseInput } from "./parse";
import { partyNoun } from "./parties/fields";
import { personNoun } from "./people-named/fields";

/** Whose spelling it is. */
export type Owner = { kind: "party" | "person" | "body"; id: string };

const NOUNS: Record<Owner["kind"], Noun<{ variants: Variant[] }>> = {
	party: partyNoun,
	person: personNoun,
	body: bodyNoun,
};

/** Adds a spelling that search finds its owner by: `{spelling, lang?}`. Refused where the owner has it already. */
export function addNameVariant(actor: Actor, owner: Owner, given: unknown): Promise<Outcome<Saved>> {
	return changeNoun(NOUNS[owner.kind], actor, owner.id, "add_spelling", async (_tx, { fields }) => {
		const parsed = parseInput(addNameVariantInput, given);
		if ("refused" in parsed) return parsed;
		const { spelling, lang = null } = parsed.value;
		const known = fields.variants.some((variant) => variant.spelling === spelling && variant.lang === lang);
		const invalid = known ? [{ path: "spelling", rule: "listed_twice" }] : [];
		return { fields: { ...fields, variants: [...fields.variants, { spelling, lang }] }, invalid, seen: null };
	});
}

/** Takes a spelling away; `null` where the owner has none of that id. */
export function removeNameVariant(actor: Actor, owner: Owner, variantId: string): Promise<Outcome<Saved>> {
	return changeNoun(NOUNS[owner.kind], actor, owner.id, "remove_spelling", async (_tx, { fields }) => {
		const variants = fields.variants.filter(({ id }) => id !== variantId);
		if (variants.length === fields.variants.length) return null;
		return { fields: { ...fields, variants }, invalid: [], seen: null };
	});
}
