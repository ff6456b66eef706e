import { Prisma } from "../generated/client";
import type { Content } from "./content";
import { dateOrNull, dayColumn } from "./dates";
import { eventAsItStands } from "./histories";
import { idOf } from "./ids";
import { recordedAt } from "./recorded";
import type { SeedDate } from "./types";

const lang = "en";

function dateColumns(given: SeedDate | null | undefined) {
	const date = dateOrNull(given?.value);
	return {
		dateValue: date?.value ?? null,
		dateFirst: dayColumn(date?.first),
		dateLast: dayColumn(date?.last),
		datePrecision: date?.precision ?? null,
		dateBasis: given?.basis ?? null,
	};
}

export function eventRows({ events }: Content, createdById: string): Prisma.EventCreateManyInput[] {
	return events.map((event) => {
		const { state, date, places } = eventAsItStands(event);
		return {
			...{ id: idOf("event", event.key), kind: event.kind, titles: event.titles, lang, state },
			descriptions: event.descriptions ?? Prisma.DbNull,
			places: places ?? Prisma.DbNull,
			bodyId: event.body ? idOf("body", event.body) : null,
			...dateColumns(date),
			...{ createdAt: recordedAt(), createdById },
		};
	});
}

export function eventStateRows({ events }: Content, recordedById: string): Prisma.EventStateChangeCreateManyInput[] {
	return events.flatMap(({ key, states }) =>
		states.map(({ state, date, places, since, reason = null, passage }, index) => ({
			...{ id: idOf("event-state", key, index), eventId: idOf("event", key), state, lang, reason },
			...dateColumns(date),
			places: places ?? Prisma.DbNull,
			effectiveOn: dayColumn(since),
			passageId: passage ? idOf("passage", passage) : null,
			...{ recordedAt: recordedAt(index), recordedById },
		})),
	);
}

export function eventSourceRows({ events }: Content): Prisma.EventSourceCreateManyInput[] {
	return events.flatMap(({ key, passages }) =>
		passages.map((passage) => ({ eventId: idOf("event", key), passageId: idOf("passage", passage) })),
	);
}
