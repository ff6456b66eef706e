import "server-only";
import type { CommitmentRow } from "@/lib/domain/commitment";
import { COMMITMENT_PANELS, type CommitmentPanel, type Dashboard, type DashboardPanel } from "@/lib/domain/dashboard";
import type { EventList, EventRow } from "@/lib/domain/event-view";
import { listPath, narrow, type Scope, type Sort, type Unknown } from "@/lib/domain/filters";
import { FRESHNESS, STATUSES, TIMELINESS } from "@/lib/domain/vocabulary";
import { Prisma } from "@/prisma/generated/client";
import { readRows, whereOf } from "./commitments/list";
import { type Reading, toRow } from "./commitments/row";
import { scopeWhere } from "./commitments/where";
import { db } from "./db";
import { listEvents } from "./events/read";
import { readOwnActions } from "./own-actions";
import { readRecent } from "./recent";
import type { Viewer } from "./viewer";

const { sql, join } = Prisma;
type Sql = Prisma.Sql;

const SHOWN = 6;

/** How each panel's list sorts, where not by due date; `quiet` shows first what was looked at longest ago. */
const SORTS: Partial<Record<CommitmentPanel, Sort>> = { changed7: "-changed", changed30: "-changed" };
const ORDERS: Partial<Record<CommitmentPanel, Sql>> = {
	changed7: sql`c.changed_at DESC, c.id DESC`,
	changed30: sql`c.changed_at DESC, c.id DESC`,
	quiet: sql`c.looked_on, c.id`,
};

/**
 * How the commitments of a scope stand as of the day of reading: every number is that of the list its panel leads to.
 * `unknown` are values of the scope that nobody has ever heard of.
 */
export async function getDashboard(
	viewer: Viewer,
	scope: Scope,
	reading: Reading,
): Promise<Dashboard & { unknown: Unknown[] }> {
	const { where, unknown } = await whereOf(viewer, scope, reading.today);
	const [counts, panels, myActions, eventsAhead, eventsPassed, recent] = await Promise.all([
		countScopes(where, reading.today),
		readPanels(where, reading),
		readOwnActions(viewer, where, reading.lang),
		eventsPanel(viewer, "ahead", reading),
		eventsPanel(viewer, "passed", reading),
		readRecent(where, reading),
	]);
	const panelOf = (name: CommitmentPanel) => ({
		total: counts(`panel.${name}`),
		items: panels[name],
		list: addressOf(scope, name),
	});
	const names = Object.keys(COMMITMENT_PANELS) as CommitmentPanel[];
	return {
		asOf: reading.today,
		total: counts("all"),
		byStatus: record(STATUSES, (status) => counts(`status.${status}`)),
		byTimeliness: record(TIMELINESS, (timeliness) => counts(`timeliness.${timeliness}`)),
		byFreshness: record(FRESHNESS, (freshness) => counts(`freshness.${freshness}`)),
		panels: { ...record(names, panelOf), myActions, eventsAhead, eventsPassed },
		...{ recent, unknown },
	};
}

/** Everything counted, by a name of its own. */
const COUNTED: Record<string, Scope> = {
	all: {},
	...named("status", STATUSES, (status) => ({ status: [status] })),
	...named("timeliness", TIMELINESS, (timeliness) => ({ timeliness: [timeliness] })),
	...named("freshness", FRESHNESS, (freshness) => ({ freshness: [freshness] })),
	...named("panel", Object.keys(COMMITMENT_PANELS) as CommitmentPanel[], (panel) => COMMITMENT_PANELS[panel]),
};

async function countScopes(where: Sql, today: string): Promise<(name: string) => number> {
	const names = Object.keys(COUNTED);
	const counts = names.map((name) => sql`count(*) FILTER (WHERE ${narrowedTo(COUNTED[name] ?? {}, today)})`);
	const [row] = await db().$queryRaw<[{ counts: number[] }]>`
		SELECT ARRAY[${join(counts)}]::int[] AS counts FROM commitments c WHERE ${where}`;
	const byName = new Map(names.map((name, index) => [name, row.counts[index] ?? 0]));
	return (name) => byName.get(name) ?? 0;
}

async function readPanels(where: Sql, reading: Reading) {
	const names = Object.keys(COMMITMENT_PANELS) as CommitmentPanel[];
	const panels: [CommitmentPanel, CommitmentRow[]][] = [];
	// One after another: all at once, one dashboard would hold every connection of the pool.
	for (const name of names) {
		const narrowed = sql`${where} AND ${narrowedTo(COMMITMENT_PANELS[name], reading.today)}`;
		const rows = await readRows(narrowed, ORDERS[name] ?? sql`c.due_last, c.id`, SHOWN);
		panels.push([name, rows.map((row) => toRow(row, reading))]);
	}
	return Object.fromEntries(panels) as Record<CommitmentPanel, CommitmentRow[]>;
}

// Whether archived ones count is for the scope around it to say.
function narrowedTo(scope: Scope, today: string): Sql {
	return scopeWhere({ archived: [true, false], ...scope }, {}, today);
}

function addressOf(scope: Scope, name: CommitmentPanel): string {
	const narrowed = narrow(scope, COMMITMENT_PANELS[name]);
	const sort = SORTS[name];
	return listPath({ ...(narrowed ?? scope), ...(sort && { sort }) });
}

async function eventsPanel(viewer: Viewer, when: EventList, reading: Reading): Promise<DashboardPanel<EventRow>> {
	const { items, total } = await listEvents(viewer, { when, limit: SHOWN }, reading);
	return { items, total, list: `/events?when=${when}` };
}

function named<T extends string>(prefix: string, words: readonly T[], scope: (word: T) => Scope) {
	return Object.fromEntries(words.map((word) => [`${prefix}.${word}`, scope(word)]));
}

function record<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
	return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
