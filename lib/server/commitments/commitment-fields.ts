import "server-only";
import type { CommitmentFieldsGiven } from "@/lib/domain/commitment.input";
import { commitmentErrors } from "@/lib/domain/commitment-rules";
import type { DatedValue } from "@/lib/domain/fields.input";
import { orBefore, textsAfter, textsErrors } from "@/lib/domain/given-texts";
import type { FieldError } from "@/lib/domain/refusal";
import type { Texts } from "@/lib/domain/texts";
import {
	type Importance,
	type Kind,
	type PartyRole,
	SECTORS,
	type Sector,
	type Strength,
	type TextLang,
} from "@/lib/domain/vocabulary";
import type { Prisma } from "@/prisma/generated/client";
import { today } from "../clock";
import type { Tx } from "../db";
import { dateColumn, storedDated, textsColumn } from "../nouns/columns";
import { bodyErrors, codeErrors, partyIds } from "../nouns/lookups";
import type { CommitmentFacts } from "./lock-commitment";

/** What can be edited of a commitment, in the words of the API. */
export type CommitmentFields = {
	titles: Texts;
	descriptions: Texts | null;
	fulfilmentTests: Texts | null;
	lang: TextLang;
	kind: Kind;
	agreementId: string | null;
	bodyId: string | null;
	strength: Strength;
	undertakenOn: DatedValue | null;
	parties: { code: string; role: PartyRole }[];
	/** In the order of the vocabulary. */
	sectors: Sector[];
	ownerId: string | null;
	importance: Importance;
	expectedCount: number | null;
};

/** The fields as they are stored. */
export async function storedFields(tx: Tx, facts: CommitmentFacts): Promise<CommitmentFields> {
	const { parties, sectors } = await tx.commitment.findUniqueOrThrow({
		where: { id: facts.id },
		select: {
			parties: { orderBy: { position: "asc" }, select: { role: true, party: { select: { code: true } } } },
			sectors: { select: { sector: true } },
		},
	});
	return {
		titles: facts.titles,
		descriptions: facts.descriptions,
		fulfilmentTests: facts.fulfilmentTests,
		lang: facts.lang,
		kind: facts.kind,
		agreementId: facts.agreementId,
		bodyId: facts.bodyId,
		strength: facts.strength,
		undertakenOn: storedDated(facts.undertakenValue, facts.undertakenBasis, facts.undertakenNote),
		parties: parties.map(({ role, party }) => ({ code: party.code, role })),
		sectors: inOrder(sectors.map(({ sector }) => sector)),
		ownerId: facts.ownerId,
		importance: facts.importance,
		expectedCount: facts.expectedCount,
	};
}

/** The fields as they would stand: only what is given changes. Bare texts are in the original's language. */
export function fieldsAfter(given: CommitmentFieldsGiven, before: CommitmentFields): CommitmentFields {
	const lang = orBefore(given.lang, before.lang);
	const text = (stored: Texts | null, bare?: string | null, all?: Texts | null) =>
		textsAfter(stored, { bare, all }, lang);
	return {
		titles: text(before.titles, given.title, given.titles) ?? {},
		descriptions: text(before.descriptions, given.description, given.descriptions),
		fulfilmentTests: text(before.fulfilmentTests, given.fulfilmentTest, given.fulfilmentTests),
		lang,
		kind: orBefore(given.kind, before.kind),
		agreementId: orBefore(given.agreementId, before.agreementId),
		bodyId: orBefore(given.bodyId, before.bodyId),
		strength: orBefore(given.strength, before.strength),
		undertakenOn: orBefore(given.undertakenOn, before.undertakenOn),
		parties: orBefore(given.parties, before.parties),
		sectors: given.sectors ? inOrder(given.sectors) : before.sectors,
		ownerId: orBefore(given.ownerId, before.ownerId),
		importance: orBefore(given.importance, before.importance),
		expectedCount: orBefore(given.expectedCount, before.expectedCount),
	};
}

/** What is not valid in fields as they would stand: a missing original, and what there is none of. */
export async function invalidFields(tx: Tx, fields: CommitmentFields, before: CommitmentFields): Promise<FieldError[]> {
	const { lang } = fields;
	const codes = fields.parties.map(({ code }) => code);
	return [
		...textsErrors(fields.titles, lang, { bare: "title", all: "titles" }, true),
		...textsErrors(fields.descriptions, lang, { bare: "description", all: "descriptions" }),
		...textsErrors(fields.fulfilmentTests, lang, { bare: "fulfilmentTest", all: "fulfilmentTests" }),
		...(fields.parties === before.parties ? [] : await codeErrors(tx, codes, "parties")),
		...(fields.agreementId === before.agreementId ? [] : await agreementErrors(tx, fields.agreementId)),
		...(fields.bodyId === before.bodyId ? [] : await bodyErrors(tx, fields.bodyId)),
		...(fields.ownerId === before.ownerId ? [] : await accountErrors(tx, fields.ownerId, "ownerId")),
	];
}

/** The rules that fields as they would stand do not meet. */
export function fieldRules(fields: CommitmentFields): FieldError[] {
	return commitmentErrors(fields, today());
}

/** The account of a person who can still sign in. */
export async function accountErrors(tx: Tx, id: string | null, path: string): Promise<FieldError[]> {
	if (id === null) return [];
	const user = await tx.user.findUnique({ where: { id }, select: { kind: true, deactivatedAt: true } });
	if (user?.kind !== "person") return [{ path, rule: "not_found" }];
	return user.deactivatedAt ? [{ path, rule: "account_inactive" }] : [];
}

async function agreementErrors(tx: Tx, id: string | null): Promise<FieldError[]> {
	if (id === null) return [];
	const agreement = await tx.agreement.findUnique({ where: { id }, select: { id: true } });
	return agreement ? [] : [{ path: "agreementId", rule: "not_found" }];
}

export function fieldColumns({ undertakenOn, ...fields }: CommitmentFields) {
	return {
		titles: fields.titles as Prisma.InputJsonObject,
		descriptions: textsColumn(fields.descriptions),
		fulfilmentTests: textsColumn(fields.fulfilmentTests),
		lang: fields.lang,
		kind: fields.kind,
		agreementId: fields.agreementId,
		bodyId: fields.bodyId,
		strength: fields.strength,
		undertakenValue: undertakenOn?.value ?? null,
		undertakenFirst: dateColumn(undertakenOn?.first),
		undertakenLast: dateColumn(undertakenOn?.last),
		undertakenPrecision: undertakenOn?.precision ?? null,
		undertakenBasis: undertakenOn?.basis ?? null,
		undertakenNote: undertakenOn?.note ?? null,
		ownerId: fields.ownerId,
		importance: fields.importance,
		expectedCount: fields.expectedCount,
	};
}

/** Writes a commitment's parties, in their order, in place of those it had. */
export async function writeParties(tx: Tx, commitmentId: string, { parties }: CommitmentFields): Promise<void> {
	const ids = await partyIds(
		tx,
		parties.map(({ code }) => code),
	);
	await tx.commitmentParty.deleteMany({ where: { commitmentId } });
	await tx.commitmentParty.createMany({
		data: parties.map(({ code, role }, position) => ({ commitmentId, partyId: ids.get(code) ?? "", role, position })),
	});
}

export async function writeSectors(tx: Tx, commitmentId: string, { sectors }: CommitmentFields): Promise<void> {
	await tx.commitmentSector.deleteMany({ where: { commitmentId } });
	await tx.commitmentSector.createMany({ data: sectors.map((sector) => ({ commitmentId, sector })) });
}

function inOrder(sectors: readonly Sector[]): Sector[] {
	return SECTORS.filter((sector) => sectors.includes(sector));
}
