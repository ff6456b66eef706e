import "server-only";
import type { CommitmentRow } from "@/lib/domain/commitment";
import {
	BREAKDOWNS,
	type BreakdownDimension,
	COMMITMENT_PANELS,
	type CommitmentPanel,
	type Dashboard,
	type DashboardPanel,
	isTooMuch,
	panelPath,
	type TooMuch,
} from "@/lib/domain/dashboard";
import type { Scope, Unknown } from "@/lib/domain/filters";
import type { Reading } from "../commitments/row";
import type { Viewer } from "../viewer";
import { getBreakdown } from "./breakdown";
import { getEventsPanel } from "./events-panel";
import { getDashboardNumbers } from "./numbers";
import { getOwnActions } from "./own-actions";
import { readItems } from "./panel";
import { getRecent } from "./recent";
import { record } from "./record";
import { readScope } from "./scope";

const PANELS = Object.keys(COMMITMENT_PANELS) as CommitmentPanel[];

/**
 * How the commitments of a scope stand as of the day of reading: every number is that of the list its panel leads to.
 * `unknown` are values of the scope that nobody has ever heard of.
 */
export async function getDashboard(
	viewer: Viewer,
	given: Scope,
	reading: Reading,
): Promise<(Dashboard & { unknown: Unknown[] }) | TooMuch> {
	const numbers = await getDashboardNumbers(viewer, given, reading);
	if (isTooMuch(numbers)) return numbers;
	const { panels, ...counts } = numbers;
	const { filters } = await readScope(viewer, given, reading);
	// One after another: all at once, one dashboard would hold every connection of the pool.
	const shown: Partial<Record<CommitmentPanel, DashboardPanel<CommitmentRow>>> = {};
	for (const name of PANELS) {
		const items = await readItems(viewer, name, given, reading);
		if (isTooMuch(items)) return items;
		shown[name] = { total: panels[name], items, list: panelPath(filters, name) };
	}
	const myActions = await getOwnActions(viewer, given, reading);
	if (isTooMuch(myActions)) return myActions;
	const eventsAhead = await getEventsPanel(viewer, "ahead", given, reading);
	if (isTooMuch(eventsAhead)) return eventsAhead;
	const eventsPassed = await getEventsPanel(viewer, "passed", given, reading);
	if (isTooMuch(eventsPassed)) return eventsPassed;
	const recent = await getRecent(viewer, given, reading);
	if (isTooMuch(recent)) return recent;
	const breakdowns = await readBreakdowns(viewer, given, reading);
	if (isTooMuch(breakdowns)) return breakdowns;
	return {
		asOf: reading.today,
		...counts,
		panels: {
			...record(PANELS, (name) => shown[name] as DashboardPanel<CommitmentRow>),
			myActions,
			eventsAhead,
			eventsPassed,
		},
		...breakdowns,
		recent,
	};
}

async function readBreakdowns(
	viewer: Viewer,
	given: Scope,
	reading: Reading,
): Promise<Pick<Dashboard, "breakdowns" | "overlapping"> | TooMuch> {
	const breakdowns: Partial<Dashboard["breakdowns"]> = {};
	const overlapping: BreakdownDimension[] = [];
	for (const dimension of BREAKDOWNS) {
		const read = await getBreakdown(viewer, dimension, given, reading);
		if (isTooMuch(read)) return read;
		breakdowns[dimension] = read.rows;
		if (read.overlaps) overlapping.push(dimension);
	}
	return { breakdowns: breakdowns as Dashboard["breakdowns"], overlapping };
}
