import "server-only";
import type { z } from "zod";
import { createAgreementInput, editAgreementInput } from "@/lib/domain/agreement.input";
import { chainErrors } from "@/lib/domain/agreement-state";
import { orBefore, textsAfter, textsErrors } from "@/lib/domain/given-texts";
import type { FieldError, Outcome } from "@/lib/domain/refusal";
import type { Tx } from "../db";
import { bodyErrors, codeErrors, takenErrors } from "../nouns/lookups";
import { newLang } from "../nouns/new-lang";
import { type Actor, archiveNoun, changeNoun, createNoun, type Judged, type Saved, type Stored } from "../nouns/noun";
import { parseInput } from "../parse";
import { type AgreementFields, agreementNoun } from "./fields";

type Given = Partial<z.output<typeof createAgreementInput>>;

/**
 * Makes an agreement. `signed` and `period` take a date of ISO 8601-2, bare or as the whole object; `parties` are codes
 * in the agreement's own order. Refused: a code that is taken, parties or a body that there are not, a loop of
 * predecessors, an agreement that has a successor already.
 */
export function createAgreement(actor: Actor, given: unknown): Promise<Outcome<Saved>> {
	return createNoun(agreementNoun, actor, async (tx) => {
		const parsed = parseInput(createAgreementInput, given);
		return "refused" in parsed ? parsed : judge(tx, actor, parsed.value, null);
	});
}

/** Changes the fields that are given; `null` clears one. `version` is the one that was seen. */
export function editAgreement(actor: Actor, id: string, given: unknown): Promise<Outcome<Saved>> {
	return change(actor, id, "edit", given);
}

/** Says which agreement this one follows: `{predecessorId, version}`, `null` for none. */
export function setPredecessor(
	actor: Actor,
	id: string,
	given: { predecessorId: string | null; version: number },
): Promise<Outcome<Saved>> {
	return change(actor, id, "set_predecessor", given);
}

export function archiveAgreement(actor: Actor, id: string, given: unknown): Promise<Outcome<Saved>> {
	return archiveNoun(agreementNoun, actor, id, given);
}

function change(actor: Actor, id: string, verb: string, given: unknown): Promise<Outcome<Saved>> {
	return changeNoun(agreementNoun, actor, id, verb, async (tx, stored) => {
		const parsed = parseInput(editAgreementInput, given);
		if ("refused" in parsed) return parsed;
		const { version, ...fields } = parsed.value;
		return { ...(await judge(tx, actor, fields, stored)), seen: version };
	});
}

async function judge(
	tx: Tx,
	actor: Actor,
	given: Given,
	stored: Stored<AgreementFields> | null,
): Promise<Judged<AgreementFields>> {
	const before = stored?.fields ?? NEW;
	const lang = stored ? orBefore(given.lang, before.lang) : newLang(actor, given.lang, given.titles);
	const fields: AgreementFields = {
		code: orBefore(given.code, before.code),
		form: orBefore(given.form, before.form),
		titles: textsAfter(before.titles, { bare: given.title, all: given.titles }, lang) ?? {},
		descriptions: textsAfter(before.descriptions, { bare: given.description, all: given.descriptions }, lang),
		lang,
		bodyId: orBefore(given.bodyId, before.bodyId),
		signed: orBefore(given.signed, before.signed),
		period: orBefore(given.period, before.period),
		predecessorId: orBefore(given.predecessorId, before.predecessorId),
		parties: orBefore(given.parties, before.parties) ?? [],
	};
	const succession = await successionErrors(tx, fields.predecessorId, before.predecessorId, stored?.id ?? null);
	const invalid = [
		...textsErrors(fields.titles, lang, { bare: "title", all: "titles" }, true),
		...textsErrors(fields.descriptions, lang, { bare: "description", all: "descriptions" }),
		...(await takenErrors(tx, "agreement", fields.code, stored?.id ?? null)),
		...(await bodyErrors(tx, fields.bodyId)),
		...(await codeErrors(tx, fields.parties, "parties")),
		...succession.invalid,
	];
	return { fields, invalid, rules: succession.rules };
}

const NEW: AgreementFields = {
	...{ code: null, form: "announced", titles: {}, descriptions: null, lang: "en", bodyId: null },
	...{ signed: null, period: null, predecessorId: null, parties: [] },
};

type Succession = { invalid: FieldError[]; rules: FieldError[] };

async function successionErrors(
	tx: Tx,
	predecessorId: string | null,
	before: string | null,
	id: string | null,
): Promise<Succession> {
	const path = "predecessorId";
	if (predecessorId === null || predecessorId === before) return { invalid: [], rules: [] };
	// Two edits, each harmless alone, could close a loop together: one at a time.
	await tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext('agreements.predecessor'))) AS locked`;
	const chain = await chainFrom(tx, predecessorId);
	if (!chain.has(predecessorId)) return { invalid: [{ path, rule: "not_found" }], rules: [] };
	const loop = id === null ? [] : chainErrors(id, predecessorId, chain, path);
	if (loop.length > 0) return { invalid: [], rules: loop };
	const other = await tx.agreement.findFirst({
		where: { predecessorId, ...(id && { id: { not: id } }) },
		select: { id: true },
	});
	return { invalid: [], rules: other ? [{ path, rule: "already_succeeded" }] : [] };
}

/** The agreement and all before it, each with the one it follows. */
async function chainFrom(tx: Tx, id: string): Promise<Map<string, string | null>> {
	const rows = await tx.$queryRaw<{ id: string; before: string | null }[]>`
		WITH RECURSIVE chain AS (
			SELECT id, predecessor_id FROM agreements WHERE id = ${id}::uuid
			UNION
			SELECT a.id, a.predecessor_id FROM agreements a JOIN chain c ON a.id = c.predecessor_id
		)
		SELECT id::text, predecessor_id::text AS before FROM chain`;
	return new Map(rows.map(({ id: own, before }) => [own, before]));
}
