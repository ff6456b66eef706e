import "server-only";
import type { BreakdownDimension } from "@/lib/domain/dashboard";
import type { LocalText } from "@/lib/domain/texts";
import type { Lang } from "@/lib/domain/vocabulary";
import { type Reading, wordsIn } from "../commitments/row";
import { db } from "../db";

/** What a key is called, and how the list's filter calls it. */
export type KeyName = { key: string; title: LocalText };

/** Names by key; keys that the vocabulary names itself are not among them. */
export async function readNames(
	dimension: BreakdownDimension,
	keys: readonly string[],
	{ lang }: Reading,
): Promise<Map<string, KeyName>> {
	const ids = keys.filter((key) => key !== "none");
	const names = dimension === "sector" || ids.length === 0 ? [] : await READ[dimension](ids, lang);
	return new Map(names.map(({ id, ...name }) => [id, name]));
}

type Named = KeyName & { id: string };

const READ: Record<Exclude<BreakdownDimension, "sector">, (ids: string[], lang: Lang) => Promise<Named[]>> = {
	async agreement(ids, lang) {
		const select = { id: true, titles: true, lang: true } as const;
		const rows = await db().agreement.findMany({ where: { id: { in: ids } }, select });
		return rows.map(({ id, titles, lang: original }) => ({ id, key: id, title: wordsIn(titles, lang, original) }));
	},
	async body(ids, lang) {
		const select = { id: true, names: true, lang: true } as const;
		const rows = await db().body.findMany({ where: { id: { in: ids } }, select });
		return rows.map(({ id, names, lang: original }) => ({ id, key: id, title: wordsIn(names, lang, original) }));
	},
	async party(ids, lang) {
		const select = { id: true, code: true, names: true, lang: true } as const;
		const rows = await db().party.findMany({ where: { id: { in: ids } }, select });
		return rows.map(({ id, code, names, lang: original }) => ({
			...{ id, key: code, title: wordsIn(names, lang, original) },
		}));
	},
	async owner(ids, lang) {
		const rows = await db().user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
		return rows.map(({ id, name }) => ({ id, key: id, title: { text: name, lang, wanted: true } }));
	},
};
