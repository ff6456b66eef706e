import "server-only";
import { type Event, Prisma } from "@/prisma/generated/client";
import { relationsAt } from "../commitments/relations";
import type { Reading } from "../commitments/row";
import { db } from "../db";

type Dated = Pick<
	Event,
	"state" | "dateValue" | "dateFirst" | "dateLast" | "datePrecision" | "dateBasis" | "places" | "archivedAt"
>;

/** The events with state, date and place as they were on the past day that is read; unchanged where none is. */
export async function asTheyWere<E extends { id: string } & Dated>(events: E[], reading: Reading): Promise<E[]> {
	if (!reading.past || events.length === 0) return events;
	const ids = events.map(({ id }) => Prisma.sql`${id}::uuid`);
	const rows = await db().$queryRaw<({ id: string } & Dated)[]>`
		SELECT e.id, e.state::text, e.date_value AS "dateValue", e.date_first AS "dateFirst", e.date_last AS "dateLast",
			e.date_precision::text AS "datePrecision", e.date_basis::text AS "dateBasis", e.places,
			e.archived_at AS "archivedAt"
		FROM ${relationsAt(reading).events} e WHERE e.id IN (${Prisma.join(ids)})`;
	const byId = new Map(rows.map((row) => [row.id, row]));
	return events.flatMap((event) => {
		const then = byId.get(event.id);
		return then ? [{ ...event, ...then }] : [];
	});
}
