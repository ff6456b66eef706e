import "server-only";
import type { Texts } from "@/lib/domain/texts";
import type { TextLang } from "@/lib/domain/vocabulary";
import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "../db";
import { storedDate } from "../nouns/columns";
import { partyIds } from "../nouns/lookups";
import { codeTaken, type Noun, type Stored } from "../nouns/noun";
import { syncRows } from "../nouns/rows";
import { type Term, termColumns } from "../nouns/terms";
import { VARIANTS, type Variant, writeVariants } from "../nouns/variants";

/** An office held for a party; without an id it is yet to be added. */
export type Post = { id?: string; party: string; titles: Texts; lang: TextLang } & Term;

/** What can be edited of a person, in the words of the API. */
export type PersonFields = { names: Texts; lang: TextLang; posts: Post[]; variants: Variant[] };

export const personNoun: Noun<PersonFields> = {
	kind: "person",
	table: "persons",
	nameOf: ({ names, lang }) => names[lang] ?? "",
	taken: codeTaken,
	load: loadPerson,
	async insert(tx, _actor, fields) {
		const { id } = await tx.person.create({ data: columns(fields), select: { id: true } });
		await writePosts(tx, id, [], fields.posts);
		await writeVariants(tx, { personId: id }, [], fields.variants);
		return id;
	},
	async update(tx, { id, version, fields: before }, fields) {
		const { count } = await tx.person.updateMany({
			where: { id, version },
			data: { ...columns(fields), version: { increment: 1 } },
		});
		if (count === 0) return false;
		await writePosts(tx, id, before.posts, fields.posts);
		await writeVariants(tx, { personId: id }, before.variants, fields.variants);
		return true;
	},
};

async function loadPerson(tx: Tx, id: string): Promise<Stored<PersonFields> | null> {
	const row = await tx.person.findUnique({
		where: { id },
		include: {
			posts: {
				where: { removedAt: null },
				orderBy: [{ fromFirst: { sort: "asc", nulls: "first" } }, { id: "asc" }],
				include: { party: { select: { code: true } } },
			},
			variants: VARIANTS,
		},
	});
	if (!row) return null;
	const fields: PersonFields = {
		names: row.names as Texts,
		lang: row.lang as TextLang,
		posts: row.posts.map((post) => ({
			id: post.id,
			party: post.party.code,
			titles: post.titles as Texts,
			lang: post.lang as TextLang,
			from: storedDate(post.fromValue),
			to: storedDate(post.toValue),
		})),
		variants: row.variants,
	};
	return { id, version: row.version, archived: row.archivedAt !== null, fields };
}

function columns({ names, lang }: PersonFields) {
	return { names: names as Prisma.InputJsonObject, lang };
}

async function writePosts(tx: Tx, personId: string, before: readonly Post[], after: readonly Post[]) {
	const ids = await partyIds(tx, [...new Set(after.map(({ party }) => party))]);
	const data = (post: Post) => ({
		partyId: ids.get(post.party) ?? "",
		titles: post.titles as Prisma.InputJsonObject,
		lang: post.lang,
		...termColumns(post),
	});
	await syncRows(before, after, {
		add: (post) => tx.post.create({ data: { personId, ...data(post) }, select: { id: true } }),
		change: (post) => tx.post.update({ where: { id: post.id }, data: data(post), select: { id: true } }),
		remove: (id) => tx.post.update({ where: { id }, data: { removedAt: new Date() }, select: { id: true } }),
	});
}
