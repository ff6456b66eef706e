import "server-only";
import { may } from "@/lib/domain/permissions";
import type { Report, ReportScope } from "@/lib/domain/report";
import type { ReportGroupBy } from "@/lib/domain/report-content";
import type { Lang } from "@/lib/domain/vocabulary";
import type { Prisma } from "@/prisma/generated/client";
import { ACCOUNT } from "../nouns/tags";
import type { Viewer } from "../viewer";

/** What a report is drawn by; the database's own columns. */
export type ReportDefinition = {
	title: string;
	intro: string | null;
	locale: string;
	query: string | null;
	refs: string[];
	showNotes: boolean;
	showEvidence: boolean;
	showHistory: boolean;
	showCharts: boolean;
	groupBy: string | null;
	issuer: string | null;
};

export const DEFINITION = {
	title: true,
	intro: true,
	locale: true,
	query: true,
	refs: true,
	showNotes: true,
	showEvidence: true,
	showHistory: true,
	showCharts: true,
	groupBy: true,
	issuer: true,
} as const satisfies Record<keyof ReportDefinition, true>;

export function livingLinks(): Prisma.ReportLinkWhereInput {
	return { revokedAt: null, expiresAt: { gt: new Date() } };
}

/** What a report's own page and the list select. */
export function reportColumns() {
	return {
		...DEFINITION,
		id: true,
		version: true,
		owner: ACCOUNT,
		createdAt: true,
		changedAt: true,
		archivedAt: true,
		archiveReason: true,
		links: { where: livingLinks(), select: { mode: true } },
	} as const;
}

type Row = Prisma.ReportGetPayload<{ select: ReturnType<typeof reportColumns> }>;

export function toReport(viewer: Viewer, row: Row): Report {
	const { id, version, title, intro, issuer, owner, archiveReason } = row;
	const isArchived = row.archivedAt !== null;
	const living = (mode: "live" | "frozen") => (isArchived ? 0 : row.links.filter((link) => link.mode === mode).length);
	return {
		...{ id, version, title, intro, issuer, owner, archiveReason },
		locale: row.locale as Lang,
		scope: scopeKept(row),
		show: showOf(row),
		groupBy: row.groupBy as ReportGroupBy | null,
		createdAt: row.createdAt.toISOString(),
		changedAt: row.changedAt.toISOString(),
		archived: isArchived,
		links: { live: living("live"), frozen: living("frozen") },
		isMine: isMine(viewer, owner.id),
	};
}

export function scopeKept({ query, refs }: Pick<ReportDefinition, "query" | "refs">): ReportScope {
	return query === null ? { refs } : { filter: query };
}

export function showOf(row: ReportDefinition) {
	return { notes: row.showNotes, evidence: row.showEvidence, history: row.showHistory, charts: row.showCharts };
}

/** The maker, and an administrator in everybody's place. */
export function isMine(viewer: Viewer, ownerId: string): boolean {
	return viewer.userId === ownerId || may(viewer.role, "administer");
}
