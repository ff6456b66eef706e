import "server-only";
import type { DatedValue } from "@/lib/domain/fields.input";
import type { Texts } from "@/lib/domain/texts";
import type { EventKind, EventState, TextLang } from "@/lib/domain/vocabulary";
import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "../db";
import { dateColumn, storedDated, textsColumn } from "../nouns/columns";
import { codeTaken, type Noun, type Stored } from "../nouns/noun";

/** What can be edited of an event, in the words of the API. State, date and place have a history of their own. */
export type EventFields = {
	kind: EventKind;
	titles: Texts;
	descriptions: Texts | null;
	lang: TextLang;
	bodyId: string | null;
	/** Ids of the passages that speak of it. */
	sources: string[];
	state: EventState;
	date: DatedValue | null;
	places: Texts | null;
};

export const eventNoun: Noun<EventFields> = {
	kind: "event",
	table: "events",
	nameOf: ({ titles, lang }) => titles[lang] ?? "",
	taken: codeTaken,
	load: loadEvent,
	async insert(tx, actor, fields) {
		const sources = { create: fields.sources.map((passageId) => ({ passageId })) };
		const data = { ...columns(fields), createdById: actor.userId, sources };
		const { id } = await tx.event.create({ data, select: { id: true } });
		return id;
	},
	async update(tx, { id, version, fields: before }, fields) {
		const { count } = await tx.event.updateMany({
			where: { id, version },
			data: { ...columns(fields), version: { increment: 1 } },
		});
		if (count === 0) return false;
		const added = fields.sources.filter((passageId) => !before.sources.includes(passageId));
		await tx.eventSource.deleteMany({ where: { eventId: id, passageId: { notIn: fields.sources } } });
		await tx.eventSource.createMany({ data: added.map((passageId) => ({ eventId: id, passageId })) });
		return true;
	},
};

/** The columns of its state, date and place; the row carries them and each change repeats them. */
export function stateColumns({ state, date, places }: EventFields) {
	return {
		state,
		dateValue: date?.value ?? null,
		dateFirst: dateColumn(date?.first),
		dateLast: dateColumn(date?.last),
		datePrecision: date?.precision ?? null,
		dateBasis: date?.basis ?? null,
		places: textsColumn(places),
	};
}

async function loadEvent(tx: Tx, id: string): Promise<Stored<EventFields> | null> {
	const row = await tx.event.findUnique({
		where: { id },
		include: { sources: { orderBy: { passageId: "asc" }, select: { passageId: true } } },
	});
	if (!row) return null;
	const fields: EventFields = {
		kind: row.kind,
		titles: row.titles as Texts,
		descriptions: row.descriptions as Texts | null,
		lang: row.lang as TextLang,
		bodyId: row.bodyId,
		sources: row.sources.map(({ passageId }) => passageId),
		state: row.state,
		date: storedDated(row.dateValue, row.dateBasis),
		places: row.places as Texts | null,
	};
	return { id, version: row.version, archived: row.archivedAt !== null, fields };
}

function columns(fields: EventFields) {
	return {
		...stateColumns(fields),
		kind: fields.kind,
		titles: fields.titles as Prisma.InputJsonObject,
		descriptions: textsColumn(fields.descriptions),
		lang: fields.lang,
		bodyId: fields.bodyId,
	};
}
