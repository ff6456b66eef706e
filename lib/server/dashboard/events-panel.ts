import "server-only";
import { type DashboardPanel, isTooMuch, type TooMuch } from "@/lib/domain/dashboard";
import type { EventList, EventRow } from "@/lib/domain/event-view";
import { filterQuery, type Scope } from "@/lib/domain/filters";
import type { Reading } from "../commitments/row";
import { listEvents } from "../events/read";
import type { Viewer } from "../viewer";
import { inTime } from "./in-time";
import { readScope } from "./scope";

const SHOWN = 6;

/**
 * Events ahead, or those whose day has passed without anybody saying whether they were held: of a narrowed scope, those
 * that bear on its commitments or belong to the one body it names.
 */
export async function getEventsPanel(
	viewer: Viewer,
	when: EventList,
	given: Scope,
	reading: Reading,
): Promise<DashboardPanel<EventRow> | TooMuch> {
	const { scope, filters } = await readScope(viewer, given, reading);
	const listed = await inTime(listEvents(viewer, { when, scope, limit: SHOWN }, reading));
	if (isTooMuch(listed)) return listed;
	const query = filterQuery(filters);
	return { items: listed.items, total: listed.total, list: `/events?when=${when}${query && `&${query}`}` };
}
