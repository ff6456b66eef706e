import "server-only";
import type { Texts } from "@/lib/domain/texts";
import type { PartyKind, TextLang } from "@/lib/domain/vocabulary";
import type { Prisma } from "@/prisma/generated/client";
import { codeTaken, type Noun } from "../nouns/noun";
import { VARIANTS, type Variant, writeVariants } from "../nouns/variants";

/** What can be edited of a party, in the words of the API. */
export type PartyFields = {
	code: string;
	kind: PartyKind;
	names: Texts;
	lang: TextLang;
	variants: Variant[];
};

export const partyNoun: Noun<PartyFields> = {
	kind: "party",
	table: "parties",
	nameOf: ({ code }) => code,
	taken: codeTaken,
	async load(tx, id) {
		const row = await tx.party.findUnique({ where: { id }, include: { variants: VARIANTS } });
		if (!row) return null;
		const fields: PartyFields = {
			code: row.code,
			kind: row.kind,
			names: row.names as Texts,
			lang: row.lang as TextLang,
			variants: row.variants,
		};
		return { id, version: row.version, archived: row.archivedAt !== null, fields };
	},
	async insert(tx, _actor, fields) {
		const { id } = await tx.party.create({ data: columns(fields), select: { id: true } });
		await writeVariants(tx, { partyId: id }, [], fields.variants);
		return id;
	},
	async update(tx, { id, version, fields: before }, fields) {
		const { count } = await tx.party.updateMany({
			where: { id, version },
			data: { ...columns(fields), version: { increment: 1 } },
		});
		if (count === 0) return false;
		await writeVariants(tx, { partyId: id }, before.variants, fields.variants);
		return true;
	},
};

function columns({ code, kind, names, lang }: PartyFields) {
	return { code, kind, names: names as Prisma.InputJsonObject, lang };
}
