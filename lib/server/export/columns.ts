import "server-only";
import { freshnessOf } from "@/lib/domain/freshness";
import { timelinessOf } from "@/lib/domain/timeliness";
import { env } from "@/lib/env";
import { Prisma } from "@/prisma/generated/client";
import { relationsAt } from "../commitments/relations";
import type { RawRow, Reading } from "../commitments/row";
import { ownOrigin } from "../origin";
import type { Cell } from "./csv";

/** A commitment as an export reads it: what orders it, and what a sheet can hold of it. */
export type ExportRow = Pick<
	RawRow,
	| "id"
	| "ref"
	| "titles"
	| "lang"
	| "kind"
	| "strength"
	| "status"
	| "confirmed"
	| "due_value"
	| "due_first"
	| "due_last"
	| "due_precision"
	| "due_basis"
	| "first_due_value"
	| "reviewed_on"
	| "looked_on"
	| "changed_at"
	| "importance"
	| "archived"
> & {
	title: string;
	description: string | null;
	fulfilment_test: string | null;
	undertaken_value: string | null;
	agreement: string | null;
	body: string | null;
	owner: string | null;
	undertakes: string | null;
	participates: string | null;
	benefits: string | null;
	sectors: string | null;
};

const { sql } = Prisma;

function textIn(texts: Prisma.Sql, original: Prisma.Sql, { lang }: Reading): Prisma.Sql {
	return sql`coalesce(${texts} ->> ${lang}, ${texts} ->> ${original})`;
}

/** The columns of an `ExportRow` from a commitment `c` and the joins below. */
export function exportColumns(reading: Reading): Prisma.Sql {
	const original = sql`c.lang`;
	return sql`
		c.id, c.ref, c.titles, c.lang, c.kind::text, c.strength::text, c.status::text, c.confirmed,
		c.due_value, c.due_first::text, c.due_last::text, c.due_precision::text, c.due_basis::text, c.first_due_value,
		c.reviewed_on::text, c.looked_on::text, c.changed_at, c.importance::text, c.archived_at IS NOT NULL AS archived,
		${textIn(sql`c.titles`, original, reading)} AS title,
		${textIn(sql`c.descriptions`, original, reading)} AS description,
		${textIn(sql`c.fulfilment_tests`, original, reading)} AS fulfilment_test,
		c.undertaken_value,
		${textIn(sql`a.titles`, sql`a.lang`, reading)} AS agreement,
		${textIn(sql`b.names`, sql`b.lang`, reading)} AS body,
		u.name AS owner, p.undertakes, p.participates, p.benefits, s.sectors`;
}

export function exportJoins(reading: Reading): Prisma.Sql {
	const { parties, sectors } = relationsAt(reading);
	const codes = (role: string) =>
		sql`string_agg(p.code, '; ' ORDER BY r.position) FILTER (WHERE r.role = ${role}::party_role)`;
	return sql`
		LEFT JOIN agreements a ON a.id = c.agreement_id
		LEFT JOIN bodies b ON b.id = c.body_id
		LEFT JOIN users u ON u.id = c.owner_id
		CROSS JOIN LATERAL (
			SELECT ${codes("undertakes")} AS undertakes, ${codes("participates")} AS participates,
				${codes("benefits")} AS benefits
			FROM ${parties} r JOIN parties p ON p.id = r.party_id WHERE r.commitment_id = c.id
		) p
		CROSS JOIN LATERAL (
			SELECT string_agg(r.sector::text, '; ' ORDER BY r.sector) AS sectors
			FROM ${sectors} r WHERE r.commitment_id = c.id
		) s`;
}

/** Names of the API's fields, so that a sheet and a program call a thing the same. */
export const EXPORT_HEADER = [
	...["ref", "title", "description", "fulfilmentTest", "lang", "kind", "strength", "undertakenOn"],
	...["status", "confirmed", "timeliness", "freshness"],
	...["due", "dueFirst", "dueLast", "duePrecision", "dueBasis", "dueFirstValue"],
	...["agreement", "body", "undertakes", "participates", "benefits", "sectors"],
	...["owner", "importance", "reviewedOn", "changedAt", "archived", "address"],
] as const;

/** One record in the order of `EXPORT_HEADER`, as of the day of reading. */
export function exportRecord(reading: Reading): (row: ExportRow) => Cell[] {
	const { DUE_SOON_DAYS, FRESH_DAYS, STALE_DAYS } = env();
	const limits = { freshDays: FRESH_DAYS, staleDays: STALE_DAYS };
	const origin = ownOrigin();
	return (row) => [
		...[row.ref, row.title, row.description, row.fulfilment_test, row.lang, row.kind, row.strength],
		...[row.undertaken_value, row.status, row.confirmed],
		timelinessOf({ status: row.status, dueLast: row.due_last, lookedOn: row.looked_on }, reading.today, DUE_SOON_DAYS),
		freshnessOf(row.looked_on, reading.today, limits),
		...[row.due_value, row.due_first, row.due_last, row.due_precision, row.due_basis, row.first_due_value],
		...[row.agreement, row.body, row.undertakes, row.participates, row.benefits, row.sectors],
		...[row.owner, row.importance, row.reviewed_on, row.changed_at.toISOString(), row.archived],
		`${origin}/commitments/${row.ref}`,
	];
}
