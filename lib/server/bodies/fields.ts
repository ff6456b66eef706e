import "server-only";
import type { Texts } from "@/lib/domain/texts";
import type { BodyKind, TextLang } from "@/lib/domain/vocabulary";
import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "../db";
import { storedDate, textsColumn } from "../nouns/columns";
import { partyIds } from "../nouns/lookups";
import { codeTaken, type Noun, type Stored } from "../nouns/noun";
import { syncRows } from "../nouns/rows";
import { type Term, termColumns } from "../nouns/terms";
import { VARIANTS, type Variant, writeVariants } from "../nouns/variants";

/** A party's membership; without an id it is yet to be added. */
export type Member = { id?: string; party: string } & Term;

/** What can be edited of a body, in the words of the API. */
export type BodyFields = {
	code: string | null;
	kind: BodyKind;
	names: Texts;
	descriptions: Texts | null;
	lang: TextLang;
	members: Member[];
	variants: Variant[];
};

export const bodyNoun: Noun<BodyFields> = {
	kind: "body",
	table: "bodies",
	nameOf: ({ code, names, lang }) => code ?? names[lang] ?? "",
	taken: codeTaken,
	load: loadBody,
	async insert(tx, _actor, fields) {
		const { id } = await tx.body.create({ data: columns(fields), select: { id: true } });
		await writeMembers(tx, id, [], fields.members);
		await writeVariants(tx, { bodyId: id }, [], fields.variants);
		return id;
	},
	async update(tx, { id, version, fields: before }, fields) {
		const { count } = await tx.body.updateMany({
			where: { id, version },
			data: { ...columns(fields), version: { increment: 1 } },
		});
		if (count === 0) return false;
		await writeMembers(tx, id, before.members, fields.members);
		await writeVariants(tx, { bodyId: id }, before.variants, fields.variants);
		return true;
	},
};

async function loadBody(tx: Tx, id: string): Promise<Stored<BodyFields> | null> {
	const row = await tx.body.findUnique({
		where: { id },
		include: {
			members: {
				where: { removedAt: null },
				orderBy: [{ fromFirst: { sort: "asc", nulls: "first" } }, { id: "asc" }],
				select: { id: true, fromValue: true, toValue: true, party: { select: { code: true } } },
			},
			variants: VARIANTS,
		},
	});
	if (!row) return null;
	const fields: BodyFields = {
		code: row.code,
		kind: row.kind,
		names: row.names as Texts,
		descriptions: row.descriptions as Texts | null,
		lang: row.lang as TextLang,
		members: row.members.map(({ id: memberId, party, fromValue, toValue }) => ({
			id: memberId,
			party: party.code,
			from: storedDate(fromValue),
			to: storedDate(toValue),
		})),
		variants: row.variants,
	};
	return { id, version: row.version, archived: row.archivedAt !== null, fields };
}

function columns({ code, kind, names, descriptions, lang }: BodyFields) {
	return {
		code,
		kind,
		names: names as Prisma.InputJsonObject,
		descriptions: textsColumn(descriptions),
		lang,
	};
}

async function writeMembers(tx: Tx, bodyId: string, before: readonly Member[], after: readonly Member[]) {
	const ids = await partyIds(tx, [...new Set(after.map(({ party }) => party))]);
	const data = (member: Member) => ({ partyId: ids.get(member.party) ?? "", ...termColumns(member) });
	await syncRows(before, after, {
		add: (member) => tx.bodyMember.create({ data: { bodyId, ...data(member) }, select: { id: true } }),
		change: (member) => tx.bodyMember.update({ where: { id: member.id }, data: data(member), select: { id: true } }),
		remove: (id) => tx.bodyMember.update({ where: { id }, data: { removedAt: new Date() }, select: { id: true } }),
	});
}
