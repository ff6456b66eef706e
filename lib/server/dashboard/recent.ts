import "server-only";
import { isTooMuch, type Recorded, type TooMuch } from "@/lib/domain/dashboard";
import { addDays } from "@/lib/domain/date-value";
import type { Scope } from "@/lib/domain/filters";
import type { Texts } from "@/lib/domain/texts";
import type { Status, TextLang } from "@/lib/domain/vocabulary";
import { Prisma } from "@/prisma/generated/client";
import { startOf } from "../clock";
import { relationsAt } from "../commitments/relations";
import { type Reading, wordsIn } from "../commitments/row";
import { db } from "../db";
import type { Viewer } from "../viewer";
import { inTime } from "./in-time";
import { readScope } from "./scope";

const { sql } = Prisma;

type Row = {
	type: Recorded["type"];
	id: string;
	at: Date;
	by_id: string;
	by_name: string;
	ref: string;
	titles: Texts;
	original: TextLang;
	status: Status | null;
	confirmed: boolean | null;
	value: string | null;
	title: string | null;
	body: string | null;
	lang: string | null;
};

const DAYS = 7;
const MOST = 8;

/**
 * Statuses, moved due dates and notes of the last seven days on the commitments of a scope, latest first.
 * First due dates come with the commitment and are no news; what a note said before it was retracted is not told.
 */
export async function getRecent(viewer: Viewer, scope: Scope, reading: Reading): Promise<Recorded[] | TooMuch> {
	const { where } = await readScope(viewer, scope, reading);
	const rows = await inTime(readRows(where, reading));
	return isTooMuch(rows) ? rows : rows.map((row) => toRecorded(row, reading.lang));
}

function readRows(where: Prisma.Sql, reading: Reading): Promise<Row[]> {
	const since = startOf(addDays(reading.today, -DAYS));
	const { commitments } = relationsAt(reading);
	return db().$queryRaw<Row[]>`
		SELECT r.*, u.name AS by_name FROM (
			(SELECT 'status' AS type, s.id, s.recorded_at AS at, s.recorded_by_id AS by_id, ${COMMITMENT},
				s.status::text, CASE WHEN s.id = c.status_change_id THEN c.confirmed END AS confirmed,
				NULL AS value, NULL AS title, NULL AS body, NULL AS lang
			FROM status_changes s JOIN ${commitments} c ON c.id = s.commitment_id
			WHERE s.recorded_at >= ${since} AND ${where} ORDER BY s.recorded_at DESC, s.id DESC LIMIT ${MOST})
			UNION ALL
			(SELECT 'due', d.id, d.recorded_at, d.recorded_by_id, ${COMMITMENT}, NULL, NULL, d.value, NULL, NULL, NULL
			FROM due_changes d JOIN ${commitments} c ON c.id = d.commitment_id
			WHERE d.recorded_at >= ${since} AND d.reason IS NOT NULL AND ${where}
			ORDER BY d.recorded_at DESC, d.id DESC LIMIT ${MOST})
			UNION ALL
			(SELECT 'note', n.id, n.created_at, n.created_by_id, ${COMMITMENT}, NULL, NULL, NULL,
				n.title, left(n.body, 200), n.lang
			FROM notes n JOIN ${commitments} c ON c.id = n.commitment_id
			WHERE n.created_at >= ${since} AND n.retracted_at IS NULL AND ${where}
			ORDER BY n.created_at DESC, n.id DESC LIMIT ${MOST})
		) r JOIN users u ON u.id = r.by_id
		ORDER BY r.at DESC, r.id DESC LIMIT ${MOST}`;
}

const COMMITMENT = sql`c.ref, c.titles, c.lang AS original`;

function toRecorded(row: Row, lang: Reading["lang"]): Recorded {
	const moment = {
		id: row.id,
		at: row.at.toISOString(),
		by: { id: row.by_id, name: row.by_name },
		commitment: { ref: row.ref, title: wordsIn(row.titles, lang, row.original) },
	};
	switch (row.type) {
		case "status":
			return { ...moment, type: "status", status: row.status ?? "unassessed", confirmed: row.confirmed };
		case "due":
			return { ...moment, type: "due", value: row.value };
		case "note":
			return { ...moment, type: "note", title: row.title, body: row.body ?? "", lang: row.lang ?? row.original };
	}
}
