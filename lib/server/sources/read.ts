import "server-only";
import { isId } from "@/lib/domain/id";
import type { ListAsked, Listed } from "@/lib/domain/noun-view";
import type { PassageView, SourcePage, SourceRow } from "@/lib/domain/source-view";
import { Prisma } from "@/prisma/generated/client";
import { toDay } from "../clock";
import type { Reading } from "../commitments/row";
import { db } from "../db";
import { byDay, listOf } from "../nouns/list";
import { datedOf, PARTY, partyName } from "../nouns/tags";
import type { Viewer } from "../viewer";
import { toPassage, WITH_YIELD } from "./yields";

const ROW = { side: PARTY, _count: { select: { passages: true } } } satisfies Prisma.SourceInclude;

type Row = Prisma.SourceGetPayload<{ include: typeof ROW }>;

/** Sources, the latest first. */
export function listSources(_viewer: Viewer, asked: ListAsked, reading: Reading): Promise<Listed<SourceRow>> {
	const day = Prisma.sql`coalesce(t.published_first, t.adopted_first, t.event_first)`;
	return listOf({ kind: "source", table: "sources", key: byDay(day) }, asked, async (ids) => {
		const rows = await db().source.findMany({ where: { id: { in: ids } }, include: ROW });
		return rows.map((row) => toSourceRow(row, reading));
	});
}

/** A source with its passages and what each yielded; `null` where there is none. */
export async function getSource(_viewer: Viewer, id: string, reading: Reading): Promise<SourcePage | null> {
	if (!isId(id)) return null;
	const row = await db().source.findUnique({
		where: { id },
		include: { ...ROW, passages: { orderBy: { number: "asc" }, include: WITH_YIELD } },
	});
	if (!row) return null;
	return {
		...toSourceRow(row, reading),
		eventOn: row.eventValue,
		publishedOn: row.publishedValue,
		retrievedOn: toDay(row.retrievedOn),
		adoptedOn: row.adoptedValue,
		adoptedReason: row.adoptedReason,
		passages: row.passages.map((passage) => toPassage(passage, reading.lang)),
		archiveReason: row.archiveReason,
		createdAt: row.createdAt.toISOString(),
	};
}

/** The passages of a source in their order; `null` where there is no such source. */
export async function listPassages(viewer: Viewer, sourceId: string, reading: Reading): Promise<PassageView[] | null> {
	return (await getSource(viewer, sourceId, reading))?.passages ?? null;
}

/** One passage of a source; `null` where that source has none of that id. */
export async function getPassage(
	_viewer: Viewer,
	sourceId: string,
	passageId: string,
	{ lang }: Reading,
): Promise<PassageView | null> {
	if (!isId(sourceId) || !isId(passageId)) return null;
	const row = await db().passage.findFirst({ where: { id: passageId, sourceId }, include: WITH_YIELD });
	return row && toPassage(row, lang);
}

function toSourceRow(row: Row, { lang }: Reading): SourceRow {
	return {
		id: row.id,
		version: row.version,
		title: row.title,
		lang: row.lang,
		publisher: row.publisher,
		side: row.side && partyName(row.side, lang),
		url: row.url,
		grade: row.grade,
		dated: datedOf(row),
		seen: row.seen,
		passages: row._count.passages,
		archived: row.archivedAt !== null,
	};
}
