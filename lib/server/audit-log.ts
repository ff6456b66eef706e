import "server-only";
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

export type AuditEntry = {
	id: string;
	at: string;
	/** `null` for nobody signed in. */
	actor: { id: string; name: string } | null;
	action: string;
	subject: { kind: string; id: string | null; ref: string | null } | null;
	refused: boolean;
	details: Record<string, unknown>;
	requestId: string | null;
};

export type AuditPage = {
	items: AuditEntry[];
	/** What to give as `after` for the page that follows; `null` on the last. */
	next: string | null;
	total: number | { atLeast: number };
};

/** Who did what, the latest first; `null` for whoever may not administer. */
export async function listAudit(viewer: Viewer, filters: AuditFilters): Promise<AuditPage | null> {
	if (!may(viewer.role, "administer")) return null;
	const where = whereOf(filters);
	const rows = await db().auditEvent.findMany({
		where: filters.after ? { AND: [where, { id: { lt: BigInt(filters.after) } }] } : where,
		include: { actor: { select: { id: true, name: true } } },
		orderBy: { id: "desc" },
		take: AUDIT_PAGE + 1,
	});
	const counted = await db().auditEvent.count({ where, take: COUNTED_TO + 1 });
	const items = rows.slice(0, AUDIT_PAGE);
	const names = await refsOfUsers(items);
	return {
		items: items.map((row) => toEntry(row, names)),
		next: rows.length > AUDIT_PAGE ? String(items.at(-1)?.id) : null,
		total: counted > COUNTED_TO ? { atLeast: COUNTED_TO } : counted,
	};
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

type Row = Prisma.AuditEventGetPayload<{ include: { actor: { select: { id: true; name: true } } } }>;

// A refused sign-in names its account by id alone; people know it by its address.
async function refsOfUsers(rows: Row[]): Promise<Map<string, string>> {
	const ids = rows.flatMap((row) =>
		row.subjectKind === "user" && row.subjectId && !row.subjectRef ? [row.subjectId] : [],
	);
	if (ids.length === 0) return new Map();
	const users = await db().user.findMany({ where: { id: { in: ids } }, select: { id: true, email: true } });
	return new Map(users.map(({ id, email }) => [id, email]));
}

function toEntry(row: Row, refs: Map<string, string>): AuditEntry {
	const { subjectKind, subjectId, subjectRef } = row;
	const ref = subjectRef ?? refs.get(subjectId ?? "") ?? null;
	return {
		id: String(row.id),
		at: row.at.toISOString(),
		actor: row.actor,
		action: row.action,
		subject: subjectKind === null ? null : { kind: subjectKind, id: subjectId, ref },
		refused: row.refused,
		details: row.details as Record<string, unknown>,
		requestId: row.requestId,
	};
}
