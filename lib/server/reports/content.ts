import "server-only";
import { MOST_REPORT_ITEMS } from "@/lib/domain/report";
import type { LinkMode, ReportContent, ReportGroupBy } from "@/lib/domain/report-content";
import { groupItems, summaryOf } from "@/lib/domain/report-summary";
import type { Lang } from "@/lib/domain/vocabulary";
import { env } from "@/lib/env";
import { Prisma } from "@/prisma/generated/client";
import { today } from "../clock";
import type { Reader } from "../commitments/resolve";
import type { Tx } from "../db";
import { pool } from "../db";
import { toItem } from "./content-item";
import { type ContentRow, contentStatement } from "./content-rows";
import { type ReportDefinition, showOf } from "./report-row";
import { shownWhere } from "./scope";

const { sql } = Prisma;

type Query = { text: string; values: unknown[]; name?: string };

/** A query of this folder's own, to the pool or within a transaction. */
export type Run = <Row extends object>(query: Query) => Promise<Row[]>;

// Past Prisma, which spends as long again on a report's rows as the query takes.
export const byPool: Run = async <Row extends object>({ text, values, name }: Query) =>
	(await pool().query<Row>({ text, values, ...(name && { name }) })).rows;

export function within(tx: Tx): Run {
	return ({ text, values }) => tx.$queryRawUnsafe(text, ...values);
}

export type Drawing = {
	content: ReportContent;
	/** The notes that are shown. */
	noteIds: string[];
	/** Which commitments `c` would be shown if they were not archived. */
	archived: Prisma.Sql;
	where: Prisma.Sql;
};

/** The report as it stands now, with nothing in it but what a recipient may know. */
export async function drawReport(
	reader: Reader,
	report: ReportDefinition,
	mode: LinkMode,
	run: Run = byPool,
): Promise<Drawing> {
	const lang = report.locale as Lang;
	const day = today();
	const show = showOf(report);
	const groupBy = report.groupBy as ReportGroupBy | null;
	const { where, order, archived } = await shownWhere(reader, report, { lang, today: day, past: null });
	const picked = await run<{ id: string }>(
		sql`SELECT c.id FROM commitments c WHERE ${where} ORDER BY ${order} LIMIT ${MOST_REPORT_ITEMS + 1}`,
	);
	const ids = picked.slice(0, MOST_REPORT_ITEMS).map(({ id }) => id);
	const shown = await run<ContentRow>({ ...contentStatement(show), values: [ids, env().ORG_TIME_ZONE] });
	const refs = new Set(shown.map(({ ref }) => ref));
	const items = shown.map((row) => toItem(row, { lang, today: day, isShown: (ref) => refs.has(ref) }));
	const content: ReportContent = {
		title: report.title,
		intro: report.intro,
		lang,
		asOf: day,
		drawnAt: new Date().toISOString(),
		mode,
		issued: { organisation: env().ORG_NAME, by: report.issuer },
		show,
		groupBy,
		summary: summaryOf(items),
		groups: groupItems(items, groupBy),
		leftOut: picked.length > ids.length ? await countBeyond(where, run) : 0,
	};
	const noteIds = shown.flatMap(({ notes = [] }) => notes.map(({ id }) => id));
	return { content, noteIds, archived, where };
}

async function countBeyond(where: Prisma.Sql, run: Run): Promise<number> {
	const [row] = await run<{ n: number }>(sql`SELECT count(*)::int AS n FROM commitments c WHERE ${where}`);
	return Math.max(0, (row?.n ?? 0) - MOST_REPORT_ITEMS);
}
