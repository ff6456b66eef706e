import "server-only";
import type { z } from "zod";
import { orBefore } from "@/lib/domain/given-texts";
import type { FieldError, Outcome } from "@/lib/domain/refusal";
import { createSourceInput, editSourceInput } from "@/lib/domain/source.input";
import type { Tx } from "../db";
import { partyErrors } from "../nouns/lookups";
import { type Actor, archiveNoun, changeNoun, createNoun, type Judged, type Saved, type Stored } from "../nouns/noun";
import { parseInput } from "../parse";
import { type SourceFields, sourceNoun } from "./fields";

type Given = Partial<z.output<typeof createSourceInput>>;

/**
 * Makes a source. `eventOn`, `publishedOn` and `adoptedOn` take dates of ISO 8601-2, `retrievedOn` a day; an adopted
 * date and its reason come together. `lang` is the language of the document, any there is.
 */
export function createSource(actor: Actor, given: unknown): Promise<Outcome<Saved>> {
	return createNoun(sourceNoun, actor, async (tx) => {
		const parsed = parseInput(createSourceInput, given);
		return "refused" in parsed ? parsed : judge(tx, parsed.value, null);
	});
}

/** Changes the fields that are given; `null` clears one. `version` is the one that was seen. */
export function editSource(actor: Actor, id: string, given: unknown): Promise<Outcome<Saved>> {
	return changeNoun(sourceNoun, actor, id, "edit", async (tx, stored) => {
		const parsed = parseInput(editSourceInput, given);
		if ("refused" in parsed) return parsed;
		const { version, ...fields } = parsed.value;
		return { ...(await judge(tx, fields, stored)), seen: version };
	});
}

export function archiveSource(actor: Actor, id: string, given: unknown): Promise<Outcome<Saved>> {
	return archiveNoun(sourceNoun, actor, id, given);
}

async function judge(tx: Tx, given: Given, stored: Stored<SourceFields> | null): Promise<Judged<SourceFields>> {
	const before = stored?.fields ?? NEW;
	const fields: SourceFields = {
		title: orBefore(given.title, before.title),
		lang: orBefore(given.lang, before.lang),
		publisher: orBefore(given.publisher, before.publisher),
		side: orBefore(given.side, before.side),
		url: orBefore(given.url, before.url),
		grade: orBefore(given.grade, before.grade),
		eventOn: orBefore(given.eventOn, before.eventOn),
		publishedOn: orBefore(given.publishedOn, before.publishedOn),
		retrievedOn: orBefore(given.retrievedOn, before.retrievedOn),
		adoptedOn: orBefore(given.adoptedOn, before.adoptedOn),
		adoptedReason: orBefore(given.adoptedReason, given.adoptedOn === null ? null : before.adoptedReason),
		seen: orBefore(given.seen, before.seen),
	};
	const invalid = [...(await partyErrors(tx, fields.side, "side")), ...adoptedErrors(fields)];
	return { fields, invalid };
}

function adoptedErrors({ adoptedOn, adoptedReason }: SourceFields): FieldError[] {
	if (adoptedOn && !adoptedReason) return [{ path: "adoptedReason", rule: "adopted_needs_reason" }];
	return adoptedReason && !adoptedOn ? [{ path: "adoptedOn", rule: "adopted_reason_without_date" }] : [];
}

const NEW: SourceFields = {
	...{ title: "", lang: "en", publisher: null, side: null, url: null, grade: "media", eventOn: null },
	...{ publishedOn: null, retrievedOn: null, adoptedOn: null, adoptedReason: null, seen: true },
};
