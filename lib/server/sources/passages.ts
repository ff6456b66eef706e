import "server-only";
import type { z } from "zod";
import { orBefore, textsAfter, textsErrors } from "@/lib/domain/given-texts";
import { isId } from "@/lib/domain/id";
import { type FieldError, invalid, type Outcome } from "@/lib/domain/refusal";
import { addPassageInput, editPassageInput } from "@/lib/domain/source.input";
import type { Texts } from "@/lib/domain/texts";
import type { TextLang } from "@/lib/domain/vocabulary";
import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "../db";
import { newLang } from "../nouns/new-lang";
import { type Actor, changeNoun, createNoun, type Judged, type Noun, type Saved, type Stored } from "../nouns/noun";
import { parseInput } from "../parse";

/** What can be edited of a passage, in the words of the API, and whose it is. */
type PassageFields = {
	sourceId: string;
	number: number;
	words: Texts;
	lang: TextLang;
	original: string | null;
	doubtful: boolean;
	doubtfulReason: string | null;
};

type Given = Partial<z.output<typeof addPassageInput>>;

/**
 * Adds a paragraph to a source: `words` is what it says in our words, bare or per language; without a `number` it gets
 * the next one. `null` where there is no such source.
 */
export function addPassage(actor: Actor, sourceId: string, given: unknown): Promise<Outcome<Saved>> {
	return createNoun(passageNoun, actor, async (tx) => {
		// Held, so that two passages added at once get two numbers.
		const rows = isId(sourceId)
			? await tx.$queryRaw<unknown[]>`SELECT 1 FROM sources WHERE id = ${sourceId}::uuid FOR UPDATE`
			: [];
		if (rows.length === 0) return null;
		const parsed = parseInput(addPassageInput, given);
		if ("refused" in parsed) return parsed;
		const last = await tx.passage.aggregate({ where: { sourceId }, _max: { number: true } });
		const next: PassageFields = { ...NEW, sourceId, number: (last._max.number ?? 0) + 1 };
		return judge(tx, actor, parsed.value, next, null);
	});
}

/** Changes the fields that are given; `null` clears one. `null` as answer where this source has no such passage. */
export function editPassage(
	actor: Actor,
	sourceId: string,
	passageId: string,
	given: unknown,
): Promise<Outcome<Saved>> {
	return changeNoun(passageNoun, actor, passageId, "edit", async (tx, stored) => {
		if (stored.fields.sourceId !== sourceId.toLowerCase()) return null;
		const parsed = parseInput(editPassageInput, given);
		if ("refused" in parsed) return parsed;
		const { version, ...fields } = parsed.value;
		return { ...(await judge(tx, actor, fields, stored.fields, stored)), seen: version };
	});
}

async function judge(
	tx: Tx,
	actor: Actor,
	given: Given,
	before: PassageFields,
	stored: Stored<PassageFields> | null,
): Promise<Judged<PassageFields>> {
	const words = typeof given.words === "string" ? { bare: given.words } : { all: given.words };
	const lang = stored ? orBefore(given.lang, before.lang) : newLang(actor, given.lang, words.all);
	const doubtful = given.doubtful ?? (given.doubtfulReason ? true : before.doubtful);
	const fields: PassageFields = {
		...before,
		number: orBefore(given.number, before.number),
		words: textsAfter(before.words, words, lang) ?? {},
		lang,
		original: orBefore(given.original, before.original),
		doubtful,
		doubtfulReason: orBefore(given.doubtfulReason, given.doubtful === false ? null : before.doubtfulReason),
	};
	const invalid = [
		...textsErrors(fields.words, lang, { bare: "words", all: "words" }, true),
		...doubtErrors(fields),
		...(await numberErrors(tx, fields, stored?.id ?? null)),
	];
	return { fields, invalid };
}

function doubtErrors({ doubtful, doubtfulReason }: PassageFields): FieldError[] {
	const path = "doubtfulReason";
	if (doubtful && !doubtfulReason) return [{ path, rule: "doubtful_needs_reason" }];
	return doubtfulReason && !doubtful ? [{ path, rule: "doubt_without_mark" }] : [];
}

async function numberErrors(tx: Tx, { sourceId, number }: PassageFields, ownId: string | null) {
	const where = { sourceId, number, ...(ownId && { id: { not: ownId } }) };
	const other = await tx.passage.findFirst({ where, select: { id: true } });
	return other ? [NUMBER_TAKEN] : [];
}

const NUMBER_TAKEN = { path: "number", rule: "number_taken" };

const NEW: PassageFields = {
	...{ sourceId: "", number: 1, words: {}, lang: "en", original: null, doubtful: false, doubtfulReason: null },
};

const passageNoun: Noun<PassageFields> = {
	kind: "passage",
	table: "passages",
	nameOf: ({ number }) => `¶ ${number}`,
	taken: () => invalid(NUMBER_TAKEN),
	async load(tx, id) {
		const row = await tx.passage.findUnique({ where: { id } });
		if (!row) return null;
		const { version, id: _id, ...fields } = row;
		return {
			id,
			version,
			archived: false,
			fields: { ...fields, words: fields.words as Texts, lang: fields.lang as TextLang },
		};
	},
	async insert(tx, _actor, fields) {
		const data = { ...fields, words: fields.words as Prisma.InputJsonObject };
		const { id } = await tx.passage.create({ data, select: { id: true } });
		return id;
	},
	async update(tx, { id, version }, { sourceId: _sourceId, ...fields }) {
		const data = { ...fields, words: fields.words as Prisma.InputJsonObject, version: { increment: 1 } };
		const { count } = await tx.passage.updateMany({ where: { id, version }, data });
		return count === 1;
	},
};
