import "server-only";
import type { CommitmentRow, Due, Named } from "@/lib/domain/commitment";
import type { Filters } from "@/lib/domain/filters";
import { tallyOf } from "@/lib/domain/tally";
import { type Texts, textIn } from "@/lib/domain/texts";
import type { EventState, Lang, Strength, TextLang } from "@/lib/domain/vocabulary";
import { Prisma } from "@/prisma/generated/client";
import { today } from "../clock";
import { getCommitmentRow, listCommitments } from "../commitments/list";
import { relationsAt } from "../commitments/relations";
import type { Reading } from "../commitments/row";
import { db } from "../db";
import type { Viewer } from "../viewer";

type Extras = {
	id: string;
	lang: TextLang;
	titles: Texts;
	descriptions: Texts | null;
	tests: Texts | null;
	undertaken: string | null;
	expected: number | null;
	mentions: {
		id: string;
		strength: Strength;
		source: { id: string; title: string };
		passage: { id: string; number: number };
	}[];
	next_action: { id: string; what: string; owner: { id: string; name: string }; dueOn: string | null } | null;
	instances: { state: EventState; first: string | null; last: string | null }[] | null;
};

/** A commitment as the JSON API gives it; `null` where there is none of that reference. */
export async function commitmentJson(viewer: Viewer, ref: string, lang: Lang) {
	const reading = { lang, today: today(), past: null };
	const row = await getCommitmentRow(viewer, ref, reading);
	const [item] = row ? await withExtras([row], reading) : [];
	return item ?? null;
}

/** A page of the list as the JSON API gives it. Values that mean nothing are named in `unknown` and narrow nothing. */
export async function commitmentListJson(viewer: Viewer, filters: Filters, reading: Reading) {
	const { items, next, total, unknown } = await listCommitments(viewer, filters, reading);
	return { items: await withExtras(items, reading), next, total, unknown };
}

async function withExtras(rows: CommitmentRow[], reading: Reading) {
	if (rows.length === 0) return [];
	const extras = await readExtras(
		rows.map((row) => row.id),
		reading,
	);
	const byId = new Map(extras.map((extra) => [extra.id, extra]));
	return rows.map((row) => toJson(row, byId.get(row.id) as Extras, reading));
}

function readExtras(ids: string[], reading: Reading): Promise<Extras[]> {
	const { commitments, mentions, openActions, events } = relationsAt(reading);
	return db().$queryRaw<Extras[]>`
		SELECT c.id, c.lang, c.titles, c.descriptions, c.fulfilment_tests AS tests, c.undertaken_value AS undertaken,
			c.expected_count AS expected,
			(SELECT coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'strength', m.strength,
					'source', jsonb_build_object('id', s.id, 'title', s.title),
					'passage', jsonb_build_object('id', p.id, 'number', p.number)) ORDER BY m.created_at, m.id), '[]')
				FROM ${mentions} m JOIN passages p ON p.id = m.passage_id JOIN sources s ON s.id = p.source_id
				WHERE m.commitment_id = c.id) AS mentions,
			(SELECT jsonb_build_object('id', n.id, 'what', n.what, 'dueOn', n.due_on,
					'owner', jsonb_build_object('id', u.id, 'name', u.name))
				FROM ${openActions} n JOIN users u ON u.id = n.owner_id
				WHERE n.commitment_id = c.id
				ORDER BY n.due_on NULLS LAST, n.id LIMIT 1) AS next_action,
			CASE WHEN c.kind = 'recurring' THEN (
				SELECT coalesce(jsonb_agg(jsonb_build_object('state', e.state, 'first', e.date_first, 'last', e.date_last)), '[]')
				FROM commitment_events ce JOIN ${events} e ON e.id = ce.event_id
				WHERE ce.commitment_id = c.id AND ce.role = 'instance_of' AND ce.removed_at IS NULL) END AS instances
		FROM ${commitments} c WHERE c.id IN (${Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`))})`;
}

function toJson(row: CommitmentRow, extra: Extras, { lang, today: day }: Reading) {
	return {
		ref: row.ref,
		version: row.version,
		title: row.title.text,
		description: textIn(extra.descriptions, lang, extra.lang)?.text ?? null,
		lang: extra.lang,
		titles: extra.titles,
		descriptions: extra.descriptions ?? {},
		kind: row.kind,
		strength: row.strength,
		undertakenOn: extra.undertaken,
		status: row.status,
		statusChangeId: row.statusChangeId,
		confirmed: row.confirmed,
		timeliness: row.timeliness,
		freshness: row.freshness,
		due: dueJson(row.due),
		agreement: namedJson(row.agreement),
		body: namedJson(row.body),
		parties: row.parties.map(({ code, role }) => ({ code, role })),
		sectors: row.sectors,
		owner: row.owner,
		importance: row.importance,
		fulfilmentTest: textIn(extra.tests, lang, extra.lang)?.text ?? null,
		...(extra.instances && { tally: tallyOf({ expected: extra.expected, instances: extra.instances }, day) }),
		mentions: extra.mentions,
		nextAction: extra.next_action,
		reviewedOn: row.reviewedOn,
		changedAt: row.changedAt,
		archived: row.archived,
	};
}

function dueJson(due: Due | null) {
	if (!due) return null;
	const { value, first, last, precision, basis, firstValue } = due;
	return { value, first, last, precision, basis, ...(firstValue && { firstValue }) };
}

function namedJson(named: Named | null) {
	return named && { id: named.id, title: named.title.text };
}
