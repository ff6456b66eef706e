import "server-only";
import { MOST_ENTRIES } from "@/lib/domain/feed";
import type { Texts } from "@/lib/domain/texts";
import { Prisma } from "@/prisma/generated/client";
import { type Reading, wordsIn } from "../commitments/row";
import { db } from "../db";
import { addressOf, type FeedEntry, type FeedWords } from "./entry";

const { sql } = Prisma;

type Row = {
	id: string;
	what: string;
	due_on: string;
	version: number;
	created_at: Date;
	owner_id: string;
	owner_name: string;
	ref: string;
	titles: Texts;
	lang: string;
};

/** The open next actions with a day, on commitments `c` that meet a condition. Somebody else's say whose they are. */
export async function actionEntries(
	where: Prisma.Sql,
	ownerId: string,
	reading: Reading,
	words: FeedWords,
): Promise<FeedEntry[]> {
	const { today, lang } = reading;
	const [ahead, past] = await Promise.all([
		readActions(sql`${where} AND n.due_on >= ${today}::date`, sql`n.due_on, n.id`),
		readActions(sql`${where} AND n.due_on < ${today}::date`, sql`n.due_on DESC, n.id DESC`),
	]);
	return [...ahead, ...past].map((row) => toEntry(row, row.owner_id === ownerId, lang, words));
}

function readActions(where: Prisma.Sql, order: Prisma.Sql): Promise<Row[]> {
	return db().$queryRaw<Row[]>`
		SELECT n.id, n.what, n.due_on::text, n.version, n.created_at, n.owner_id, u.name AS owner_name,
			c.ref, c.titles, c.lang
		FROM next_actions n JOIN commitments c ON c.id = n.commitment_id JOIN users u ON u.id = n.owner_id
		WHERE n.done_at IS NULL AND ${where}
		ORDER BY ${order} LIMIT ${MOST_ENTRIES + 1}`;
}

const LONGEST_SUMMARY = 200;

function toEntry(row: Row, isOwn: boolean, lang: Reading["lang"], { t }: FeedWords): FeedEntry {
	const what = row.what.replace(/\s+/g, " ");
	const brief = what.length > LONGEST_SUMMARY ? `${what.slice(0, LONGEST_SUMMARY - 1).toWellFormed()}…` : what;
	return {
		...{ first: row.due_on, last: row.due_on, part: "next_actions", location: null, status: null },
		uid: `action-${row.id}@soz`,
		summary: isOwn ? t("action", { what: brief }) : t("action_of", { what: brief, who: row.owner_name }),
		description: [
			...(brief === row.what ? [] : [row.what]),
			`${row.ref} · ${wordsIn(row.titles, lang, row.lang).text}`,
			...(isOwn ? [] : [t("owner", { who: row.owner_name })]),
		],
		url: addressOf(`/commitments/${row.ref}`),
		categories: [t("categories.next_actions")],
		sequence: row.version - 1,
		changedAt: row.created_at.toISOString(),
	};
}
