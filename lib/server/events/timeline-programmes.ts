import "server-only";
import type { DayRange } from "@/lib/domain/calendar-address";
import type { Texts } from "@/lib/domain/texts";
import { MOST_PROGRAMMES, type TimelineProgramme } from "@/lib/domain/timeline";
import type { Prisma } from "@/prisma/generated/client";
import { relationsAt } from "../commitments/relations";
import { type Reading, wordsIn } from "../commitments/row";
import { db } from "../db";

/** What a time line is read by: conditions over commitments `c` and events `t`. */
export type TimelineScope = { commitments: Prisma.Sql; events: Prisma.Sql; range: DayRange; reading: Reading };

type Row = {
	id: string;
	code: string | null;
	titles: Texts;
	lang: string;
	value: string | null;
	first: string | null;
	last: string | null;
};

/** The agreements of these ids, and those whose period touches the range with a commitment in the scope. */
export async function readProgrammes(
	{ commitments, range, reading }: Omit<TimelineScope, "events">,
	ids: readonly string[],
): Promise<TimelineProgramme[]> {
	const rows = await db().$queryRaw<Row[]>`
		SELECT a.id::text, a.code, a.titles, a.lang, a.period_value AS value, a.period_first::text AS first,
			a.period_last::text AS last
		FROM agreements a
		WHERE a.id = ANY(${ids}::uuid[]) OR (
			a.archived_at IS NULL AND a.period_value IS NOT NULL
			AND (a.period_first <= ${range.last}::date AND a.period_last >= ${range.first}::date) IS NOT FALSE
			AND EXISTS (SELECT FROM ${relationsAt(reading).commitments} c WHERE c.agreement_id = a.id AND ${commitments}))
		ORDER BY a.period_first, a.id LIMIT ${ids.length + MOST_PROGRAMMES}`;
	return rows.map(({ id, code, titles, lang, value, first, last }) => ({
		...{ id, code, title: wordsIn(titles, reading.lang, lang) },
		period: value === null ? null : { value, first, last },
	}));
}
