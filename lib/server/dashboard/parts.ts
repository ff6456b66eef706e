import "server-only";
import type { BreakdownDimension } from "@/lib/domain/dashboard";
import type { DashboardAnswers, DashboardParts } from "@/lib/domain/dashboard-parts";
import type { Scope } from "@/lib/domain/filters";
import { arrivals } from "../arrivals";
import type { Reading } from "../commitments/row";
import type { Viewer } from "../viewer";
import { getBreakdown } from "./breakdown";
import { getEventsPanel } from "./events-panel";
import { getMonths } from "./months";
import { getDashboardNumbers } from "./numbers";
import { getOwnActions } from "./own-actions";
import { getPanel } from "./panel";
import { getProgrammes } from "./programmes";
import { getRecent } from "./recent";

/** After this many milliseconds the page is sent with what is there; the rest streams in. */
const PATIENCE = 500;

/** Longer than the database works on any one statement. */
const ALL_PATIENCE = 8000;

/** Starts every read of the dashboard's page, what is seen first being read first. */
export function readDashboardParts(
	viewer: Viewer,
	scope: Scope,
	reading: Reading,
	{ by, whole }: { by: BreakdownDimension; whole: boolean },
): Promise<DashboardParts> {
	return arrivals<DashboardAnswers>(
		{
			numbers: () => getDashboardNumbers(viewer, scope, reading),
			overdue: () => getPanel(viewer, "overdue", scope, reading),
			actions: () => getOwnActions(viewer, scope, reading),
			outcomeUnknown: () => getPanel(viewer, "outcomeUnknown", scope, reading),
			unconfirmed: () => getPanel(viewer, "unconfirmed", scope, reading),
			dueIn90: () => getPanel(viewer, "dueIn90", scope, reading),
			passed: () => getEventsPanel(viewer, "passed", scope, reading),
			ahead: () => getEventsPanel(viewer, "ahead", scope, reading),
			quiet: () => getPanel(viewer, "quiet", scope, reading),
			neverLooked: () => getPanel(viewer, "neverLooked", scope, reading),
			recent: () => getRecent(viewer, scope, reading),
			programmes: () => getProgrammes(viewer, scope, reading),
			breakdown: () => getBreakdown(viewer, by, scope, reading),
			months: () => getMonths(viewer, scope, reading),
		},
		whole ? ALL_PATIENCE : PATIENCE,
	);
}
