import "server-only";
import { partsOf } from "@/lib/domain/range-parts";
import { MOST_PROGRAMMES, type Timeline, type TimelineCounts } from "@/lib/domain/timeline";
import { relationsAt } from "../commitments/relations";
import { db } from "../db";
import { readProgrammes, type TimelineScope } from "./timeline-programmes";

type Count = { agreement: string | null; part: number; n: number };

/** How many commitments fall due in each part of a range, by programme: those with most come first. */
export async function readSummary(isIn: TimelineScope): Promise<NonNullable<Timeline["summary"]>> {
	const parts = partsOf(isIn.range);
	const counts = await db().$queryRaw<Count[]>`
		SELECT c.agreement_id::text AS agreement, width_bucket(c.due_last, ${parts.map(({ first }) => first)}::date[]) - 1 AS part,
			count(*)::int AS n
		FROM ${relationsAt(isIn.reading).commitments} c
		WHERE ${isIn.commitments} AND c.due_last BETWEEN ${isIn.range.first}::date AND ${isIn.range.last}::date
		GROUP BY 1, 2`;
	const byProgramme = new Map<string | null, number[]>();
	for (const { agreement, part, n } of counts) {
		const known = byProgramme.get(agreement) ?? parts.map(() => 0);
		known[part] = n;
		byProgramme.set(agreement, known);
	}
	const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
	const sorted = [...byProgramme].toSorted(([a, x], [b, y]) => sum(y) - sum(x) || String(a).localeCompare(String(b)));
	const shown = sorted.slice(0, MOST_PROGRAMMES);
	const ids = shown.flatMap(([id]) => id ?? []);
	const programmes = new Map((await readProgrammes(isIn, ids)).map((programme) => [programme.id, programme]));
	const rows: TimelineCounts[] = shown.map(([id, inParts]) => ({
		programme: (id && programmes.get(id)) || null,
		total: sum(inParts),
		counts: inParts,
	}));
	return { parts, rows, more: sorted.length - shown.length };
}
