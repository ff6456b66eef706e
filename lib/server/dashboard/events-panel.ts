import "server-only";
import type { DashboardPanel } from "@/lib/domain/dashboard";
import type { EventList, EventRow } from "@/lib/domain/event-view";
import type { Scope } from "@/lib/domain/filters";
import type { Reading } from "../commitments/row";
import { listEvents } from "../events/read";
import type { Viewer } from "../viewer";

const SHOWN = 6;

/** Events ahead, or those whose day has passed without anybody saying whether they were held. */
export async function getEventsPanel(
	viewer: Viewer,
	when: EventList,
	_scope: Scope,
	reading: Reading,
): Promise<DashboardPanel<EventRow>> {
	const { items, total } = await listEvents(viewer, { when, limit: SHOWN }, reading);
	return { items, total, list: `/events?when=${when}` };
}
