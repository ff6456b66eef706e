import "server-only";
import type { DateValue } from "@/lib/domain/date-value";
import type { DatedValue } from "@/lib/domain/fields.input";
import { notMet } from "@/lib/domain/refusal";
import type { Texts } from "@/lib/domain/texts";
import type { Form, TextLang } from "@/lib/domain/vocabulary";
import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "../db";
import { dateColumn, storedDate, storedDated, textsColumn } from "../nouns/columns";
import { partyIds } from "../nouns/lookups";
import { codeTaken, type Noun, type Stored } from "../nouns/noun";

/** What can be edited of an agreement, in the words of the API. */
export type AgreementFields = {
	code: string | null;
	form: Form;
	titles: Texts;
	descriptions: Texts | null;
	lang: TextLang;
	bodyId: string | null;
	signed: DatedValue | null;
	period: DateValue | null;
	predecessorId: string | null;
	/** Codes in the agreement's own order. */
	parties: string[];
};

export const agreementNoun: Noun<AgreementFields> = {
	kind: "agreement",
	table: "agreements",
	nameOf: ({ code, titles, lang }) => code ?? titles[lang] ?? "",
	taken: (constraint) =>
		constraint.includes("predecessor") ? notMet("already_succeeded", "predecessorId") : codeTaken(),
	load: loadAgreement,
	async insert(tx, _actor, fields) {
		const parties = { create: await orderedParties(tx, fields.parties) };
		const { id } = await tx.agreement.create({ data: { ...columns(fields), parties }, select: { id: true } });
		return id;
	},
	async update(tx, { id, version, fields: before }, fields) {
		const { count } = await tx.agreement.updateMany({
			where: { id, version },
			data: { ...columns(fields), version: { increment: 1 } },
		});
		if (count === 0) return false;
		if (before.parties.join() !== fields.parties.join()) {
			const parties = await orderedParties(tx, fields.parties);
			await tx.agreementParty.deleteMany({ where: { agreementId: id } });
			await tx.agreementParty.createMany({ data: parties.map((party) => ({ ...party, agreementId: id })) });
		}
		return true;
	},
};

async function loadAgreement(tx: Tx, id: string): Promise<Stored<AgreementFields> | null> {
	const row = await tx.agreement.findUnique({
		where: { id },
		include: { parties: { orderBy: { position: "asc" }, select: { party: { select: { code: true } } } } },
	});
	if (!row) return null;
	const fields: AgreementFields = {
		code: row.code,
		form: row.form,
		titles: row.titles as Texts,
		descriptions: row.descriptions as Texts | null,
		lang: row.lang as TextLang,
		bodyId: row.bodyId,
		signed: storedDated(row.signedValue, row.signedBasis, row.signedNote),
		period: storedDate(row.periodValue),
		predecessorId: row.predecessorId,
		parties: row.parties.map(({ party }) => party.code),
	};
	return { id, version: row.version, archived: row.archivedAt !== null, fields };
}

function columns({ signed, period, ...fields }: AgreementFields) {
	return {
		code: fields.code,
		form: fields.form,
		titles: fields.titles as Prisma.InputJsonObject,
		descriptions: textsColumn(fields.descriptions),
		lang: fields.lang,
		bodyId: fields.bodyId,
		signedValue: signed?.value ?? null,
		signedFirst: dateColumn(signed?.first),
		signedLast: dateColumn(signed?.last),
		signedPrecision: signed?.precision ?? null,
		signedBasis: signed?.basis ?? null,
		signedNote: signed?.note ?? null,
		periodValue: period?.value ?? null,
		periodFirst: dateColumn(period?.first),
		periodLast: dateColumn(period?.last),
		predecessorId: fields.predecessorId,
	};
}

async function orderedParties(tx: Tx, codes: readonly string[]) {
	const ids = await partyIds(tx, codes);
	return codes.map((code, position) => ({ partyId: ids.get(code) ?? "", position }));
}
