import "server-only";
import { dueBlockOf } from "@/lib/domain/calendar-days";
import { MOST_ENTRIES } from "@/lib/domain/feed";
import { OPEN_STATUSES } from "@/lib/domain/vocabulary";
import { formatDateValue } from "@/lib/format";
import { Prisma } from "@/prisma/generated/client";
import { readRows } from "../commitments/list";
import { type RawRow, type Reading, toRow } from "../commitments/row";
import { addressOf, type FeedEntry, type FeedWords } from "./entry";

const { sql } = Prisma;

/** The due dates of open commitments `c` that meet a condition: those nearest to today on either side. */
export async function dueEntries(where: Prisma.Sql, reading: Reading, words: FeedWords): Promise<FeedEntry[]> {
	const open = sql`${where} AND c.status = ANY(${[...OPEN_STATUSES]}::status[])`;
	const { today } = reading;
	const [ahead, past] = await Promise.all([
		readRows(sql`${open} AND c.due_last >= ${today}::date`, sql`c.due_last, c.id`, MOST_ENTRIES + 1, reading),
		readRows(sql`${open} AND c.due_last < ${today}::date`, sql`c.due_last DESC, c.id DESC`, MOST_ENTRIES + 1, reading),
	]);
	return [...ahead, ...past].flatMap((row) => toEntry(row, reading, words));
}

function toEntry(raw: RawRow, reading: Reading, { t, words, locale }: FeedWords): FeedEntry[] {
	const { id, ref, title, due, status, agreement, sectors, version, changedAt } = toRow(raw, reading);
	const block = due && dueBlockOf(due);
	if (!block) return [];
	const { first, last, exact } = block;
	const when = formatDateValue(due.value, locale);
	return [
		{
			...{ first, last, part: "due_dates", location: null, status: null, changedAt },
			uid: `due-${id}@soz`,
			summary: t("due", { title: title.text, ref }),
			description: [
				...(exact ? [] : [t("due_window", { when })]),
				t("status", { status: words(`status.${status}`) }),
				...(due.firstValue ? [t("put_off", { when: formatDateValue(due.firstValue, locale) })] : []),
				...(agreement ? [agreement.title.text] : []),
			],
			url: addressOf(`/commitments/${ref}`),
			categories: [t("categories.due_dates"), ...sectors.map((sector) => words(`sector.${sector}`))],
			sequence: version - 1,
		},
	];
}
