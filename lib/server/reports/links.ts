import "server-only";
import { addDays } from "@/lib/domain/date-value";
import { isId } from "@/lib/domain/id";
import { passwordProblem } from "@/lib/domain/password";
import { done, type FieldError, invalid, notMet, type Outcome } from "@/lib/domain/refusal";
import { LONGEST_LINK_DAYS, type MadeReportLink, USUAL_LINK_DAYS } from "@/lib/domain/report";
import { changeReportLinkInput, makeReportLinkInput, revokeReportLinkInput } from "@/lib/domain/report.input";
import { audit } from "../audit";
import { dayOf, startOf } from "../clock";
import type { Tx } from "../db";
import { ownOrigin } from "../origin";
import { parseInput } from "../parse";
import { BUSY_SECONDS, Busy, hashPassword } from "../passwords";
import { newToken } from "../secret-token";
import { throttled } from "../throttle";
import { transact } from "../transact";
import type { Viewer } from "../viewer";
import { isMine } from "./report-row";
import { freeze } from "./snapshot";
import { lockReport, subjectOf } from "./write";

const DAY = 24 * 3600 * 1000;

/**
 * Makes a secret address for a report: one that follows the data, or one that shows for ever what was shown now. Its
 * token is told once. A password keeps the house's rules and goes with no embedding. `null` where there is no such report.
 */
export function makeLink(actor: Viewer, reportId: string, given: unknown): Promise<Outcome<MadeReportLink>> {
	const action = "report.make_link";
	return transact(actor, { act: "share", action, subject: subjectOf(reportId) }, async (tx) => {
		const report = await lockReport(tx, reportId);
		if (!report) return null;
		const parsed = parseInput(makeReportLinkInput, given);
		if ("refused" in parsed) return parsed;
		const { mode, label = null, password, embedSites = [] } = parsed.value;
		const expiresAt = expiryOf(parsed.value.expiresAt);
		const errors = [...expiryErrors(expiresAt), ...passwordErrors(password, embedSites)];
		if (errors.length > 0) return invalid(...errors);
		if (report.archivedAt) return notMet("report_archived");
		const passwordHash = password === undefined ? null : await hashed(password);
		if (passwordHash === "busy") return throttled(BUSY_SECONDS);
		const { token, hash } = newToken();
		const { id } = await tx.reportLink.create({
			data: {
				...{ reportId: report.id, mode, label, tokenHash: hash, passwordHash, expiresAt },
				...{ embedSites: [...new Set(embedSites)], createdById: actor.userId },
			},
			select: { id: true },
		});
		if (mode === "frozen") await freeze(tx, actor, report, id);
		const said = { mode, ...(label && { label }), ...(password !== undefined && { password: true }) };
		const more = { expiresAt: expiresAt.toISOString(), ...(embedSites.length > 0 && { embedSites }) };
		const subject = { kind: "report", id: report.id, ref: report.title };
		await audit(tx, actor, action, subject, { linkId: id, ...said, ...more });
		return done({ id, token, url: `${ownOrigin()}/r/${token}`, expiresAt: expiresAt.toISOString() });
	});
}

/** Gives a link another password, or by `null` none. Whoever had opened it is asked anew, at once. */
export function changeLink(actor: Viewer, id: string, given: unknown): Promise<Outcome<{ id: string }>> {
	const action = "report.change_link";
	return transact(actor, { act: "share", action, subject: { kind: "report_link" } }, async (tx) => {
		const link = await lockLink(tx, actor, id);
		if (!link) return null;
		const parsed = parseInput(changeReportLinkInput, given);
		if ("refused" in parsed) return parsed;
		const password = parsed.value.password ?? undefined;
		const errors = passwordErrors(password, link.embedSites);
		if (errors.length > 0) return invalid(...errors);
		if (link.revokedAt) return notMet("link_revoked");
		const passwordHash = password === undefined ? null : await hashed(password);
		if (passwordHash === "busy") return throttled(BUSY_SECONDS);
		await tx.reportLink.update({
			where: { id: link.id },
			data: { passwordHash, passwordVersion: { increment: 1 } },
			select: { id: true },
		});
		await audit(tx, actor, action, reportOf(link), { linkId: link.id, password: password !== undefined });
		return done({ id: link.id });
	});
}

type Revoked = { id: string; revokedAt: string };

/** Takes an address back, at once and for good: its maker, its report's maker, or an administrator. */
export function revokeLink(actor: Viewer, id: string, given: unknown = {}): Promise<Outcome<Revoked>> {
	const action = "report.revoke_link";
	return transact(actor, { act: "share", action, subject: { kind: "report_link" } }, async (tx) => {
		const link = await lockLink(tx, actor, id);
		if (!link) return null;
		const parsed = parseInput(revokeReportLinkInput, given ?? {});
		if ("refused" in parsed) return parsed;
		if (link.revokedAt) return done({ id: link.id, revokedAt: link.revokedAt.toISOString() });
		const revokedAt = new Date();
		await tx.reportLink.update({
			where: { id: link.id },
			data: { revokedAt, revokedById: actor.userId, revokeReason: parsed.value.reason ?? null },
			select: { id: true },
		});
		const { reason } = parsed.value;
		await audit(tx, actor, action, reportOf(link), { linkId: link.id, ...(reason && { reason }) });
		return done({ id: link.id, revokedAt: revokedAt.toISOString() });
	});
}

/** Takes back every address of a report that one may take back: all of one's own report, elsewhere those one made. */
export function revokeAllLinks(
	actor: Viewer,
	reportId: string,
	given: unknown = {},
): Promise<Outcome<{ revoked: number }>> {
	const action = "report.revoke_links";
	return transact(actor, { act: "share", action, subject: subjectOf(reportId) }, async (tx) => {
		const report = await lockReport(tx, reportId);
		if (!report) return null;
		const parsed = parseInput(revokeReportLinkInput, given ?? {});
		if ("refused" in parsed) return parsed;
		const reason = parsed.value.reason ?? null;
		const own = isMine(actor, report.ownerId) ? {} : { createdById: actor.userId };
		const { count } = await tx.reportLink.updateMany({
			where: { reportId: report.id, revokedAt: null, ...own },
			data: { revokedAt: new Date(), revokedById: actor.userId, revokeReason: reason },
		});
		const subject = { kind: "report", id: report.id, ref: report.title };
		await audit(tx, actor, action, subject, { links: count, ...(reason && { reason }) });
		return done({ revoked: count });
	});
}

/** A link held until the transaction ends; `null` where it is nobody's, or another's on another's report. */
async function lockLink(tx: Tx, actor: Viewer, id: string) {
	if (!isId(id)) return null;
	await tx.$queryRaw`SELECT 1 FROM report_links WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
	const link = await tx.reportLink.findUnique({
		where: { id },
		select: {
			...{ id: true, createdById: true, embedSites: true, revokedAt: true },
			report: { select: { id: true, title: true, ownerId: true } },
		},
	});
	const mine = link && (link.createdById === actor.userId || isMine(actor, link.report.ownerId));
	return mine ? link : null;
}

function reportOf({ report }: { report: { id: string; title: string } }) {
	return { kind: "report", id: report.id, ref: report.title };
}

/** A day lasts to its end where the organisation is; one beyond the last that may be chosen, for ever. */
function expiryOf(given: string | undefined): Date {
	if (given === undefined) return new Date(Date.now() + USUAL_LINK_DAYS * DAY);
	if (!/^\d{4}-\d\d-\d\d$/.test(given)) return new Date(given);
	return given > lastDay() ? new Date(8.64e15) : startOf(addDays(given, 1));
}

// Of the clock that closes links, not of the day that everything is computed for.
function lastDay(): string {
	return addDays(dayOf(new Date()), LONGEST_LINK_DAYS);
}

function expiryErrors(expiresAt: Date): FieldError[] {
	const path = "expiresAt";
	if (!(expiresAt.getTime() > Date.now())) return [{ path, rule: "expiry_past" }];
	const isTooFar = expiresAt > startOf(addDays(lastDay(), 1));
	return isTooFar ? [{ path, rule: "expiry_too_far", values: { max: LONGEST_LINK_DAYS } }] : [];
}

function passwordErrors(password: string | undefined, embedSites: readonly string[]): FieldError[] {
	if (password === undefined) return [];
	const problem = passwordProblem(password, { email: "", name: "" });
	return [
		...(problem ? [{ path: "password", rule: problem }] : []),
		...(embedSites.length > 0 ? [{ path: "embedSites", rule: "embed_with_password" }] : []),
	];
}

async function hashed(password: string): Promise<string | "busy"> {
	try {
		return await hashPassword(password);
	} catch (error) {
		if (error instanceof Busy) return "busy";
		throw error;
	}
}
