import "server-only";
import { blockOf } from "@/lib/domain/calendar-days";
import { MOST_ENTRIES } from "@/lib/domain/feed";
import type { EventState } from "@/lib/domain/vocabulary";
import { formatDateValue } from "@/lib/format";
import { Prisma } from "@/prisma/generated/client";
import { type Reading, wordsIn } from "../commitments/row";
import { db } from "../db";
import { dateView, maybeWords } from "../nouns/tags";
import { addressOf, type FeedEntry, type FeedWords } from "./entry";

const { sql } = Prisma;

const EVENT = {
	id: true,
	kind: true,
	titles: true,
	lang: true,
	state: true,
	dateValue: true,
	dateFirst: true,
	dateLast: true,
	datePrecision: true,
	dateBasis: true,
	places: true,
	version: true,
	createdAt: true,
	states: { orderBy: { recordedAt: "desc" }, take: 1, select: { recordedAt: true } },
} satisfies Prisma.EventSelect;

type Row = Prisma.EventGetPayload<{ select: typeof EVENT }>;

/** The dated events `t` that meet a condition, `null` for all: those nearest to today on either side. */
export async function eventEntries(where: Prisma.Sql | null, reading: Reading, words: FeedWords): Promise<FeedEntry[]> {
	const { today } = reading;
	const narrowed = sql`t.archived_at IS NULL AND ${where ?? sql`true`}`;
	const [ahead, past] = await Promise.all([
		readIds(sql`${narrowed} AND t.date_last >= ${today}::date`, sql`t.date_last, t.id`),
		readIds(sql`${narrowed} AND t.date_last < ${today}::date`, sql`t.date_last DESC, t.id DESC`),
	]);
	const rows = await db().event.findMany({ where: { id: { in: [...ahead, ...past] } }, select: EVENT });
	return rows.flatMap((row) => toEntry(row, reading.lang, words));
}

async function readIds(where: Prisma.Sql, order: Prisma.Sql): Promise<string[]> {
	const rows = await db().$queryRaw<{ id: string }[]>`
		SELECT t.id::text FROM events t WHERE ${where} ORDER BY ${order} LIMIT ${MOST_ENTRIES + 1}`;
	return rows.map(({ id }) => id);
}

function toEntry(row: Row, lang: Reading["lang"], { t, words, locale }: FeedWords): FeedEntry[] {
	const date = dateView({
		value: row.dateValue,
		first: row.dateFirst,
		last: row.dateLast,
		precision: row.datePrecision,
		basis: row.dateBasis,
	});
	const block = date && blockOf(date);
	if (!block) return [];
	const { first, last, exact } = block;
	const when = formatDateValue(date.value, locale);
	const title = wordsIn(row.titles, lang, row.lang).text;
	return [
		{
			...{ first, last, part: "events" },
			uid: `event-${row.id}@soz`,
			summary: t("event", { state: row.state, title, exact: String(exact), when }),
			description: [
				`${words(`event_kind.${row.kind}`)}, ${words(`event_state.${row.state}`)}`,
				...(exact ? [] : [t("event_window", { when })]),
			],
			url: addressOf(`/events/${row.id}`),
			location: maybeWords(row.places, lang, row.lang)?.text ?? null,
			categories: [t("categories.events"), words(`event_kind.${row.kind}`)],
			status: statusOf(row.state, exact && date.basis === "stated"),
			sequence: row.version - 1,
			changedAt: (row.states[0]?.recordedAt ?? row.createdAt).toISOString(),
		},
	];
}

// What was put off keeps its earlier date, and on that one it will not take place.
function statusOf(state: EventState, isSure: boolean): FeedEntry["status"] {
	if (state === "cancelled" || state === "put_off") return "CANCELLED";
	return state === "held" || (state === "planned" && isSure) ? "CONFIRMED" : "TENTATIVE";
}
