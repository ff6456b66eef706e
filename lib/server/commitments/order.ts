import "server-only";
import { isDay } from "@/lib/domain/date-value";
import type { Filters, Sort } from "@/lib/domain/filters";
import { isId } from "@/lib/domain/id";
import { isReference } from "@/lib/domain/reference";
import { IMPORTANCES, type Lang, STATUSES, STRENGTHS } from "@/lib/domain/vocabulary";
import { Prisma } from "@/prisma/generated/client";
import type { RawRow } from "./row";
import { beginsWith, referenceBeginning } from "./where";

const { sql, join } = Prisma;
type Sql = Prisma.Sql;
type Value = string | null;

type Key = {
	sql: Sql;
	type: Sql;
	desc?: boolean;
	/** Nulls come last, whichever way the rest runs. */
	nullable?: boolean;
	/** For a key that no index knows: the condition for each of its values, "0" first. */
	steps?: Sql[];
	of: (row: RawRow) => Value;
	isValid: (value: string) => boolean;
};

/** One way to sort; no two rows share a place in it. The tag tells its cursors from another's. */
export type Order = { tag: string; keys: Key[] };

/** A row's place in an order, and which of its two sides is meant. */
export type Place = { side: "after" | "before"; values: Value[] };

/** The order asked for: best first for a search that may mean a reference, else by due date. */
export function orderOf({ sort, q }: Filters, lang: Lang): Order {
	const prefix = referenceBeginning(q?.[0] ?? "");
	const wanted = sort === undefined || sort === "match" ? (prefix === null ? "due" : "match") : sort;
	if (wanted === "match") return { tag: "match", keys: [nearness(prefix ?? ""), due(false), id(false)] };
	const desc = wanted.startsWith("-");
	const name = desc ? wanted.slice(1) : wanted;
	return { tag: name === "title" ? `${wanted}.${lang}` : wanted, keys: keysOf(name as Sort, desc, lang) };
}

function keysOf(name: Sort, desc: boolean, lang: Lang): Key[] {
	switch (name) {
		case "changed":
			return [{ ...changed, desc }, id(desc)];
		case "ref":
			return [{ ...ref, desc }];
		case "title":
			return [{ ...title(lang), desc }, id(desc)];
		case "status":
			return [{ ...ladder("status", STATUSES), desc }, due(false), id(false)];
		case "strength":
			return [{ ...ladder("strength", STRENGTHS), desc }, due(false), id(false)];
		case "importance":
			return [{ ...ladder("importance", IMPORTANCES), desc }, due(false), id(false)];
		default:
			return [due(desc), id(desc)];
	}
}

function due(desc: boolean): Key {
	return { sql: sql`c.due_last`, type: sql`date`, desc, nullable: true, of: (row) => row.due_last, isValid: isDay };
}

function id(desc: boolean): Key {
	return { sql: sql`c.id`, type: sql`uuid`, desc, of: (row) => row.id, isValid: isId };
}

const changed: Key = {
	sql: sql`c.changed_at`,
	type: sql`timestamptz`,
	of: (row) => row.changed_at.toISOString(),
	isValid: (value) => /^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(value) && !Number.isNaN(Date.parse(value)),
};

const ref: Key = {
	sql: sql`c.ref::text COLLATE natural_order`,
	type: sql`text`,
	of: (row) => row.ref,
	isValid: isReference,
};

// Written as in the index of each language.
const TITLES: Record<Lang, Sql> = {
	en: sql`coalesce(c.titles ->> 'en', c.titles ->> c.lang) COLLATE "en-x-icu"`,
	tr: sql`coalesce(c.titles ->> 'tr', c.titles ->> c.lang) COLLATE "tr-x-icu"`,
	ru: sql`coalesce(c.titles ->> 'ru', c.titles ->> c.lang) COLLATE "ru-x-icu"`,
};

function title(lang: Lang): Key {
	return {
		sql: TITLES[lang],
		type: sql`text`,
		of: (row) => row.titles[lang] ?? row.titles[row.lang] ?? "",
		isValid: (value) => value.length <= 500 && value.isWellFormed() && !value.includes("\0"),
	};
}

function ladder(column: "status" | "strength" | "importance", words: readonly string[]): Key {
	return {
		sql: Prisma.raw(`c.${column}`),
		type: Prisma.raw(column),
		of: (row) => row[column],
		isValid: (value) => words.includes(value),
	};
}

/** The reference itself, then those that begin so, then the rest. */
function nearness(prefix: string): Key {
	const begins = beginsWith(sql`c.ref`, prefix);
	return {
		sql: sql`0`,
		type: sql`int`,
		steps: [sql`c.ref = ${prefix}`, sql`${begins} AND c.ref <> ${prefix}`, sql`NOT ${begins}`],
		of: (row) => (row.ref === prefix ? "0" : row.ref.startsWith(prefix) ? "1" : "2"),
		isValid: (value) => ["0", "1", "2"].includes(value),
	};
}

/** The row's place in the order. */
export function placeOf(order: Order, row: RawRow, side: Place["side"]): Place {
	return { side, values: order.keys.map((key) => key.of(row)) };
}

/** As it stands in an address. Nothing secret is in it, and `readCursor` trusts nothing in it. */
export function cursorOf(order: Order, { side, values }: Place): string {
	return Buffer.from(JSON.stringify([order.tag, side, ...values])).toString("base64url");
}

/** `null` for what is no cursor, or one of another order. */
export function readCursor(order: Order, cursor: string): Place | null {
	const read = parsed(Buffer.from(cursor, "base64url").toString());
	if (!Array.isArray(read) || read.length !== order.keys.length + 2) return null;
	const [tag, side, ...values] = read as unknown[];
	if (tag !== order.tag || (side !== "after" && side !== "before")) return null;
	const areValid = order.keys.every((key, n) => {
		const value = values[n];
		return value === null ? key.nullable === true : typeof value === "string" && key.isValid(value);
	});
	return areValid ? { side, values: values as Value[] } : null;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

/**
 * The rows beyond a place as a row of conditions, nearest first: each lies wholly before the next, and an index walks
 * each by itself, where their "or" would make it start from the beginning. `null` is the beginning of the list.
 */
export function legsFrom(order: Order, place: Place | null): Sql[] {
	return place ? beyond(order.keys, place.values, place.side === "after") : fromStart(order.keys);
}

/** ORDER BY for each leg. Within a leg nulls are apart already, so the index's own order serves. */
export function orderBy(order: Order, side: Place["side"]): Sql {
	const forward = side === "after";
	const keys = order.keys.filter((key) => !key.steps);
	return join(keys.map((key) => sql`${key.sql} ${Prisma.raw(isFalling(key) === forward ? "DESC" : "ASC")}`));
}

function fromStart([first, ...rest]: Key[]): Sql[] {
	if (first?.steps) return first.steps.flatMap((step) => fromStart(rest).map((leg) => both(step, leg)));
	if (first?.nullable && isFalling(first)) return [isNotNull(first), isNull(first)];
	return [sql`true`];
}

function beyond([key, ...rest]: Key[], [value = null, ...others]: Value[], forward: boolean): Sql[] {
	if (!key) return [];
	const inner = () => beyond(rest, others, forward);
	if (key.steps) {
		const at = Number(value);
		const here = key.steps[at] ?? sql`false`;
		const further = forward ? key.steps.slice(at + 1) : key.steps.slice(0, at).reverse();
		return [...inner().map((leg) => both(here, leg)), ...further];
	}
	if (value === null) {
		const here = inner().map((leg) => both(isNull(key), leg));
		return forward ? here : [...here, isNotNull(key)];
	}
	const past = Prisma.raw(isFalling(key) === forward ? "<" : ">");
	const nulls = forward && key.nullable ? [isNull(key)] : [];
	const [next, ...none] = rest;
	if (next && none.length === 0 && isFalling(next) === isFalling(key)) {
		return [sql`(${key.sql}, ${next.sql}) ${past} (${value}::${key.type}, ${others[0]}::${next.type})`, ...nulls];
	}
	const level = inner().map((leg) => both(sql`${key.sql} = ${value}::${key.type}`, leg));
	return [...level, sql`${key.sql} ${past} ${value}::${key.type}`, ...nulls];
}

function isFalling(key: Key): boolean {
	return key.desc === true;
}

function isNull(key: Key): Sql {
	return sql`${key.sql} IS NULL`;
}

function isNotNull(key: Key): Sql {
	return sql`${key.sql} IS NOT NULL`;
}

function both(a: Sql, b: Sql): Sql {
	return sql`${a} AND ${b}`;
}
