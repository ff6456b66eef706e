import "server-only";
import type { SourceWithPassages } from "@/lib/domain/choices";
import type { Lang } from "@/lib/domain/vocabulary";
import { wordsIn } from "../commitments/row";
import { db } from "../db";
import { datedOf } from "../nouns/tags";
import type { Viewer } from "../viewer";

const MOST = 60;

/** Sources with the passages to choose from: those of the passages named first, then the newest others. */
export async function listPassageChoices(
	_viewer: Viewer,
	passageIds: readonly string[],
	lang: Lang,
): Promise<SourceWithPassages[]> {
	const of = { passages: { some: { id: { in: [...passageIds] } } } };
	const [near, others] = await Promise.all([read(of), read({ archivedAt: null, NOT: of, passages: { some: {} } })]);
	const nearIds = new Set(near.map(({ id }) => id));
	return [...near, ...others].map((source) => ({
		id: source.id,
		title: source.title,
		lang: source.lang,
		dated: datedOf(source),
		near: nearIds.has(source.id),
		passages: source.passages.map(({ id, number, words, lang: original }) => ({
			id,
			number,
			words: wordsIn(words, lang, original),
		})),
	}));
}

function read(where: object) {
	return db().source.findMany({
		where,
		orderBy: [{ publishedFirst: { sort: "desc", nulls: "last" } }, { id: "desc" }],
		take: MOST,
		select: {
			id: true,
			title: true,
			lang: true,
			publishedValue: true,
			adoptedValue: true,
			eventValue: true,
			passages: { orderBy: { number: "asc" }, select: { id: true, number: true, words: true, lang: true } },
		},
	});
}
