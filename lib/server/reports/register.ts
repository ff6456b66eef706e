import "server-only";
import { may } from "@/lib/domain/permissions";
import type { LinkState, ReportLink } from "@/lib/domain/report";
import type { Prisma } from "@/prisma/generated/client";
import { db } from "../db";
import { ACCOUNT } from "../nouns/tags";
import type { Viewer } from "../viewer";
import { scopeKept } from "./report-row";

const MOST = 1000;

const COLUMNS = {
	id: true,
	mode: true,
	label: true,
	// Whether there is one; the hash itself goes no further than this file.
	passwordHash: true,
	embedSites: true,
	createdAt: true,
	createdBy: ACCOUNT,
	expiresAt: true,
	revokedAt: true,
	revokedBy: ACCOUNT,
	revokeReason: true,
	views: true,
	lastViewedAt: true,
	report: { select: { id: true, title: true, query: true, refs: true, archivedAt: true } },
	snapshot: { select: { code: true } },
} as const satisfies Prisma.ReportLinkSelect;

/** The links one made and those of one's own reports, the latest first; an administrator sees all. */
export async function listLinks(viewer: Viewer, { reportId }: { reportId?: string } = {}): Promise<ReportLink[]> {
	const own = { OR: [{ createdById: viewer.userId }, { report: { ownerId: viewer.userId } }] };
	const rows = await db().reportLink.findMany({
		where: { AND: [may(viewer.role, "administer") ? {} : own, reportId === undefined ? {} : { reportId }] },
		select: COLUMNS,
		orderBy: { id: "desc" },
		take: MOST,
	});
	const now = new Date();
	return rows.map((row) => toLink(row, now));
}

type Row = Prisma.ReportLinkGetPayload<{ select: typeof COLUMNS }>;

function toLink({ report, passwordHash, snapshot, ...row }: Row, now: Date): ReportLink {
	return {
		...row,
		report: { id: report.id, title: report.title, scope: scopeKept(report) },
		state: stateOf({ report, ...row }, now),
		hasPassword: passwordHash !== null,
		code: snapshot?.code ?? null,
		createdAt: row.createdAt.toISOString(),
		expiresAt: row.expiresAt.toISOString(),
		revokedAt: row.revokedAt?.toISOString() ?? null,
		lastViewedAt: row.lastViewedAt?.toISOString() ?? null,
	};
}

function stateOf(
	{ report, revokedAt, expiresAt }: Pick<Row, "report" | "revokedAt" | "expiresAt">,
	now: Date,
): LinkState {
	if (revokedAt) return "revoked";
	if (report.archivedAt) return "report_archived";
	return expiresAt > now ? "living" : "expired";
}
