import "server-only";
import { cache } from "react";
import { COMMITMENT_PANELS, type CommitmentPanel, type DashboardNumbers, type TooMuch } from "@/lib/domain/dashboard";
import type { Scope } from "@/lib/domain/filters";
import { FRESHNESS, STATUSES, TIMELINESS } from "@/lib/domain/vocabulary";
import { Prisma } from "@/prisma/generated/client";
import { relationsAt } from "../commitments/relations";
import type { Reading } from "../commitments/row";
import { db } from "../db";
import type { Viewer } from "../viewer";
import { inTime } from "./in-time";
import { record } from "./record";
import { type Known, narrowedTo, readScope } from "./scope";
import { talliedAs } from "./tallied";
import { countTallied } from "./tallied-numbers";

const { sql, join } = Prisma;

/** How many commitments of a scope stand how, as of the day of reading. Counted once for all panels of a page. */
export const getDashboardNumbers = cache(async function getDashboardNumbers(
	viewer: Viewer,
	scope: Scope,
	reading: Reading,
): Promise<DashboardNumbers | TooMuch> {
	const known = await readScope(viewer, scope, reading);
	const tallied = talliedAs(known, reading);
	return inTime(tallied ? countTallied(tallied, known, reading) : countLive(known, reading));
});

/** Everything counted, by a name of its own. */
const COUNTED: Record<string, Scope> = {
	all: {},
	...named("status", STATUSES, (status) => ({ status: [status] })),
	...named("timeliness", TIMELINESS, (timeliness) => ({ timeliness: [timeliness] })),
	...named("freshness", FRESHNESS, (freshness) => ({ freshness: [freshness] })),
	...named("panel", Object.keys(COMMITMENT_PANELS) as CommitmentPanel[], (panel) => COMMITMENT_PANELS[panel]),
};

async function countLive({ where, unknown }: Known, reading: Reading): Promise<DashboardNumbers> {
	const names = Object.keys(COUNTED);
	const counts = names.map((name) => sql`count(*) FILTER (WHERE ${narrowedTo(COUNTED[name] ?? {}, reading)})`);
	const [row] = await db().$queryRaw<[{ counts: number[] }]>`
		SELECT ARRAY[${join(counts)}]::int[] AS counts FROM ${relationsAt(reading).commitments} c WHERE ${where}`;
	const byName = new Map(names.map((name, index) => [name, row.counts[index] ?? 0]));
	const count = (name: string) => byName.get(name) ?? 0;
	return {
		total: count("all"),
		byStatus: record(STATUSES, (status) => count(`status.${status}`)),
		byTimeliness: record(TIMELINESS, (timeliness) => count(`timeliness.${timeliness}`)),
		byFreshness: record(FRESHNESS, (freshness) => count(`freshness.${freshness}`)),
		panels: record(Object.keys(COMMITMENT_PANELS) as CommitmentPanel[], (name) => count(`panel.${name}`)),
		unknown,
	};
}

function named<T extends string>(prefix: string, words: readonly T[], scope: (word: T) => Scope) {
	return Object.fromEntries(words.map((word) => [`${prefix}.${word}`, scope(word)]));
}
