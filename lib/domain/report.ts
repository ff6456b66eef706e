import type { Account } from "./commitment";
import { type Filters, filterQuery, parseFilters, type Unknown } from "./filters";
import type { LinkMode, ReportContent, ReportGroupBy, ReportShow } from "./report-content";
import type { Lang } from "./vocabulary";

/** More than this nobody reads, and no page should have to draw. */
export const MOST_REPORT_ITEMS = 1000;
export const LONGEST_REPORT_QUERY = 4000;
export const USUAL_LINK_DAYS = 30;
export const LONGEST_LINK_DAYS = 365;
export const MOST_EMBED_SITES = 10;

/** Commitments picked one by one, in their order, or a filter's query in its normal form. */
export type ReportScope = { refs: string[] } | { filter: string };

/** A report as the desk sees it. */
export type Report = {
	id: string;
	version: number;
	title: string;
	intro: string | null;
	locale: Lang;
	scope: ReportScope;
	show: ReportShow;
	groupBy: ReportGroupBy | null;
	issuer: string | null;
	owner: Account;
	createdAt: string;
	changedAt: string;
	archived: boolean;
	archiveReason: string | null;
	/** Links under which it can be read now: a report that is shared says so wherever it appears. */
	links: Record<LinkMode, number>;
	/** Whether this reader may widen it while it is shared, archive it, and revoke all its links. */
	isMine: boolean;
};

/** What a recipient would get, and what is held back from them. */
export type ReportPreview = ReportContent & {
	withheld: {
		internalNotes: number;
		/** Shown, but as provisional and in no rate. */
		provisionalVerdicts: number;
		archived: number;
	};
};

export const LINK_STATES = ["living", "expired", "revoked", "report_archived"] as const;
export type LinkState = (typeof LINK_STATES)[number];

/** A link as the register lists it; its address was told once. */
export type ReportLink = {
	id: string;
	report: { id: string; title: string; scope: ReportScope };
	mode: LinkMode;
	state: LinkState;
	label: string | null;
	hasPassword: boolean;
	embedSites: string[];
	/** Of a frozen one. */
	code: string | null;
	createdAt: string;
	createdBy: Account;
	expiresAt: string;
	revokedAt: string | null;
	revokedBy: Account | null;
	revokeReason: string | null;
	views: number;
	lastViewedAt: string | null;
};

/** `token` is told here and nowhere else; `url` carries it. A replay gets `null` for both. */
export type MadeReportLink = { id: string; token: string; url: string; expiresAt: string };

/** What a frozen report can be told by: the SHA-256 of its bytes in hex, and the code made of its beginning. */
export type ReportReceipt = { code: string; sha256: string };

/** A frozen link that still shows a note that was taken back. */
export type FrozenLink = {
	id: string;
	label: string | null;
	report: { id: string; title: string };
	createdBy: Account;
	expiresAt: string;
	mayRevoke: boolean;
};

/** `superseded`: a later snapshot of the same report was shared. `withdrawn`: its link was revoked, or its report archived. */
export const SNAPSHOT_STANDINGS = ["current", "superseded", "withdrawn"] as const;
export type SnapshotStanding = (typeof SNAPSHOT_STANDINGS)[number];

// How one looked at a list, and its page, are no part of what it holds.
const NOT_OF_A_REPORT = ["cursor", "limit", "view"];

/**
 * What a report's filter says, in its normal form; what in it can't be shared is named in `unknown`: what means nothing, a
 * past day, archived items.
 */
export function reportFilters(params: URLSearchParams): { filters: Filters; unknown: Unknown[] } {
	const kept = new URLSearchParams([...params].filter(([name]) => !NOT_OF_A_REPORT.includes(name)));
	const { filters, unknown } = parseFilters(kept);
	const { asOf, knownAt, archived, ...rest } = filters;
	const refused = Object.entries({ asOf, knownAt }).flatMap(([param, value]) => (value ? [{ param, value }] : []));
	if (archived?.includes(true)) refused.push({ param: "archived", value: "true" });
	return { filters: rest, unknown: [...unknown, ...refused] };
}

/** Whether a filter narrows anything: an order alone does not. */
export function isNarrowing({ sort: _, ...scope }: Filters): boolean {
	return filterQuery(scope) !== "";
}
