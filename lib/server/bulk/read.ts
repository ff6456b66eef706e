import "server-only";
import {
	BULK_OUTCOMES,
	type BulkChange,
	type BulkCounts,
	type BulkFields,
	type BulkItemView,
	type BulkOutcome,
	type BulkRunRow,
	type BulkRunView,
	foreseen,
	PLAN_HOURS,
	SHOWN_ITEMS,
} from "@/lib/domain/bulk";
import { isId } from "@/lib/domain/id";
import { may } from "@/lib/domain/permissions";
import type { FieldError } from "@/lib/domain/refusal";
import type { Texts } from "@/lib/domain/texts";
import type { Lang } from "@/lib/domain/vocabulary";
import { type Prisma, Prisma as Sql } from "@/prisma/generated/client";
import { wordsIn } from "../commitments/row";
import { db } from "../db";
import type { Viewer } from "../viewer";
import { isTheirs } from "./run";
import { scopeOfQuery } from "./selection";
import { isUndoable } from "./undo";

const MOST_RUNS = 50;
const HOUR = 3_600_000;

const RUN = {
	...{ id: true, state: true, change: true, query: true, total: true, actorId: true, undoOfId: true },
	...{ createdAt: true, finishedAt: true },
	actor: { select: { id: true, name: true } },
	undoneBy: { select: { id: true } },
} satisfies Prisma.BulkRunSelect;

type Run = Prisma.BulkRunGetPayload<{ select: typeof RUN }>;

/** The runs begun by the reader, latest first; an administrator sees everybody's. */
export async function listBulkRuns(viewer: Viewer): Promise<BulkRunRow[]> {
	const own = may(viewer.role, "administer") ? {} : { actorId: viewer.userId };
	const rows = await db().bulkRun.findMany({
		where: { ...own, NOT: { state: "prepared" } },
		select: RUN,
		orderBy: [{ createdAt: "desc" }, { id: "desc" }],
		take: MOST_RUNS,
	});
	return rows.map(toRow);
}

/**
 * A run as far as it has come, or what it would do while it is but planned. Colleagues read it too: what it changes they
 * read anyway. `report` is how many of those not done are told one by one.
 */
export async function getBulkRun(
	viewer: Viewer,
	id: string,
	{ lang, report }: { lang: Lang; report: number },
): Promise<BulkRunView | null> {
	if (!isId(id)) return null;
	const run = await db().bulkRun.findUnique({ where: { id }, select: RUN });
	if (!run || !may(viewer.role, "edit")) return null;
	const [counts, items] = await Promise.all([countsOf(id), readItems(run, lang, report)]);
	const change = run.change as BulkChange;
	return {
		...toRow(run),
		...items,
		...counts,
		scope: run.query === null ? null : scopeOfQuery(run.query),
		names: await namesIn([...items.items, ...items.notDone], change),
		isExpired: run.state === "prepared" && Date.now() - run.createdAt.getTime() > PLAN_HOURS * HOUR,
		...mayWhat(viewer, run, counts.counts),
	};
}

function toRow({ id, state, actor, change, total, createdAt, finishedAt, undoOfId, undoneBy }: Run): BulkRunRow {
	return {
		...{ id, state, actor, change: change as BulkChange, total, undoOf: undoOfId, undoneBy: undoneBy?.id ?? null },
		createdAt: createdAt.toISOString(),
		finishedAt: finishedAt?.toISOString() ?? null,
	};
}

function mayWhat(viewer: Viewer, run: Run, { changed }: BulkCounts) {
	const isOwn = isTheirs(viewer, run);
	const isOver = run.state === "done" || run.state === "stopped";
	return {
		mayGoOn: run.actorId === viewer.userId && !isOver,
		mayStop: isOwn && run.state === "running",
		mayUndo:
			isOwn &&
			isOver &&
			changed > 0 &&
			run.undoOfId === null &&
			run.undoneBy === null &&
			isUndoable(run.finishedAt, new Date()),
	};
}

async function countsOf(runId: string): Promise<{ counts: BulkCounts; pending: number }> {
	const rows = await db().bulkItem.groupBy({ by: ["outcome"], where: { runId }, _count: true });
	const of = (outcome: BulkOutcome | null) => rows.find((row) => row.outcome === outcome)?._count ?? 0;
	const counts = Object.fromEntries(BULK_OUTCOMES.map((outcome) => [outcome, of(outcome)])) as BulkCounts;
	return { counts, pending: of(null) };
}

const NOT_DONE: BulkOutcome[] = ["stale", "archived", "gone", "refused", "failed"];

async function readItems(
	run: Run,
	lang: Lang,
	report: number,
): Promise<Pick<BulkRunView, "items" | "notDone" | "expected">> {
	const adds = run.undoOfId === null && (run.change as BulkChange).nextAction !== undefined;
	if (run.state !== "prepared") {
		const [items, notDone] = await Promise.all([
			readRaw(Sql.sql`i.run_id = ${run.id}::uuid`, SHOWN_ITEMS),
			readRaw(Sql.sql`i.run_id = ${run.id}::uuid AND i.outcome = ANY(${NOT_DONE}::bulk_outcome[])`, report),
		]);
		const toView = (row: Raw) => viewOf(row, lang, adds);
		return { items: items.map(toView), notDone: notDone.map(toView), expected: null };
	}
	const rows = await readRaw(Sql.sql`i.run_id = ${run.id}::uuid`, null);
	const expected = { changed: 0, same: 0, archived: 0, gone: 0 };
	const kinds = rows.map(({ before, after }) => foreseen(before, after, adds));
	for (const kind of kinds) expected[kind] += 1;
	const pick = (wanted: (kind: (typeof kinds)[number]) => boolean, most: number) =>
		rows
			.filter((_, n) => wanted(kinds[n] ?? "gone"))
			.slice(0, most)
			.map((row) => viewOf(row, lang, adds));
	return {
		expected,
		items: pick((kind) => kind === "changed", SHOWN_ITEMS),
		notDone: pick((kind) => kind === "archived" || kind === "gone", report),
	};
}

type Raw = {
	ref: string;
	titles: Texts | null;
	lang: string | null;
	before: BulkFields | null;
	after: BulkFields | null;
	outcome: BulkOutcome | null;
	errors: FieldError[] | null;
};

function readRaw(where: Prisma.Sql, most: number | null): Promise<Raw[]> {
	return db().$queryRaw<Raw[]>`
		SELECT i.ref, c.titles, c.lang, i.before, i.after, i.outcome::text, i.errors
		FROM bulk_items i LEFT JOIN commitments c ON c.id = i.commitment_id
		WHERE ${where} ORDER BY i.position LIMIT ${most}::int`;
}

function viewOf({ ref, titles, before, after, ...row }: Raw, lang: Lang, adds: boolean): BulkItemView {
	return {
		...{ ref, before, after, outcome: row.outcome, errors: row.errors ?? [], why: [] },
		title: titles && row.lang ? wordsIn(titles, lang, row.lang) : null,
		foreseen: foreseen(before, after, adds),
	};
}

async function namesIn(items: readonly BulkItemView[], change: BulkChange): Promise<Record<string, string>> {
	const ids = [
		...items.flatMap(({ before, after }) => [before?.ownerId, after?.ownerId]),
		change.ownerId,
		change.nextAction?.ownerId,
	].filter((id) => typeof id === "string");
	const users = await db().user.findMany({
		where: { id: { in: [...new Set(ids)] } },
		select: { id: true, name: true },
	});
	return Object.fromEntries(users.map(({ id, name }) => [id, name]));
}
