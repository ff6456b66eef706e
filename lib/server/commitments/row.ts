import "server-only";
import type { Account, CommitmentRow, Due, Named, PartyTag } from "@/lib/domain/commitment";
import { freshnessOf } from "@/lib/domain/freshness";
import type { Past } from "@/lib/domain/past";
import { type Texts, textIn } from "@/lib/domain/texts";
import { timelinessOf } from "@/lib/domain/timeliness";
import type {
	Basis,
	Importance,
	Kind,
	Lang,
	PartyRole,
	Precision,
	Sector,
	Status,
	Strength,
	TextLang,
} from "@/lib/domain/vocabulary";
import { env } from "@/lib/env";
import { Prisma } from "@/prisma/generated/client";
import { relationsAt } from "./relations";
import { hasPassage } from "./where";

/** In whose language and as of which day something is read; on a past day, `today` is that day. */
export type Reading = { lang: Lang; today: string; past: Past | null };

type RawNamed = { id: string; texts: Texts; lang: TextLang };

export type RawRow = {
	id: string;
	ref: string;
	version: number;
	titles: Texts;
	lang: TextLang;
	kind: Kind;
	strength: Strength;
	status: Status;
	status_change_id: string | null;
	confirmed: boolean | null;
	due_value: string | null;
	due_first: string | null;
	due_last: string | null;
	due_precision: Precision | null;
	due_basis: Basis | null;
	first_due_value: string | null;
	first_due_last: string | null;
	reviewed_on: string | null;
	looked_on: string | null;
	changed_at: Date;
	importance: Importance;
	archived: boolean;
	has_passage: boolean;
	agreement: RawNamed | null;
	body: RawNamed | null;
	owner: Account | null;
	parties: { code: string; names: Texts; lang: TextLang; role: PartyRole }[];
	sectors: Sector[];
};

/** The columns of a `RawRow`, of a commitment `c`. Everything in one query: a row costs a few index look-ups. */
export function rowColumns(reading: Reading): Prisma.Sql {
	const { parties, sectors } = relationsAt(reading);
	return Prisma.sql`
	c.id, c.ref, c.version, c.titles, c.lang, c.kind::text, c.strength::text, c.status::text, c.status_change_id,
	c.confirmed, c.due_value, c.due_first::text, c.due_last::text, c.due_precision::text, c.due_basis::text,
	c.first_due_value, c.first_due_last::text, c.reviewed_on::text, c.looked_on::text, c.changed_at,
	c.importance::text, c.archived_at IS NOT NULL AS archived, ${hasPassage(reading)} AS has_passage,
	(SELECT jsonb_build_object('id', a.id, 'texts', a.titles, 'lang', a.lang)
		FROM agreements a WHERE a.id = c.agreement_id) AS agreement,
	(SELECT jsonb_build_object('id', b.id, 'texts', b.names, 'lang', b.lang)
		FROM bodies b WHERE b.id = c.body_id) AS body,
	(SELECT jsonb_build_object('id', u.id, 'name', u.name) FROM users u WHERE u.id = c.owner_id) AS owner,
	(SELECT coalesce(jsonb_agg(jsonb_build_object('code', p.code, 'names', p.names, 'lang', p.lang, 'role', cp.role)
			ORDER BY cp.position), '[]')
		FROM ${parties} cp JOIN parties p ON p.id = cp.party_id WHERE cp.commitment_id = c.id) AS parties,
	(SELECT coalesce(jsonb_agg(cs.sector ORDER BY cs.sector), '[]')
		FROM ${sectors} cs WHERE cs.commitment_id = c.id) AS sectors`;
}

/** The row as everybody else knows it, with what is computed as of that day. */
export function toRow(raw: RawRow, { lang, today }: Reading): CommitmentRow {
	const { DUE_SOON_DAYS, FRESH_DAYS, STALE_DAYS } = env();
	const facts = { status: raw.status, dueLast: raw.due_last, lookedOn: raw.looked_on };
	return {
		id: raw.id,
		ref: raw.ref,
		version: raw.version,
		title: wordsIn(raw.titles, lang, raw.lang),
		kind: raw.kind,
		strength: raw.strength,
		status: raw.status,
		statusChangeId: raw.status_change_id,
		confirmed: raw.confirmed,
		timeliness: timelinessOf(facts, today, DUE_SOON_DAYS),
		freshness: freshnessOf(raw.looked_on, today, { freshDays: FRESH_DAYS, staleDays: STALE_DAYS }),
		due: dueOf(raw),
		agreement: namedIn(raw.agreement, lang),
		body: namedIn(raw.body, lang),
		parties: raw.parties.map((party) => toParty(party, lang)),
		sectors: raw.sectors,
		owner: raw.owner,
		importance: raw.importance,
		reviewedOn: raw.reviewed_on,
		lookedOn: raw.looked_on,
		changedAt: raw.changed_at.toISOString(),
		archived: raw.archived,
		hasPassage: raw.has_passage,
	};
}

function toParty({ code, names, lang: original, role }: RawRow["parties"][number], lang: Lang): PartyTag {
	return { code, name: wordsIn(names, lang, original), role };
}

function namedIn(raw: RawNamed | null, lang: Lang): Named | null {
	return raw && { id: raw.id, title: wordsIn(raw.texts, lang, raw.lang) };
}

/** A text that is always there: the database lets no title go without its original. */
export function wordsIn(texts: unknown, lang: Lang, original: string) {
	const found = textIn(texts as Texts, lang, original as TextLang);
	if (!found) throw new Error(`a text lacks its original in ${original}`);
	return found;
}

function dueOf(raw: RawRow): Due | null {
	if (raw.due_value === null || raw.due_precision === null || raw.due_basis === null) return null;
	const hasMoved = raw.first_due_value !== raw.due_value;
	return {
		value: raw.due_value,
		first: raw.due_first,
		last: raw.due_last,
		precision: raw.due_precision,
		basis: raw.due_basis,
		firstValue: hasMoved ? raw.first_due_value : null,
		firstLast: hasMoved ? raw.first_due_last : null,
	};
}
