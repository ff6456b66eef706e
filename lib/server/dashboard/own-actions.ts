import "server-only";
import { type DashboardPanel, isTooMuch, type OwnAction, type TooMuch } from "@/lib/domain/dashboard";
import type { Scope } from "@/lib/domain/filters";
import type { Texts } from "@/lib/domain/texts";
import type { TextLang } from "@/lib/domain/vocabulary";
import { relationsAt } from "../commitments/relations";
import { type Reading, wordsIn } from "../commitments/row";
import { db } from "../db";
import type { Viewer } from "../viewer";
import { inTime } from "./in-time";
import { readScope } from "./scope";

type Row = {
	id: string;
	what: string;
	lang: TextLang;
	due_on: string | null;
	ref: string;
	titles: Texts;
	original: TextLang;
	total: number;
};

const MOST = 50;

/** The viewer's own open actions on the commitments of a scope, the most urgent first. */
export async function getOwnActions(
	viewer: Viewer,
	scope: Scope,
	reading: Reading,
): Promise<DashboardPanel<OwnAction> | TooMuch> {
	const { where } = await readScope(viewer, scope, reading);
	const rows = await inTime(
		db().$queryRaw<Row[]>`
			SELECT n.id, n.what, n.lang, n.due_on::text, c.ref, c.titles, c.lang AS original, (count(*) OVER ())::int AS total
			FROM next_actions n JOIN ${relationsAt(reading).commitments} c ON c.id = n.commitment_id
			WHERE n.owner_id = ${viewer.userId}::uuid AND n.done_at IS NULL AND ${where}
			ORDER BY n.due_on NULLS LAST, n.created_at, n.id LIMIT ${MOST}`,
	);
	if (isTooMuch(rows)) return rows;
	return {
		total: rows[0]?.total ?? 0,
		items: rows.map(({ id, what, lang: written, due_on, ref, titles, original }) => ({
			...{ id, what, lang: written, dueOn: due_on },
			commitment: { ref, title: wordsIn(titles, reading.lang, original) },
		})),
		list: "/actions?owner=me",
	};
}
