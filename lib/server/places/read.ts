import "server-only";
import type { VariantView } from "@/lib/domain/noun-view";
import type { PlaceView } from "@/lib/domain/place-view";
import { type Texts, textIn } from "@/lib/domain/texts";
import type { Lang, TextLang } from "@/lib/domain/vocabulary";
import { Prisma } from "@/prisma/generated/client";
import { db } from "../db";
import type { Viewer } from "../viewer";

const MOST = 1000;

type Row = {
	place: string;
	texts: Texts | null;
	lang: TextLang | null;
	events: number;
	variants: VariantView[] | null;
};

/** Every place that current events name or that has spellings, at most a thousand, by name as the reader's language sorts. */
export async function listPlaces(_viewer: Viewer, lang: Lang): Promise<PlaceView[]> {
	const collation = Prisma.raw(`"${lang}-x-icu"`);
	const rows = await db().$queryRaw<Row[]>`
		WITH held AS (
			SELECT coalesce(places ->> 'en', places ->> lang) AS place, count(*)::int AS events,
				(array_agg(places ORDER BY id DESC))[1] AS texts, (array_agg(lang ORDER BY id DESC))[1] AS lang
			FROM events WHERE places IS NOT NULL AND archived_at IS NULL GROUP BY 1
		), spelled AS (
			SELECT place, jsonb_agg(jsonb_build_object('id', id, 'spelling', spelling, 'lang', lang)
				ORDER BY spelling COLLATE ${collation}, lang) AS variants
			FROM name_variants WHERE place IS NOT NULL AND removed_at IS NULL GROUP BY place
		)
		SELECT place, texts, lang, coalesce(events, 0) AS events, variants FROM held FULL JOIN spelled USING (place)
		WHERE place IS NOT NULL
		ORDER BY coalesce(texts ->> ${lang}, place) COLLATE ${collation}, place LIMIT ${MOST}`;
	return rows.map(({ place, texts, lang: original, events, variants }) => ({
		place,
		name: textIn(texts, lang, original ?? "en") ?? { text: place, lang: "en", wanted: lang === "en" },
		events,
		variants: variants ?? [],
	}));
}
