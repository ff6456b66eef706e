import "server-only";
import { addDays } from "@/lib/domain/date-value";
import type { Scope } from "@/lib/domain/filters";
import { type Freshness, OPEN_STATUSES, STRENGTHS, type Timeliness } from "@/lib/domain/vocabulary";
import { env } from "@/lib/env";
import { Prisma } from "@/prisma/generated/client";
import { startOf } from "../clock";
import { relationsAt } from "./relations";
import type { Found } from "./resolve";
import type { Reading } from "./row";

const { sql, join, raw } = Prisma;
type Sql = Prisma.Sql;

/** SQL over a commitment `c`: it lies in the scope, as of the day of reading. */
export function scopeWhere(scope: Scope, found: Found, reading: Reading): Sql {
	const { today } = reading;
	const { parties, sectors } = relationsAt(reading);
	const stronger = scope.strengthMin && STRENGTHS.slice(STRENGTHS.indexOf(scope.strengthMin));
	const conditions = [
		isOneOf(sql`c.status`, scope.status),
		isOneOf(sql`c.kind`, scope.kind),
		isOneOf(sql`c.strength`, scope.strength),
		isOneOf(sql`c.strength`, stronger),
		anyOf(scope.timeliness, (value) => timelinessIs(value, today)),
		anyOf(scope.freshness, (value) => freshnessIs(value, today)),
		anyOf(scope.confirmed, (value) => (value ? sql`c.confirmed = true` : sql`c.confirmed = false`)),
		anyOf(scope.archived ?? [false], (value) => (value ? sql`c.archived_at IS NOT NULL` : sql`c.archived_at IS NULL`)),
		anyOf(scope.passage, (value) => (value === "some" ? hasPassage(reading) : sql`NOT ${hasPassage(reading)}`)),
		dueWithin(scope.dueWithin, today),
		changedWithin(scope.changedWithin, reading),
		isIn(sql`c.agreement_id`, sql`uuid`, found.agreement),
		isIn(sql`c.body_id`, sql`uuid`, found.body),
		anyOf(found.owner, (id) => (id === null ? sql`c.owner_id IS NULL` : sql`c.owner_id = ${id}::uuid`)),
		hasRow(parties, isIn(sql`r.party_id`, sql`uuid`, found.party)),
		hasRow(sectors, isOneOf(sql`r.sector`, scope.sector)),
		anyOf(found.holding, (ids) => sql`c.id IN (${ids})`),
	];
	return join(conditions.filter(isThere), " AND ");
}

export function hasPassage(reading: Reading): Sql {
	return sql`EXISTS (SELECT FROM ${relationsAt(reading).mentions} m WHERE m.commitment_id = c.id)`;
}

const IS_OPEN = isOneOf(sql`c.status`, OPEN_STATUSES) as Sql;

/** `timelinessOf` of lib/domain/timeliness.ts once more, for the database; a test holds the two together. */
function timelinessIs(value: Timeliness, today: string): Sql {
	const soon = addDays(today, env().DUE_SOON_DAYS);
	switch (value) {
		case "closed":
			return sql`NOT ${IS_OPEN}`;
		case "no_date":
			return sql`(${IS_OPEN} AND c.due_last IS NULL)`;
		case "overdue":
			return sql`(${IS_OPEN} AND c.due_last < ${today}::date AND (c.looked_on > c.due_last) IS NOT TRUE)`;
		case "outcome_unknown":
			return sql`(${IS_OPEN} AND c.due_last < ${today}::date AND c.looked_on > c.due_last)`;
		case "due_soon":
			return sql`(${IS_OPEN} AND c.due_last BETWEEN ${today}::date AND ${soon}::date)`;
		case "not_due":
			return sql`(${IS_OPEN} AND c.due_last > ${soon}::date)`;
	}
}

/** `freshnessOf` of lib/domain/freshness.ts once more, for the database; a test holds the two together. */
function freshnessIs(value: Freshness, today: string): Sql {
	const fresh = addDays(today, -env().FRESH_DAYS);
	const stale = addDays(today, -env().STALE_DAYS);
	switch (value) {
		case "never":
			return sql`c.looked_on IS NULL`;
		case "stale":
			return sql`c.looked_on < ${stale}::date`;
		case "fresh":
			return sql`(c.looked_on >= ${stale}::date AND c.looked_on > ${fresh}::date)`;
		case "ageing":
			return sql`c.looked_on BETWEEN ${stale}::date AND ${fresh}::date`;
	}
}

// What is closed is no longer due, whatever date it carries.
function dueWithin(days: number | undefined, today: string): Sql | undefined {
	if (days === undefined) return undefined;
	return sql`${IS_OPEN} AND c.due_last BETWEEN ${today}::date AND ${addDays(today, days)}::date`;
}

function changedWithin(days: number | undefined, { today, past }: Reading): Sql | undefined {
	if (days === undefined) return undefined;
	const since = sql`c.changed_at >= ${startOf(addDays(today, -days))}`;
	return past ? sql`${since} AND c.changed_at < ${startOf(addDays(today, 1))}` : since;
}

/** How a reference would be written that begins as the query does; `null` where none can. */
export function referenceBeginning(query: string): string | null {
	const capitals = query.trim().toUpperCase();
	return /^[A-Z][A-Z0-9-]{1,23}$/.test(capitals) ? capitals : null;
}

export function beginsWith(ref: Sql, prefix: string): Sql {
	return sql`${ref}::text LIKE ${`${prefix}%`}`;
}

function hasRow(table: Sql, condition: Sql | undefined): Sql | undefined {
	return condition && sql`EXISTS (SELECT FROM ${table} r WHERE r.commitment_id = c.id AND ${condition})`;
}

// Words of the vocabulary stand in the text itself: the planner uses an index of just the open ones only where it can see,
// before any value is known, that these are among them.
function isOneOf(column: Sql, words: readonly string[] | undefined): Sql | undefined {
	if (!words?.[0]) return undefined;
	if (!words.every((word) => /^[a-z_]+$/.test(word))) throw new Error("no word of the vocabulary");
	const quoted = words.map((word) => raw(`'${word}'`));
	return quoted.length === 1 ? sql`${column} = ${quoted[0]}` : sql`${column} IN (${join(quoted)})`;
}

// A single value is compared for equality, so that an index which begins with the column is walked in order.
function isIn(column: Sql, type: Sql, values: readonly string[] | undefined): Sql | undefined {
	if (!values?.[0]) return undefined;
	if (values.length === 1) return sql`${column} = ${values[0]}::${type}`;
	return sql`${column} IN (${join(values.map((value) => sql`${value}::${type}`))})`;
}

function anyOf<T>(values: readonly T[] | undefined, condition: (value: T, n: number) => Sql): Sql | undefined {
	return values && values.length > 0 ? sql`(${join(values.map(condition), " OR ")})` : undefined;
}

function isThere(condition: Sql | undefined): condition is Sql {
	return condition !== undefined;
}
