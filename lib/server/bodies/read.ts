import "server-only";
import type { BodyPage, BodyRow } from "@/lib/domain/body-view";
import type { EventRow } from "@/lib/domain/event-view";
import { isId } from "@/lib/domain/id";
import type { ListAsked, Listed } from "@/lib/domain/noun-view";
import type { Texts } from "@/lib/domain/texts";
import type { TextLang } from "@/lib/domain/vocabulary";
import { Prisma } from "@/prisma/generated/client";
import { AGREEMENT_TAG, toAgreementTag } from "../agreements/read";
import { type Reading, wordsIn } from "../commitments/row";
import { db } from "../db";
import { EVENT_ROW, toEventRow } from "../events/read";
import { byText, listOf } from "../nouns/list";
import { standingOf } from "../nouns/standing";
import { maybeWords, PARTY, partyName, termView } from "../nouns/tags";
import { VARIANTS } from "../nouns/variants";
import type { Viewer } from "../viewer";

const MOST_EVENTS = 200;

const ROW = {
	members: {
		where: { removedAt: null },
		orderBy: [{ fromFirst: { sort: "asc", nulls: "first" } }, { id: "asc" }],
		include: { party: PARTY },
	},
	_count: { select: { commitments: { where: { archivedAt: null } } } },
} satisfies Prisma.BodyInclude;

type Row = Prisma.BodyGetPayload<{ include: typeof ROW }>;

/** Bodies by name. */
export function listBodies(_viewer: Viewer, asked: ListAsked, reading: Reading): Promise<Listed<BodyRow>> {
	const noun = { kind: "body", table: "bodies", key: byText(Prisma.sql`t.names`, reading.lang) } as const;
	return listOf(noun, asked, async (ids) => {
		const [rows, days] = await Promise.all([
			db().body.findMany({ where: { id: { in: ids } }, include: ROW }),
			daysOf(ids, reading.today),
		]);
		return rows.map((row) => toBodyRow(row, days, reading));
	});
}

/** A body with its members over time, its events and how its commitments stand; `null` where there is none. */
export async function getBody(_viewer: Viewer, id: string, reading: Reading): Promise<BodyPage | null> {
	if (!isId(id)) return null;
	const row = await db().body.findUnique({
		where: { id },
		include: {
			...ROW,
			variants: VARIANTS,
			agreements: {
				where: { archivedAt: null },
				orderBy: [{ signedFirst: "desc" }, { id: "desc" }],
				include: AGREEMENT_TAG,
			},
			events: {
				where: { archivedAt: null },
				orderBy: [{ dateFirst: { sort: "desc", nulls: "first" } }, { id: "desc" }],
				take: MOST_EVENTS,
				include: EVENT_ROW,
			},
		},
	});
	if (!row) return null;
	const [days, standing] = await Promise.all([
		daysOf([id], reading.today),
		standingOf(Prisma.sql`c.body_id = ${id}::uuid`, reading),
	]);
	const events = row.events.map((event) => toEventRow(event, reading));
	return {
		...toBodyRow(row, days, reading),
		names: row.names as Texts,
		descriptions: row.descriptions as Texts | null,
		lang: row.lang as TextLang,
		description: maybeWords(row.descriptions, reading.lang, row.lang),
		members: row.members.map((member) => ({
			...termView(member, reading.today),
			id: member.id,
			party: partyName(member.party, reading.lang),
		})),
		variants: row.variants,
		agreements: row.agreements.map((agreement) => toAgreementTag(agreement, reading)),
		ahead: events.filter(isAhead).toReversed(),
		past: events.filter((event) => !isAhead(event)),
		standing,
		archiveReason: row.archiveReason,
		createdAt: row.createdAt.toISOString(),
	};
}

function isAhead({ state, passed }: EventRow): boolean {
	return state === "put_off" || (state === "planned" && !passed);
}

type Days = Map<string, { held: string | null; planned: string | null }>;

/** Of each body the last day of its latest event held, and the first of the next one planned. */
async function daysOf(ids: readonly string[], today: string): Promise<Days> {
	if (ids.length === 0) return new Map();
	const rows = await db().$queryRaw<{ id: string; held: string | null; planned: string | null }[]>`
		SELECT body_id::text AS id,
			(max(date_last) FILTER (WHERE state = 'held'))::text AS held,
			(min(date_first) FILTER (WHERE state = 'planned' AND date_last >= ${today}::date))::text AS planned
		FROM events
		WHERE archived_at IS NULL AND body_id IN (${Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`))})
		GROUP BY body_id`;
	return new Map(rows.map(({ id, ...days }) => [id, days]));
}

function toBodyRow(row: Row, days: Days, { lang, today }: Reading): BodyRow {
	const current = row.members.filter((member) => termView(member, today).current);
	return {
		id: row.id,
		version: row.version,
		code: row.code,
		kind: row.kind,
		name: wordsIn(row.names, lang, row.lang),
		members: current.map(({ party }) => partyName(party, lang)),
		commitments: row._count.commitments,
		lastHeld: days.get(row.id)?.held ?? null,
		nextPlanned: days.get(row.id)?.planned ?? null,
		archived: row.archivedAt !== null,
	};
}
