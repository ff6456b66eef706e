import "server-only";
import type { SearchKind } from "@/lib/domain/search";
import type { Texts } from "@/lib/domain/texts";
import type { Status, TextLang } from "@/lib/domain/vocabulary";
import { db } from "../db";

/** Where in a subject a text stands. */
export type Place = "title" | "description" | "place" | "spelling" | "publisher" | "text";

export type Subject = {
	kind: SearchKind;
	id: string;
	path: string;
	label: string | null;
	titles: Texts;
	lang: TextLang;
	/** By place and language; several spellings of one language are numbered. */
	texts: Partial<Record<Place, Record<string, string> | null>>;
	status: Status | null;
	confirmed: boolean | null;
};

/** The texts of what was found, by its id. */
export async function readSubjects(found: readonly { kind: SearchKind; id: string }[]): Promise<Map<string, Subject>> {
	const ids = found.map(({ id }) => id);
	if (ids.length === 0) return new Map();
	// An id is nobody else's, whatever the kind.
	const rows = await db().$queryRaw<Subject[]>`
		WITH wanted AS (SELECT unnest(${ids}::uuid[]) AS id)
		SELECT 'commitment' AS kind, id::text, '/commitments/' || ref AS path, ref AS label, titles, lang,
			jsonb_build_object('description', descriptions) AS texts, status::text, confirmed
		FROM commitments JOIN wanted USING (id)
		UNION ALL
		SELECT 'agreement', id::text, '/agreements/' || id, code, titles, lang,
			jsonb_build_object('description', descriptions), NULL, NULL
		FROM agreements JOIN wanted USING (id)
		UNION ALL
		SELECT 'event', id::text, '/events/' || id, NULL, titles, lang,
			jsonb_build_object('place', places, 'description', descriptions), NULL, NULL
		FROM events JOIN wanted USING (id)
		UNION ALL
		SELECT 'body', b.id::text, '/bodies/' || b.id, code, names, b.lang, jsonb_build_object('spelling', (
			SELECT jsonb_object_agg(coalesce(v.lang, '') || ' ' || v.id, spelling) FROM name_variants v
			WHERE v.body_id = b.id AND v.removed_at IS NULL), 'description', descriptions), NULL, NULL
		FROM bodies b JOIN wanted USING (id)
		UNION ALL
		SELECT 'party', p.id::text, '/parties/' || p.id, code, names, p.lang, jsonb_build_object('spelling', (
			SELECT jsonb_object_agg(coalesce(v.lang, '') || ' ' || v.id, spelling) FROM name_variants v
			WHERE v.party_id = p.id AND v.removed_at IS NULL)), NULL, NULL
		FROM parties p JOIN wanted USING (id)
		UNION ALL
		SELECT 'person', p.id::text, '/people/' || p.id, NULL, names, p.lang, jsonb_build_object('spelling', (
			SELECT jsonb_object_agg(coalesce(v.lang, '') || ' ' || v.id, spelling) FROM name_variants v
			WHERE v.person_id = p.id AND v.removed_at IS NULL)), NULL, NULL
		FROM persons p JOIN wanted USING (id)
		UNION ALL
		SELECT 'source', id::text, '/sources/' || id, NULL, jsonb_build_object(lang, title), lang,
			jsonb_build_object('publisher', jsonb_strip_nulls(jsonb_build_object(lang, publisher, '', url))), NULL, NULL
		FROM sources JOIN wanted USING (id)
		UNION ALL
		SELECT 'passage', p.id::text, '/sources/' || s.id || '#passage-' || number, number::text,
			jsonb_build_object(s.lang, s.title), s.lang,
			jsonb_build_object('text', p.words || CASE WHEN original IS NULL THEN '{}'
				ELSE jsonb_build_object(s.lang || ' original', original) END), NULL, NULL
		FROM passages p JOIN wanted USING (id) JOIN sources s ON s.id = p.source_id
		UNION ALL
		SELECT 'note', n.id::text, '/commitments/' || ref || '#note-' || n.id, ref,
			CASE WHEN title IS NULL THEN titles ELSE jsonb_build_object(n.lang, title) END,
			CASE WHEN title IS NULL THEN c.lang ELSE n.lang END,
			jsonb_build_object('text', jsonb_build_object(n.lang, body)), NULL, NULL
		FROM notes n JOIN wanted USING (id) JOIN commitments c ON c.id = n.commitment_id`;
	return new Map(rows.map((row) => [row.id, row]));
}
