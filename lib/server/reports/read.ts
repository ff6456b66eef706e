import "server-only";
import { isId } from "@/lib/domain/id";
import type { Report, ReportPreview } from "@/lib/domain/report";
import { Prisma } from "@/prisma/generated/client";
import { db } from "../db";
import type { Viewer } from "../viewer";
import { byPool, drawReport } from "./content";
import { DEFINITION, reportColumns, toReport } from "./report-row";

const MOST = 1000;

/** The team's reports, the latest changed first; archived ones only where asked for, and then alone. */
export async function listReports(viewer: Viewer, { archived = false } = {}): Promise<Report[]> {
	const rows = await db().report.findMany({
		where: { archivedAt: archived ? { not: null } : null },
		select: reportColumns(),
		orderBy: [{ changedAt: "desc" }, { id: "desc" }],
		take: MOST,
	});
	return rows.map((row) => toReport(viewer, row));
}

/** `null` where there is none. */
export async function getReport(viewer: Viewer, id: string): Promise<Report | null> {
	if (!isId(id)) return null;
	const row = await db().report.findUnique({ where: { id }, select: reportColumns() });
	return row && toReport(viewer, row);
}

/** What the recipient of a live link would get now, with a count of what is held back; `null` where there is none. */
export async function previewReport(viewer: Viewer, id: string): Promise<ReportPreview | null> {
	if (!isId(id)) return null;
	const report = await db().report.findUnique({ where: { id }, select: DEFINITION });
	if (!report) return null;
	const { content, where, archived } = await drawReport(viewer, report, "live");
	const [counts] = await byPool<{ notes: number; archived: number }>(Prisma.sql`
		SELECT (SELECT count(*)::int FROM commitments c WHERE ${archived}) AS archived,
			(SELECT count(*)::int FROM commitments c JOIN notes n ON n.commitment_id = c.id
				WHERE ${where} AND n.visibility = 'internal' AND n.retracted_at IS NULL) AS notes`);
	return {
		...content,
		withheld: {
			internalNotes: counts?.notes ?? 0,
			provisionalVerdicts: content.summary.provisional,
			archived: counts?.archived ?? 0,
		},
	};
}
