import "server-only";
import { createCommitmentInput } from "@/lib/domain/commitment.input";
import type { DatedValue } from "@/lib/domain/fields.input";
import { referencePrefix } from "@/lib/domain/reference";
import { done, invalid, type Outcome } from "@/lib/domain/refusal";
import { TEXT_LANGS, type TextLang } from "@/lib/domain/vocabulary";
import { toDate, today } from "../clock";
import type { Tx } from "../db";
import { dateColumn } from "../nouns/columns";
import { parseInput } from "../parse";
import { refreshSearchRow } from "../search-rows";
import type { System } from "../system";
import { transact } from "../transact";
import type { Viewer } from "../viewer";
import {
	type CommitmentFields,
	fieldColumns,
	fieldRules,
	fieldsAfter,
	invalidFields,
	writeParties,
	writeSectors,
} from "./commitment-fields";
import { auditMove, type Moved } from "./move-commitment";
import { nextReference } from "./next-reference";
import { writingLang } from "./writing-lang";

/**
 * Makes a commitment and gives it its reference. It begins unassessed, is the caller's unless said otherwise, and
 * `discussed` until a mention or the caller says more. A due date given now stays its first one for good.
 * Refused: parties, an agreement, a body or an owner that there are not.
 */
export async function createCommitment(actor: Viewer | System, given: unknown): Promise<Outcome<Moved>> {
	const action = "commitment.create";
	return transact(actor, { act: "edit", action, subject: { kind: "commitment" } }, async (tx) => {
		const parsed = parseInput(createCommitmentInput, given);
		if ("refused" in parsed) return parsed;
		const { due, ...value } = parsed.value;
		const lang = value.lang ?? originalOf(value, writingLang(actor, undefined));
		const nothing = nothingYet(lang, actor);
		const fields = fieldsAfter(value, nothing);
		const notValid = await invalidFields(tx, fields, nothing);
		if (notValid.length > 0) return invalid(...notValid);
		const errors = fieldRules(fields);
		if (errors.length > 0) return { refused: "rule", errors };
		const made = await insert(tx, actor, fields, due ?? null);
		await refreshSearchRow(tx, "commitment", made.id);
		await auditMove(tx, actor, action, made);
		return done(made);
	});
}

async function insert(
	tx: Tx,
	actor: Viewer | System,
	fields: CommitmentFields,
	due: DatedValue | null,
): Promise<Moved> {
	const made = await tx.commitment.create({
		data: {
			...fieldColumns(fields),
			ref: await nextReference(tx, await prefixOf(tx, fields)),
			createdById: actor.userId,
			...(due && {
				dueValue: due.value,
				dueFirst: dateColumn(due.first),
				dueLast: dateColumn(due.last),
				duePrecision: due.precision,
				dueBasis: due.basis,
				firstDueValue: due.value,
				firstDueLast: dateColumn(due.last),
			}),
		},
		select: { id: true, ref: true, version: true },
	});
	if (fields.parties.length > 0) await writeParties(tx, made.id, fields);
	if (fields.sectors.length > 0) await writeSectors(tx, made.id, fields);
	if (due) await keepFirstDue(tx, made.id, actor, fields, due);
	return made;
}

async function prefixOf(tx: Tx, { agreementId, bodyId, parties }: CommitmentFields): Promise<string> {
	const agreement =
		agreementId &&
		(await tx.agreement.findUnique({
			where: { id: agreementId },
			select: { code: true, parties: { orderBy: { position: "asc" }, select: { party: { select: { code: true } } } } },
		}));
	const body = bodyId && (await tx.body.findUnique({ where: { id: bodyId }, select: { code: true } }));
	return referencePrefix({
		agreementCode: agreement ? agreement.code : null,
		bodyCode: body ? body.code : null,
		agreementParties: agreement ? agreement.parties.map(({ party }) => party.code) : [],
		parties: parties.map(({ code }) => code),
	});
}

// The first date holds since the undertaking, as far as its day is known.
async function keepFirstDue(
	tx: Tx,
	commitmentId: string,
	actor: Viewer | System,
	{ undertakenOn, lang }: CommitmentFields,
	{ value, first, last, precision, basis, note }: DatedValue,
): Promise<void> {
	await tx.dueChange.create({
		data: {
			...{ commitmentId, value, precision, basis, note, lang },
			first: dateColumn(first),
			last: dateColumn(last),
			effectiveOn: toDate(undertakenOn?.first ?? today()),
			recordedById: actor.userId,
		},
		select: { id: true },
	});
}

// Texts given by language alone are their own original where the caller's language is not among them.
function originalOf({ title, titles = {} }: { title?: string; titles?: object }, lang: TextLang): TextLang {
	if (title !== undefined || lang in titles) return lang;
	return TEXT_LANGS.find((one) => one in titles) ?? lang;
}

function nothingYet(lang: TextLang, actor: Viewer | System): CommitmentFields {
	return {
		...{
			titles: {},
			descriptions: null,
			fulfilmentTests: null,
			lang,
			kind: "measure",
			agreementId: null,
			bodyId: null,
		},
		...{
			strength: "discussed",
			undertakenOn: null,
			parties: [],
			sectors: [],
			importance: "normal",
			expectedCount: null,
		},
		// The project's own programs look after nothing.
		ownerId: actor.kind === "viewer" ? actor.userId : null,
	};
}
