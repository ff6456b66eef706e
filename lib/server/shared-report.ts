import "server-only";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { isKnownRobot } from "@/lib/domain/known-robot";
import { invalid, type Refusal } from "@/lib/domain/refusal";
import type { ReportReceipt } from "@/lib/domain/report";
import type { LinkMode, ReportContent } from "@/lib/domain/report-content";
import type { Lang } from "@/lib/domain/vocabulary";
import { Prisma } from "@/prisma/generated/client";
import { isSameOrigin } from "./api/origin";
import { tallyRefusal } from "./audit";
import { db } from "./db";
import { isUnavailable } from "./failure";
import { log } from "./log";
import { BUSY_SECONDS, Busy, isPassword } from "./passwords";
import { byPool, drawReport } from "./reports/content";
import type { ReportDefinition } from "./reports/report-row";
import { elsewhere, head, jsonFile, locked, nothingHere, refusedPassword, unavailable } from "./reports/share-answers";
import { cookieOfShare, isOpenedBy, shareCookieName } from "./reports/share-cookie";
import { givenPassword } from "./reports/share-form";
import { tokenHash } from "./secret-token";
import type { Cookie } from "./session-cookie";
import { takeTry, throttled } from "./throttle";

declare const minted: unique symbol;

const TRIES = 10;

/** Somebody who holds a link's address, and its password where it has one. They read one report and nothing else. */
export type ReportGrant = {
	readonly kind: "share";
	readonly linkId: string;
	readonly mode: LinkMode;
	readonly locale: Lang;
	readonly expiresAt: string;
	/** Origins of the sites that may show it in a frame; none where there is no embedding. */
	readonly embedSites: readonly string[];
	readonly report: ReportDefinition;
	readonly [minted]: true;
};

/** A link that asks for its password; nothing more is known of it. */
export type Locked = { readonly kind: "locked" };

type Row = ReportDefinition & {
	id: string;
	mode: LinkMode;
	expiresAt: Date;
	embedSites: string[] | null;
	passwordHash: string | null;
	passwordVersion: number;
};

/**
 * What a token opens, asked of the database and its clock at every request. `null` for one that is unknown, revoked or
 * expired, or whose report was archived: which of these, nobody is told. `cookie` is what `unlock` gave.
 */
export async function openShare(token: string, cookie: string | undefined): Promise<ReportGrant | Locked | null> {
	const row = await living(token);
	if (!row) return null;
	const { id, mode, expiresAt, embedSites, passwordHash, passwordVersion, ...report } = row;
	if (passwordHash !== null && !isOpenedBy(cookie, { linkId: id, passwordVersion })) return { kind: "locked" };
	return {
		kind: "share",
		linkId: id,
		mode,
		locale: report.locale as Lang,
		expiresAt: expiresAt.toISOString(),
		embedSites: embedSites ?? [],
		report: { ...report, refs: report.refs ?? [] },
	} as unknown as ReportGrant;
}

/** The same for a page, read once per request. */
export const currentShare = cache(async function currentShare(token: string): Promise<ReportGrant | Locked | null> {
	return openShare(token, (await cookies()).get(shareCookieName())?.value);
});

async function living(token: string): Promise<Row | null> {
	const hash = tokenHash(token);
	if (!hash) return null;
	const [row] = await byPool<Row>(Prisma.sql`
		SELECT l.id, l.mode, l.expires_at AS "expiresAt", l.embed_sites AS "embedSites",
			l.password_hash AS "passwordHash", l.password_version AS "passwordVersion",
			r.title, r.intro, r.locale, r.query, r.refs, r.show_notes AS "showNotes", r.show_evidence AS "showEvidence",
			r.show_history AS "showHistory", r.show_charts AS "showCharts", r.group_by AS "groupBy", r.issuer
		FROM report_links l JOIN reports r ON r.id = l.report_id
		WHERE l.token_hash = ${hash} AND l.revoked_at IS NULL AND l.expires_at > now() AND r.archived_at IS NULL`);
	return row ?? null;
}

/** What the report says: now, or when it was frozen. `receipt` is what a frozen one can be told by. */
export async function sharedReport(
	grant: ReportGrant,
): Promise<{ content: ReportContent; receipt: ReportReceipt | null }> {
	const { json, receipt, content } = await sharedJson(grant);
	return { content: content ?? (JSON.parse(json) as ReportContent), receipt };
}

type SharedJson = { json: string; receipt: ReportReceipt | null; content?: ReportContent };

/** The same as JSON; of a frozen report its very bytes, whose SHA-256 the receipt names. */
async function sharedJson(grant: ReportGrant): Promise<SharedJson> {
	if (grant.mode === "live") {
		const { content } = await drawReport(grant, grant.report, "live");
		return { json: JSON.stringify(content), receipt: null, content };
	}
	const [kept] = await byPool<{ content: string; code: string; sha256: string }>(Prisma.sql`
		SELECT content, code, encode(sha256, 'hex') AS sha256 FROM report_snapshots
		WHERE link_id = ${grant.linkId}::uuid`);
	if (!kept) throw new Error("a frozen link lacks its snapshot");
	const { content: json, ...receipt } = kept;
	return { json, receipt };
}

/** Exchanges a link's password for a cookie of its own address; `null` as with `openShare`. Ten tries in 15 minutes. */
async function unlock(token: string, password: string): Promise<{ cookie: Cookie | null } | Refusal | null> {
	const row = await living(token);
	if (!row) return null;
	const { id: linkId, passwordHash, passwordVersion } = row;
	if (passwordHash === null) return { cookie: null };
	const taken = await takeTry("share", linkId, TRIES);
	if ("retryAfter" in taken) return refusedTry(throttled(taken.retryAfter));
	const isRight = await isItsPassword(password, passwordHash);
	if (isRight === "busy") {
		await taken.undo();
		return throttled(BUSY_SECONDS);
	}
	if (!isRight) return refusedTry(invalid({ path: "password", rule: "share_password_wrong" }));
	await taken.undo();
	return { cookie: cookieOfShare(token, { linkId, passwordVersion }) };
}

async function isItsPassword(password: string, hash: string): Promise<boolean | "busy"> {
	try {
		return await isPassword(password, hash);
	} catch (error) {
		if (error instanceof Busy) return "busy";
		throw error;
	}
}

async function refusedTry(refusal: Refusal): Promise<Refusal> {
	await tallyRefusal(db(), "report.unlock");
	return refusal;
}

/** Counts a reading by a person of whom nothing is kept; a database that can't be written to stops nobody reading. */
async function noteView(grant: ReportGrant, method: string, given: Headers): Promise<void> {
	if (method !== "GET" || !isReading(given)) return;
	try {
		await byPool(Prisma.sql`UPDATE report_links SET views = views + 1, last_viewed_at = now()
			WHERE id = ${grant.linkId}::uuid AND revoked_at IS NULL`);
	} catch (error) {
		if (!isUnavailable(error)) throw error;
		log.warn({ error: String(error) }, "reading of a report not noted");
	}
}

/** The same for a page, once it is drawn for somebody. */
export async function notePageView(grant: ReportGrant): Promise<void> {
	const given = await headers();
	await noteView(grant, given.get("x-method") ?? "GET", new Headers(given));
}

// A prefetch may never be looked at, and a step within the page is not another visit.
function isReading(given: Headers): boolean {
	const purpose = `${given.get("sec-purpose")} ${given.get("purpose")} ${given.get("x-moz")}`;
	const isWithin = given.has("rsc") || given.has("next-router-prefetch");
	return !isWithin && !/prefetch|prerender|preview/i.test(purpose) && !isKnownRobot(given.get("user-agent"));
}

type Context = { params: Promise<{ token: string }> };
export type ShareHandler = (request: Request, context: Context) => Promise<Response>;

/** A GET and HEAD below a link's address: one gate, one answer, the same 404 for all that opens nothing. */
export function shareRoute(answer: (grant: ReportGrant, request: Request) => Promise<Response>): ShareHandler {
	return (request, context) =>
		guarded(request, async () => {
			const { token } = await context.params;
			const opened = await openShare(token, cookieIn(request));
			if (!opened) return nothingHere();
			if (opened.kind === "locked") return locked();
			const answered = await answer(opened, request);
			await noteView(opened, request.method, request.headers);
			return answered;
		});
}

/** GET and HEAD of `/r/{token}/data.json`. */
export const dataRoute = shareRoute(async (grant) => {
	const { json, receipt } = await sharedJson(grant);
	return jsonFile(json, receipt);
});

/** POST of `/r/{token}/unlock` with the form field `password`; a browser is led back to the page. */
export const unlockRoute: ShareHandler = (request, context) =>
	guarded(request, async () => {
		const { token } = await context.params;
		if (!isSameOrigin(request)) return refusedPassword(request, token, { refused: "forbidden" });
		const password = await givenPassword(request);
		const outcome = await unlock(token, password);
		if (!outcome) return nothingHere();
		return "refused" in outcome ? refusedPassword(request, token, outcome) : elsewhere(`/r/${token}`, outcome.cookie);
	});

function cookieIn(request: Request): string | undefined {
	const name = `${shareCookieName()}=`;
	const pairs = (request.headers.get("cookie") ?? "").split(/;\s*/);
	return pairs.find((pair) => pair.startsWith(name))?.slice(name.length);
}

async function guarded(request: Request, work: () => Promise<Response>): Promise<Response> {
	try {
		const answer = await work();
		return request.method === "HEAD" ? head(answer) : answer;
	} catch (error) {
		if (!isUnavailable(error)) throw error;
		log.error({ requestId: request.headers.get("x-request-id"), error: String(error) }, "database unavailable");
		return unavailable();
	}
}
