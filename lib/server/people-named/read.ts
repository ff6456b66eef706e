import "server-only";
import { isId } from "@/lib/domain/id";
import type { ListAsked, Listed } from "@/lib/domain/noun-view";
import type { PersonPage, PersonRow } from "@/lib/domain/party-view";
import type { Texts } from "@/lib/domain/texts";
import type { TextLang } from "@/lib/domain/vocabulary";
import { Prisma } from "@/prisma/generated/client";
import { type Reading, wordsIn } from "../commitments/row";
import { db } from "../db";
import { byText, listOf } from "../nouns/list";
import { PARTY, partyName, termView } from "../nouns/tags";
import { VARIANTS } from "../nouns/variants";
import type { Viewer } from "../viewer";

const ROW = {
	posts: {
		where: { removedAt: null },
		orderBy: [{ fromFirst: { sort: "asc", nulls: "first" } }, { id: "asc" }],
		include: { party: PARTY },
	},
} satisfies Prisma.PersonInclude;

type Row = Prisma.PersonGetPayload<{ include: typeof ROW }>;

/** People named in the documents, by name. */
export function listPersons(_viewer: Viewer, asked: ListAsked, reading: Reading): Promise<Listed<PersonRow>> {
	const noun = { kind: "person", table: "persons", key: byText(Prisma.sql`t.names`, reading.lang) } as const;
	return listOf(noun, asked, async (ids) => {
		const rows = await db().person.findMany({ where: { id: { in: ids } }, include: ROW });
		return rows.map((row) => toPersonRow(row, reading));
	});
}

/** A person with the offices held and the spellings of the name; `null` where there is none. */
export async function getPerson(_viewer: Viewer, id: string, reading: Reading): Promise<PersonPage | null> {
	if (!isId(id)) return null;
	const row = await db().person.findUnique({ where: { id }, include: { ...ROW, variants: VARIANTS } });
	if (!row) return null;
	return {
		...toPersonRow(row, reading),
		names: row.names as Texts,
		lang: row.lang as TextLang,
		variants: row.variants,
		archiveReason: row.archiveReason,
		createdAt: row.createdAt.toISOString(),
	};
}

function toPersonRow(row: Row, { lang, today }: Reading): PersonRow {
	return {
		id: row.id,
		version: row.version,
		name: wordsIn(row.names, lang, row.lang),
		posts: row.posts.map((post) => ({
			...termView(post, today),
			id: post.id,
			party: partyName(post.party, lang),
			title: wordsIn(post.titles, lang, post.lang),
			titles: post.titles as Texts,
			lang: post.lang as TextLang,
		})),
		archived: row.archivedAt !== null,
	};
}
