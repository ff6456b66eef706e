import "server-only";
import type { z } from "zod";
import { changeEventStateInput, createEventInput, editEventInput } from "@/lib/domain/event.input";
import { eventStateErrors } from "@/lib/domain/event-rules";
import { orBefore, textsAfter, textsErrors } from "@/lib/domain/given-texts";
import type { FieldError, Outcome } from "@/lib/domain/refusal";
import { toDate, today } from "../clock";
import { writingLang } from "../commitments/writing-lang";
import type { Tx } from "../db";
import { isSame } from "../nouns/changes";
import { bodyErrors, passageErrors } from "../nouns/lookups";
import { newLang } from "../nouns/new-lang";
import { type Actor, archiveNoun, changeNoun, createNoun, type Judged, type Saved, type Stored } from "../nouns/noun";
import { parseInput } from "../parse";
import { type EventFields, eventNoun, stateColumns } from "./fields";

type Given = Partial<z.output<typeof createEventInput>>;

/**
 * Makes an event, planned unless said otherwise; its first state begins its history and needs no reason. `date` is one
 * of ISO 8601-2, bare or with its basis; `sources` are the passages that speak of it.
 */
export function createEvent(actor: Actor, given: unknown): Promise<Outcome<Saved>> {
	return createNoun(eventNoun, actor, async (tx) => {
		const parsed = parseInput(createEventInput, given);
		return "refused" in parsed ? parsed : judge(tx, actor, parsed.value, null);
	});
}

/**
 * Changes the fields that are given; `null` clears one. Where state, date or place are among them this is a change of
 * state too, and asks for what one asks for.
 */
export function editEvent(actor: Actor, id: string, given: unknown): Promise<Outcome<Saved>> {
	return change(actor, id, "edit", editEventInput, given);
}

/**
 * Records what became known: `{state, date?, place?, effectiveOn, reason?, passageId or url, version}`. What is not
 * given stays. Refused as lib/domain/event-rules.ts says.
 */
export function changeEventState(actor: Actor, id: string, given: unknown): Promise<Outcome<Saved>> {
	return change(actor, id, "change_state", changeEventStateInput, given);
}

export function archiveEvent(actor: Actor, id: string, given: unknown): Promise<Outcome<Saved>> {
	return archiveNoun(eventNoun, actor, id, given);
}

function change(
	actor: Actor,
	id: string,
	verb: string,
	input: z.ZodType<Given & { version: number }>,
	given: unknown,
): Promise<Outcome<Saved>> {
	return changeNoun(eventNoun, actor, id, verb, async (tx, stored) => {
		const parsed = parseInput(input, given);
		if ("refused" in parsed) return parsed;
		const { version, ...fields } = parsed.value;
		return { ...(await judge(tx, actor, fields, stored)), seen: version };
	});
}

async function judge(
	tx: Tx,
	actor: Actor,
	given: Given,
	stored: Stored<EventFields> | null,
): Promise<Judged<EventFields>> {
	const before = stored?.fields ?? NEW;
	const lang = stored ? orBefore(given.lang, before.lang) : newLang(actor, given.lang, given.titles);
	const fields: EventFields = {
		kind: orBefore(given.kind, before.kind),
		titles: textsAfter(before.titles, { bare: given.title, all: given.titles }, lang) ?? {},
		descriptions: textsAfter(before.descriptions, { bare: given.description, all: given.descriptions }, lang),
		lang,
		bodyId: orBefore(given.bodyId, before.bodyId),
		sources: orBefore(given.sources, before.sources),
		state: orBefore(given.state, before.state),
		date: given.date && given.date.value !== before.date?.value ? { ...given.date, note: null } : before.date,
		// A bare place leaves no translation of the old one standing.
		places: textsAfter(before.places, { all: given.place ? { [lang]: given.place } : given.places }, lang),
	};
	const invalid = [
		...textsErrors(fields.titles, lang, { bare: "title", all: "titles" }, true),
		...textsErrors(fields.descriptions, lang, { bare: "description", all: "descriptions" }),
		...textsErrors(fields.places, lang, { bare: "place", all: "places" }),
		...(await bodyErrors(tx, fields.bodyId)),
		...(given.sources ? await passageErrors(tx, given.sources, "sources") : []),
		...(await sourceErrors(tx, given.passageId)),
	];
	if (!hasNews(given, fields, stored)) return { fields, invalid };
	const effectiveOn = given.effectiveOn ?? (stored ? null : today());
	const rules = stateErrors({ ...given, effectiveOn }, fields, stored);
	return {
		fields,
		invalid,
		rules,
		also: (tx, id) => recordState(tx, actor, id, fields, { ...given, effectiveOn: effectiveOn ?? today() }),
	};
}

const NEW: EventFields = {
	...{ kind: "other", titles: {}, descriptions: null, lang: "en", bodyId: null, sources: [] },
	...{ state: "planned", date: null, places: null },
};

async function sourceErrors(tx: Tx, passageId: string | undefined): Promise<FieldError[]> {
	if (passageId === undefined) return [];
	return (await passageErrors(tx, [passageId], "passageId")).map((error) => ({ ...error, path: "passageId" }));
}

/** Whether anything is said of state, date or place, or of how it is known. */
function hasNews(given: Given, after: EventFields, stored: Stored<EventFields> | null): boolean {
	if (!stored) return true;
	const { state, date, places } = stored.fields;
	return (
		[given.effectiveOn, given.reason, given.passageId, given.url].some((one) => one !== undefined) ||
		after.state !== state ||
		after.date?.value !== date?.value ||
		!isSame(after.places, places)
	);
}

function stateErrors(
	given: Omit<Given, "effectiveOn"> & { effectiveOn: string | null },
	after: EventFields,
	stored: Stored<EventFields> | null,
): FieldError[] {
	const reason = given.reason ?? given.date?.note ?? "";
	const change = {
		state: after.state,
		date: given.date ?? null,
		moves: !isSame(after.places, stored?.fields.places),
		effectiveOn: given.effectiveOn,
		reason,
		hasSource: given.passageId !== undefined || given.url !== undefined,
	};
	const event = {
		state: stored?.fields.state ?? after.state,
		date: stored?.fields.date ?? null,
		recorded: stored !== null,
	};
	const isGuess = given.date?.basis === "inferred" && reason === "";
	return [
		...eventStateErrors(change, event, today()),
		...(isGuess ? [{ path: "reason", rule: "inferred_needs_note" }] : []),
	];
}

async function recordState(
	tx: Tx,
	actor: Actor,
	eventId: string,
	fields: EventFields,
	given: Given & { effectiveOn: string },
): Promise<void> {
	await tx.eventStateChange.create({
		data: {
			...stateColumns(fields),
			eventId,
			effectiveOn: toDate(given.effectiveOn),
			reason: given.reason ?? given.date?.note ?? null,
			lang: writingLang(actor, given.reasonLang),
			passageId: given.passageId ?? null,
			url: given.url ?? null,
			recordedById: actor.userId,
		},
		select: { id: true },
	});
}
