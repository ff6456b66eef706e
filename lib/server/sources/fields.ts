import "server-only";
import type { DateValue } from "@/lib/domain/date-value";
import type { Grade } from "@/lib/domain/vocabulary";
import { toDay } from "../clock";
import type { Tx } from "../db";
import { dateColumn, storedDate } from "../nouns/columns";
import { partyIds } from "../nouns/lookups";
import { codeTaken, type Noun } from "../nouns/noun";

/** What can be edited of a source, in the words of the API. */
export type SourceFields = {
	title: string;
	lang: string;
	publisher: string | null;
	/** Code of the party whose side it speaks for. */
	side: string | null;
	url: string | null;
	grade: Grade;
	eventOn: DateValue | null;
	publishedOn: DateValue | null;
	retrievedOn: string | null;
	adoptedOn: DateValue | null;
	adoptedReason: string | null;
	seen: boolean;
};

export const sourceNoun: Noun<SourceFields> = {
	kind: "source",
	table: "sources",
	nameOf: ({ title }) => title,
	taken: codeTaken,
	async load(tx, id) {
		const row = await tx.source.findUnique({ where: { id }, include: { side: { select: { code: true } } } });
		if (!row) return null;
		const fields: SourceFields = {
			title: row.title,
			lang: row.lang,
			publisher: row.publisher,
			side: row.side?.code ?? null,
			url: row.url,
			grade: row.grade,
			eventOn: storedDate(row.eventValue),
			publishedOn: storedDate(row.publishedValue),
			retrievedOn: toDay(row.retrievedOn),
			adoptedOn: storedDate(row.adoptedValue),
			adoptedReason: row.adoptedReason,
			seen: row.seen,
		};
		return { id, version: row.version, archived: row.archivedAt !== null, fields };
	},
	async insert(tx, actor, fields) {
		const data = { ...(await columns(tx, fields)), createdById: actor.userId };
		const { id } = await tx.source.create({ data, select: { id: true } });
		return id;
	},
	async update(tx, { id, version }, fields) {
		const data = { ...(await columns(tx, fields)), version: { increment: 1 } };
		const { count } = await tx.source.updateMany({ where: { id, version }, data });
		return count === 1;
	},
};

async function columns(tx: Tx, fields: SourceFields) {
	const { side, eventOn, publishedOn, retrievedOn, adoptedOn, ...plain } = fields;
	const sidePartyId = side === null ? null : ((await partyIds(tx, [side])).get(side) ?? null);
	return {
		...plain,
		sidePartyId,
		eventValue: eventOn?.value ?? null,
		eventFirst: dateColumn(eventOn?.first),
		eventLast: dateColumn(eventOn?.last),
		publishedValue: publishedOn?.value ?? null,
		publishedFirst: dateColumn(publishedOn?.first),
		publishedLast: dateColumn(publishedOn?.last),
		retrievedOn: dateColumn(retrievedOn),
		adoptedValue: adoptedOn?.value ?? null,
		adoptedFirst: dateColumn(adoptedOn?.first),
		adoptedLast: dateColumn(adoptedOn?.last),
	};
}
