import "server-only";
import { type DashboardPanel, isTooMuch, type OwnAction, type TooMuch } from "@/lib/domain/dashboard";
import type { Scope } from "@/lib/domain/filters";
import type { Texts } from "@/lib/domain/texts";
import type { TextLang } from "@/lib/domain/vocabulary";
import { Prisma } from "@/prisma/generated/client";
import { relationsAt } from "../commitments/relations";
import { type Reading, wordsIn } from "../commitments/row";
import { db } from "../db";
import type { Viewer } from "../viewer";
import { inTime } from "./in-time";
import { readScope } from "./scope";

const { sql } = Prisma;

type Row = {
	id: string;
	what: string;
	lang: TextLang;
	due_on: string | null;
	ref: string;
	titles: Texts;
	original: TextLang;
};

const MOST = 50;
const COUNTED_UP_TO = 200;

/** The viewer's own open actions on the commitments of a scope, the most urgent first. */
export async function getOwnActions(
	viewer: Viewer,
	scope: Scope,
	reading: Reading,
): Promise<DashboardPanel<OwnAction> | TooMuch> {
	const { where } = await readScope(viewer, scope, reading);
	const { openActions, commitments } = relationsAt(reading);
	const own = sql`${openActions} n JOIN ${commitments} c ON c.id = n.commitment_id
		WHERE n.owner_id = ${viewer.userId}::uuid AND ${where}`;
	// Apart, so that the first of many are found without the rest.
	const read = await inTime(Promise.all([readFirst(own), count(own)]));
	if (isTooMuch(read)) return read;
	const [rows, total] = read;
	return {
		total: total > COUNTED_UP_TO ? { atLeast: COUNTED_UP_TO } : total,
		items: rows.map(({ id, what, lang: written, due_on, ref, titles, original }) => ({
			...{ id, what, lang: written, dueOn: due_on },
			commitment: { ref, title: wordsIn(titles, reading.lang, original) },
		})),
		list: "/actions?owner=me",
	};
}

function readFirst(own: Prisma.Sql): Promise<Row[]> {
	return db().$queryRaw<Row[]>`
		SELECT n.id, n.what, n.lang, n.due_on::text, c.ref, c.titles, c.lang AS original
		FROM ${own} ORDER BY n.due_on, n.created_at, n.id LIMIT ${MOST}`;
}

async function count(own: Prisma.Sql): Promise<number> {
	const [row] = await db().$queryRaw<[{ n: number }]>`
		SELECT count(*)::int AS n FROM (SELECT FROM ${own} LIMIT ${COUNTED_UP_TO + 1}) counted`;
	return row.n;
}
