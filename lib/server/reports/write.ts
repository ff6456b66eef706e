import "server-only";
import { archiveInput } from "@/lib/domain/archive.input";
import { isId } from "@/lib/domain/id";
import { done, notMet, type Outcome, type Refusal } from "@/lib/domain/refusal";
import { createReportInput, editReportInput } from "@/lib/domain/report.input";
import { audit } from "../audit";
import type { Tx } from "../db";
import { changesOf } from "../nouns/changes";
import { parseInput } from "../parse";
import { transact } from "../transact";
import type { Viewer } from "../viewer";
import { DEFINITION, isMine, livingLinks, type ReportDefinition } from "./report-row";
import { scopeGiven } from "./scope";

export type ReportSaved = { id: string; version: number };

/** Keeps what is to be shared, under the language of its readers. Nobody sees any of it before a link is made. */
export function createReport(actor: Viewer, given: unknown): Promise<Outcome<ReportSaved>> {
	const action = "report.create";
	return transact(actor, { act: "share", action, subject: null }, async (tx) => {
		const parsed = parseInput(createReportInput, given);
		if ("refused" in parsed) return parsed;
		const { title, intro = null, locale, show = {}, groupBy = null, issuer = null } = parsed.value;
		const scope = await scopeGiven(tx, actor, parsed.value.scope);
		if ("refused" in scope) return scope;
		const { notes = false, evidence = true, history = true, charts = true } = show;
		const shows = { showNotes: notes, showEvidence: evidence, showHistory: history, showCharts: charts };
		const made = await tx.report.create({
			data: { title, intro, locale, groupBy, issuer, ...scope, ...shows, ownerId: actor.userId },
			select: { id: true, version: true },
		});
		await audit(tx, actor, action, { kind: "report", id: made.id, ref: title }, { locale, ...scopeSaid(scope) });
		return done(made);
	});
}

/**
 * Changes a report; the report of before is kept. Whoever may share may do so, but where it is being read live, what
 * shows more is for its maker or an administrator, and asks for `confirmWiden`. `null` where there is none.
 */
export function editReport(actor: Viewer, id: string, given: unknown): Promise<Outcome<ReportSaved>> {
	const action = "report.edit";
	return transact(actor, { act: "share", action, subject: subjectOf(id) }, async (tx) => {
		const before = await lockReport(tx, id);
		if (!before) return null;
		const parsed = parseInput(editReportInput, given);
		if ("refused" in parsed) return parsed;
		const { scope, show = {}, version, confirmWiden = false, ...fields } = parsed.value;
		const stale = staleRefusal(before, version);
		if (stale) return stale;
		if (before.archivedAt) return notMet("report_archived");
		const kept = scope ? await scopeGiven(tx, actor, scope) : { query: before.query, refs: before.refs };
		if ("refused" in kept) return kept;
		const after = { ...definitionOf(before), ...fields, ...kept, ...showsOf(before, show) } as ReportDefinition;
		const changes = changesOf(definitionOf(before), after);
		if (Object.keys(changes).length === 0) return done({ id: before.id, version });
		const widens = isWider(definitionOf(before), after);
		const refusal = widens && (await wideningRefusal(tx, actor, before, confirmWiden));
		if (refusal) return refusal;
		await keepVersion(tx, actor, before);
		await tx.report.update({
			where: { id: before.id },
			data: { ...after, version: version + 1, changedAt: new Date() },
			select: { id: true },
		});
		const subject = { ...subjectOf(id), ref: after.title };
		await audit(tx, actor, action, subject, { changes, ...(widens && { widened: true }) });
		return done({ id: before.id, version: version + 1 });
	});
}

/** Puts a report away with a reason, and with it all that is shared of it; or brings it back by `archived: false`. */
export function archiveReport(actor: Viewer, id: string, given: unknown): Promise<Outcome<ReportSaved>> {
	const action = "report.archive";
	return transact(actor, { act: "share", action, subject: subjectOf(id) }, async (tx) => {
		const before = await lockReport(tx, id);
		if (!before) return null;
		const parsed = parseInput(archiveInput, given);
		if ("refused" in parsed) return parsed;
		const { archived, reason, version } = parsed.value;
		const stale = staleRefusal(before, version);
		if (stale) return stale;
		if (!isMine(actor, before.ownerId)) return notMet("not_your_report");
		if (archived === (before.archivedAt !== null)) return notMet("nothing_new", "archived");
		await keepVersion(tx, actor, before);
		const now = new Date();
		await tx.report.update({
			where: { id: before.id },
			data: {
				...{ version: version + 1, changedAt: now, archivedAt: archived ? now : null },
				archiveReason: archived ? (reason ?? null) : null,
			},
			select: { id: true },
		});
		const subject = { ...subjectOf(id), ref: before.title };
		const said = reason === undefined ? {} : { reason };
		await audit(tx, actor, archived ? action : "report.restore", subject, said);
		return done({ id: before.id, version: version + 1 });
	});
}

export function subjectOf(id: string): { kind: string; id?: string } {
	return { kind: "report", ...(isId(id) && { id }) };
}

/** The report, held until the transaction ends: links are made and scopes widened one after the other. */
export async function lockReport(tx: Tx, id: string) {
	if (!isId(id)) return null;
	await tx.$queryRaw`SELECT 1 FROM reports WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
	return tx.report.findUnique({
		where: { id },
		select: { ...DEFINITION, id: true, version: true, ownerId: true, archivedAt: true, archiveReason: true },
	});
}

type Row = NonNullable<Awaited<ReturnType<typeof lockReport>>>;

function definitionOf({
	id: _i,
	version: _v,
	ownerId: _o,
	archivedAt: _a,
	archiveReason: _r,
	...rest
}: Row): ReportDefinition {
	return rest;
}

type Shown = {
	notes?: boolean | undefined;
	evidence?: boolean | undefined;
	history?: boolean | undefined;
	charts?: boolean | undefined;
};

function showsOf(before: ReportDefinition, { notes, evidence, history, charts }: Shown) {
	return {
		showNotes: notes ?? before.showNotes,
		showEvidence: evidence ?? before.showEvidence,
		showHistory: history ?? before.showHistory,
		showCharts: charts ?? before.showCharts,
	};
}

/** Whether somebody who reads it live may see more than before. Charts draw nothing that is not there already. */
function isWider(before: ReportDefinition, after: ReportDefinition): boolean {
	const isOther = before.query !== after.query || after.refs.some((ref) => !before.refs.includes(ref));
	return isOther || (["showNotes", "showEvidence", "showHistory"] as const).some((key) => !before[key] && after[key]);
}

async function wideningRefusal(tx: Tx, actor: Viewer, { id, ownerId }: Row, isConfirmed: boolean) {
	const links = await tx.reportLink.count({ where: { ...livingLinks(), reportId: id, mode: "live" } });
	if (links === 0) return undefined;
	if (!isMine(actor, ownerId)) return notMet("widen_not_yours", "scope") as Refusal;
	return isConfirmed ? undefined : (notMet("confirm_widen", "confirmWiden", { links }) as Refusal);
}

function staleRefusal(row: Row, seen: number): Refusal | undefined {
	if (seen === row.version) return undefined;
	return { refused: "stale", current: { version: row.version, ...definitionOf(row) } };
}

async function keepVersion(tx: Tx, actor: Viewer, row: Row): Promise<void> {
	const { archivedAt, archiveReason } = row;
	const kept = { ...definitionOf(row), archivedAt: archivedAt?.toISOString() ?? null, archiveReason };
	await tx.reportVersion.create({
		data: { reportId: row.id, version: row.version, row: kept, changedById: actor.userId },
		select: { id: true },
	});
}

function scopeSaid({ query, refs }: { query: string | null; refs: string[] }) {
	return query === null ? { refs } : { query };
}
