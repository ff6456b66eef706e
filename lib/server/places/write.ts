import "server-only";
import { isId } from "@/lib/domain/id";
import { addPlaceSpellingInput } from "@/lib/domain/name-variant.input";
import { invalid, type Outcome } from "@/lib/domain/refusal";
import { audit } from "../audit";
import type { Tx } from "../db";
import type { Actor } from "../nouns/noun";
import { parseInput } from "../parse";
import { refreshNames } from "../search-rows";
import { transact } from "../transact";

/**
 * Adds a spelling that search finds a place by: `{place, spelling, lang?}`. A place that is known by the name given, in
 * whatever spelling, stays one place. Refused where it has the spelling already.
 */
export function addPlaceSpelling(actor: Actor, given: unknown): Promise<Outcome<{ id: string }>> {
	const command = { act: "edit", action: "place.add_spelling", subject: null } as const;
	return transact(actor, command, async (tx) => {
		const parsed = parseInput(addPlaceSpellingInput, given);
		if ("refused" in parsed) return parsed;
		const { spelling, lang = null } = parsed.value;
		// One after another: two who add the same would both find that it is not there.
		await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtext('place spellings'))`;
		const place = await knownAs(tx, parsed.value.place);
		const same = { place, spelling, lang, removedAt: null };
		if (await tx.nameVariant.findFirst({ where: same, select: { id: true } }))
			return invalid({ path: "spelling", rule: "listed_twice" });
		const { id } = await tx.nameVariant.create({ data: { place, spelling, lang }, select: { id: true } });
		await changed(tx, actor, command.action, place, { from: null, to: { spelling, lang } });
		return { done: { id } };
	});
}

/** Takes a spelling of a place away; `null` where no place has one of that id. */
export function removePlaceSpelling(actor: Actor, id: string): Promise<Outcome<{ id: string }>> {
	const command = { act: "edit", action: "place.remove_spelling", subject: null } as const;
	return transact(actor, command, async (tx) => {
		if (!isId(id)) return null;
		const there = { id, place: { not: null }, removedAt: null };
		const [removed] = await tx.nameVariant.updateManyAndReturn({ where: there, data: { removedAt: new Date() } });
		if (!removed?.place) return null;
		const { place, spelling, lang } = removed;
		await changed(tx, actor, command.action, place, { from: { spelling, lang }, to: null });
		return { done: { id } };
	});
}

type Written = { spelling: string; lang: string | null } | null;

async function changed(tx: Tx, actor: Actor, action: string, place: string, variants: { from: Written; to: Written }) {
	await audit(tx, actor, action, { kind: "place", ref: place }, { changes: { variants } });
	await refreshNames(tx, place);
}

/** The place that goes by this name, as it is called already; the name itself where it is a new one. */
async function knownAs(tx: Tx, name: string): Promise<string> {
	const [known] = await tx.$queryRaw<{ place: string }[]>`
		SELECT place FROM (
			SELECT place, unnest(ARRAY[place, spelling]) AS name FROM name_variants
			WHERE place IS NOT NULL AND removed_at IS NULL
			UNION
			SELECT coalesce(places ->> 'en', places ->> lang), each.value FROM events, jsonb_each_text(places) AS each
			WHERE archived_at IS NULL
		) AS called
		WHERE place IS NOT NULL AND fold(name) = fold(${name})
		ORDER BY place = ${name} DESC, fold(place) = fold(${name}) DESC, place LIMIT 1`;
	return known?.place ?? name;
}
