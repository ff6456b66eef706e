import "server-only";
import type { AuditEntry } from "@/lib/domain/audit-entry";
import type { AuditFilters } from "@/lib/domain/audit-filters";
import { addDays } from "@/lib/domain/date-value";
import { isId } from "@/lib/domain/id";
import { may } from "@/lib/domain/permissions";
import type { Prisma } from "@/prisma/generated/client";
import { startOf } from "./clock";
import { db } from "./db";
import type { Viewer } from "./viewer";

export const AUDIT_PAGE = 50;
const COUNTED_TO = 1000;
const ACTOR = { actor: { select: { id: true, name: true, kind: true } } } as const;
const IDS = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

export type AuditPage = {
	items: AuditEntry[];
	/** What to give as `after` for the page that follows; `null` on the last. */
	next: string | null;
	total: number | { atLeast: number };
	/** Names of the accounts that details speak of, by id. */
	names: Record<string, string>;
};

/** Who did what, the latest first; `null` for whoever may not administer. */
export async function listAudit(viewer: Viewer, filters: AuditFilters): Promise<AuditPage | null> {
	if (!may(viewer.role, "administer")) return null;
	const where = whereOf(filters);
	const rows = await db().auditEvent.findMany({
		where: filters.after ? { AND: [where, { id: { lt: BigInt(filters.after) } }] } : where,
		include: ACTOR,
		orderBy: { id: "desc" },
		take: AUDIT_PAGE + 1,
	});
	const counted = await db().auditEvent.count({ where, take: COUNTED_TO + 1 });
	const items = rows.slice(0, AUDIT_PAGE);
	const users = await usersIn(items);
	return {
		items: items.map((row) => toEntry(row, users)),
		next: rows.length > AUDIT_PAGE ? String(items.at(-1)?.id) : null,
		total: counted > COUNTED_TO ? { atLeast: COUNTED_TO } : counted,
		names: Object.fromEntries(users.map(({ id, name }) => [id, name])),
	};
}

/** Everybody who has an account, the project's programs too, for the choice of whose doings to read; `null` as above. */
export async function listActors(viewer: Viewer): Promise<{ id: string; name: string; program: boolean }[] | null> {
	if (!may(viewer.role, "administer")) return null;
	const rows = await db().user.findMany({ select: ACTOR.actor.select, orderBy: [{ kind: "asc" }, { name: "asc" }] });
	return rows.map(({ id, name, kind }) => ({ id, name, program: kind === "system" }));
}

/** Refusals to people not signed in within the last day, which are counted and not listed; `null` as above. */
export async function countRefusals(viewer: Viewer): Promise<{ action: string; n: number }[] | null> {
	if (!may(viewer.role, "administer")) return null;
	const since = new Date(Date.now() - 24 * 3600 * 1000);
	const rows = await db().refusalTally.groupBy({
		by: ["action"],
		where: { hour: { gt: since } },
		_sum: { n: true },
		orderBy: { action: "asc" },
	});
	return rows.map(({ action, _sum }) => ({ action, n: _sum.n ?? 0 }));
}

function whereOf({ who, action, subject, refused, from, to }: AuditFilters): Prisma.AuditEventWhereInput {
	return {
		...(who && { actorId: who === "nobody" ? null : who }),
		...(action && { action: action.includes(".") ? action : { startsWith: `${action}.` } }),
		...(subject && subjectWhere(subject)),
		...(refused && { refused: refused === "yes" }),
		...((from || to) && { at: { ...(from && { gte: startOf(from) }), ...(to && { lt: startOf(addDays(to, 1)) }) } }),
	};
}

function subjectWhere(subject: string): Prisma.AuditEventWhereInput {
	return isId(subject) ? { subjectId: subject } : { subjectRef: { equals: subject, mode: "insensitive" } };
}

type Row = Prisma.AuditEventGetPayload<{ include: typeof ACTOR }>;
type Known = { id: string; name: string; email: string };

/** The accounts that entries name by id alone, as subject or in their details. */
async function usersIn(rows: Row[]): Promise<Known[]> {
	const told = rows.flatMap(({ subjectKind, subjectId, details }) => [
		...(subjectKind === "user" && subjectId ? [subjectId] : []),
		...(JSON.stringify(details).match(IDS) ?? []),
	]);
	if (told.length === 0) return [];
	return db().user.findMany({
		where: { id: { in: [...new Set(told)] } },
		select: { id: true, name: true, email: true },
	});
}

function toEntry(row: Row, users: Known[]): AuditEntry {
	const { actor, subjectKind, subjectId } = row;
	const ref = row.subjectRef ?? users.find(({ id }) => id === subjectId)?.email ?? null;
	return {
		id: String(row.id),
		at: row.at.toISOString(),
		actor: actor && { id: actor.id, name: actor.name, program: actor.kind === "system" },
		action: row.action,
		subject: subjectKind === null ? null : { kind: subjectKind, id: subjectId, ref },
		refused: row.refused,
		details: row.details as Record<string, unknown>,
		requestId: row.requestId,
	};
}
