import "server-only";
import type { Asked, SearchKind } from "@/lib/domain/search";
import { listOfKind, type SearchGroup, type SearchHit } from "@/lib/domain/search-hit";
import type { Lang } from "@/lib/domain/vocabulary";
import type { Viewer } from "../viewer";
import { countKinds } from "./count-kinds";
import { evidenceOf } from "./evidence-of";
import { type FoundRow, findRows } from "./find-rows";
import { readAsked, readSimilar } from "./read-asked";
import { matchedSayer } from "./say-matched";
import { readSubjects } from "./subjects";

export type SearchResult = {
	hits: SearchHit[];
	/** True where the query had more words than are looked for. */
	cut: boolean;
};

type Wanted = { limit: number; perKind?: number; kind?: SearchKind };

/** So few that a slip of the hand is likelier than a rare word. */
const FEW = 3;

/**
 * What a query of at most 500 characters finds anywhere on the desk, internal notes too, best first, in the reader's
 * language where there is a text in it. Retracted notes are never found; what was archived comes last.
 */
export async function search(viewer: Viewer, query: string, lang: Lang, wanted: Wanted): Promise<SearchResult> {
	const { asked, rows } = await find(viewer, query, wanted);
	return { hits: await toHits(rows, asked, lang), cut: asked.cut };
}

/** The same by kind, each with how many its list holds; the kind with the best hit first. */
export async function searchByKind(
	viewer: Viewer,
	query: string,
	lang: Lang,
	wanted: Wanted,
): Promise<{ groups: SearchGroup[]; cut: boolean }> {
	const { asked, rows } = await find(viewer, query, wanted);
	const kinds = [...new Set(rows.map(({ kind }) => kind))];
	const [hits, totals] = await Promise.all([toHits(rows, asked, lang), countKinds(viewer, asked, kinds)]);
	const groups = kinds.map((kind) => {
		const own = hits.filter((hit) => hit.kind === kind);
		return { kind, total: totals.get(kind) ?? own.length, list: listOfKind(kind, query), hits: own };
	});
	return { groups, cut: asked.cut };
}

async function find(_viewer: Viewer, query: string, { limit, perKind = limit, kind }: Wanted) {
	const asked = await readAsked(query);
	const wanted = { limit, perKind, ...(kind && { kind }) };
	const rows = await findRows(asked, wanted);
	if (rows.length >= Math.min(FEW, limit) || asked.words.length === 0) return { asked, rows };
	const similar = await readSimilar(asked);
	const more = await findRows(similar, wanted);
	const known = new Set(rows.map(({ id }) => id));
	return { asked: similar, rows: [...rows, ...more.filter(({ id }) => !known.has(id))].slice(0, limit) };
}

async function toHits(rows: readonly FoundRow[], asked: Asked, lang: Lang): Promise<SearchHit[]> {
	const subjects = await readSubjects(rows);
	const shown = rows.flatMap(({ id, archived }) => {
		const subject = subjects.get(id);
		return subject ? [{ subject, archived, evidence: evidenceOf(subject, asked, lang) }] : [];
	});
	const say = await matchedSayer(
		lang,
		shown.map(({ evidence }) => evidence),
	);
	return shown.map(({ subject, archived, evidence }) => ({
		kind: subject.kind,
		id: subject.kind === "commitment" ? (subject.label ?? subject.id) : subject.id,
		path: subject.path,
		label: subject.label,
		title: evidence.title,
		marked: evidence.marked,
		snippet: evidence.snippet,
		matched: say(subject, evidence),
		archived,
		status: subject.status && { status: subject.status, confirmed: subject.confirmed },
	}));
}
