import "server-only";
import type { DashboardPanel, OwnAction } from "@/lib/domain/dashboard";
import type { Texts } from "@/lib/domain/texts";
import type { Lang, TextLang } from "@/lib/domain/vocabulary";
import type { Prisma } from "@/prisma/generated/client";
import { wordsIn } from "./commitments/row";
import { db } from "./db";
import type { Viewer } from "./viewer";

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

/** The viewer's own open actions on commitments `c` that meet a condition, the most urgent first. */
export async function readOwnActions(
	viewer: Viewer,
	where: Prisma.Sql,
	lang: Lang,
): Promise<DashboardPanel<OwnAction>> {
	const rows = await db().$queryRaw<Row[]>`
		SELECT n.id, n.what, n.lang, n.due_on::text, c.ref, c.titles, c.lang AS original, (count(*) OVER ())::int AS total
		FROM next_actions n JOIN commitments c ON c.id = n.commitment_id
		WHERE n.owner_id = ${viewer.userId}::uuid AND n.done_at IS NULL AND ${where}
		ORDER BY n.due_on NULLS LAST, n.created_at, n.id LIMIT ${MOST}`;
	return {
		total: rows[0]?.total ?? 0,
		items: rows.map(({ id, what, lang: written, due_on, ref, titles, original }) => ({
			...{ id, what, lang: written, dueOn: due_on },
			commitment: { ref, title: wordsIn(titles, lang, original) },
		})),
		list: "/actions?owner=me",
	};
}
