import "server-only";
import { isDay } from "@/lib/domain/date-value";
import { isId } from "@/lib/domain/id";
import type { Texts } from "@/lib/domain/texts";
import type { TextLang } from "@/lib/domain/vocabulary";
import { Prisma } from "@/prisma/generated/client";
import { type Reading, wordsIn } from "./commitments/row";
import { db } from "./db";

import type { Viewer } from "./viewer";

const { sql } = Prisma;

export type ActionItem = {
	id: string;
	version: number;
	what: string;
	lang: string;
	dueOn: string | null;
	owner: { id: string; name: string };
	commitment: { ref: string; title: { text: string; lang: string; wanted: boolean } };
};

type Row = Omit<ActionItem, "commitment"> & { ref: string; titles: Texts; original: TextLang; total: number };
type Asked = { owner: string; cursor?: string | undefined; limit?: number | undefined };

const USUAL_PAGE = 50;
const LARGEST_PAGE = 200;

/**
 * Open next actions, the most urgent first; `owner` is an account's id or `me`. `null` for an owner that can't be one.
 * A cursor of no sense begins from the start.
 */
export async function listActions(
	viewer: Viewer,
	{ owner, cursor, limit = USUAL_PAGE }: Asked,
	{ lang }: Reading,
): Promise<{ items: ActionItem[]; next: string | null; total: number } | null> {
	const ownerId = owner === "me" ? viewer.userId : owner;
	if (!isId(ownerId)) return null;
	const size = Math.min(Math.max(limit, 1), LARGEST_PAGE);
	const open = sql`n.owner_id = ${ownerId}::uuid AND n.done_at IS NULL AND c.archived_at IS NULL`;
	const rows = await db().$queryRaw<Row[]>`
		SELECT n.id, n.version, n.what, n.lang, n.due_on::text AS "dueOn", c.ref, c.titles, c.lang AS original,
			jsonb_build_object('id', u.id, 'name', u.name) AS owner,
			(SELECT count(*)::int FROM next_actions n JOIN commitments c ON c.id = n.commitment_id WHERE ${open}) AS total
		FROM next_actions n JOIN commitments c ON c.id = n.commitment_id JOIN users u ON u.id = n.owner_id
		WHERE ${open} ${beyond(cursor)}
		ORDER BY coalesce(n.due_on, 'infinity'), n.id LIMIT ${size + 1}`;
	const page = rows.slice(0, size);
	const last = page.at(-1);
	return {
		items: page.map(({ ref, titles, original, total: _, ...action }) => ({
			...action,
			commitment: { ref, title: wordsIn(titles, lang, original) },
		})),
		next: last && rows.length > size ? cursorOf(last) : null,
		total: rows[0]?.total ?? 0,
	};
}

function cursorOf({ dueOn, id }: Row): string {
	return Buffer.from(JSON.stringify([dueOn ?? "infinity", id])).toString("base64url");
}

function beyond(cursor: string | undefined): Prisma.Sql {
	const [due, id] = /^[\w-]{1,200}$/.test(cursor ?? "") ? parsed(cursor ?? "") : [];
	if (typeof due !== "string" || typeof id !== "string" || !isId(id)) return Prisma.empty;
	if (due !== "infinity" && !isDay(due)) return Prisma.empty;
	return sql`AND (coalesce(n.due_on, 'infinity'), n.id) > (${due}::date, ${id}::uuid)`;
}

function parsed(cursor: string): unknown[] {
	try {
		const read: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
		return Array.isArray(read) ? read : [];
	} catch {
		return [];
	}
}
