import "server-only";
import { agreementStateOf } from "@/lib/domain/agreement-state";
import {
	elapsedShare,
	isTooMuch,
	type Programme,
	type Programmes,
	rowPath,
	type TooMuch,
} from "@/lib/domain/dashboard";
import type { Filters, Scope } from "@/lib/domain/filters";
import type { Texts } from "@/lib/domain/texts";
import { STRENGTHS, type TextLang } from "@/lib/domain/vocabulary";
import { Prisma } from "@/prisma/generated/client";
import { type Reading, wordsIn } from "../commitments/row";
import { db } from "../db";
import type { Viewer } from "../viewer";
import { sumsOf } from "./breakdown";
import { type Cell, cellsOf, type StrengthCell } from "./cells";
import { inTime } from "./in-time";
import { record } from "./record";
import { type Known, readScope } from "./scope";

const { sql } = Prisma;

const MOST = 24;

type Raw = {
	id: string;
	code: string | null;
	titles: Texts;
	lang: TextLang;
	signed_first: string | null;
	period_first: string | null;
	period_last: string | null;
	has_successor: boolean;
	cells: Cell[];
	strengths: StrengthCell[];
	all: number;
};

/** Every agreement with commitments in the scope, the latest begun first. */
export async function getProgrammes(viewer: Viewer, given: Scope, reading: Reading): Promise<Programmes | TooMuch> {
	const known = await readScope(viewer, given, reading);
	const rows = await inTime(readRaw(known, reading));
	if (isTooMuch(rows)) return rows;
	const items = rows.map((row) => toProgramme(row, known.filters, reading));
	return { items, more: (rows[0]?.all ?? 0) - rows.length, list: "/agreements" };
}

function readRaw(known: Known, reading: Reading): Promise<Raw[]> {
	const { ctes, of, strengthsOf } = cellsOf("agreement", known, reading);
	return db().$queryRaw<Raw[]>`
		WITH ${ctes}, shown AS (
			SELECT a.*, (count(*) OVER ())::int AS all FROM agreements a
			WHERE a.id IN (SELECT key::uuid FROM sizes WHERE key <> 'none')
			ORDER BY coalesce(a.period_first, a.signed_first) DESC NULLS LAST, a.id DESC LIMIT ${MOST})
		SELECT a.id, a.code, a.titles, a.lang, a.signed_first::text, a.period_first::text, a.period_last::text, a.all,
			EXISTS (SELECT FROM agreements s WHERE s.predecessor_id = a.id) AS has_successor,
			(SELECT jsonb_agg(to_jsonb(x)) FROM (${of(sql`a.id::text`)}) x) AS cells,
			(SELECT jsonb_agg(to_jsonb(x)) FROM (${strengthsOf(sql`a.id::text`)}) x) AS strengths
		FROM shown a
		ORDER BY coalesce(a.period_first, a.signed_first) DESC NULLS LAST, a.id DESC`;
}

function toProgramme(raw: Raw, filters: Filters, { lang, today }: Reading): Programme {
	const { id, code, cells, strengths, period_first: first, period_last: last } = raw;
	const dates = { periodFirst: first, periodLast: last, signedFirst: raw.signed_first };
	return {
		...{ id, code, key: id, title: wordsIn(raw.titles, lang, raw.lang) },
		...{ ...sumsOf(cells), list: rowPath(filters, "agreement", id) },
		state: agreementStateOf({ ...dates, hasSuccessor: raw.has_successor }, today),
		window: first === null && last === null ? null : { first, last },
		elapsed: elapsedShare(first, last, today),
		byStrength: record(STRENGTHS, (strength) => strengths.find((each) => each.strength === strength)?.n ?? 0),
	};
}
