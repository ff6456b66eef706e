import {
	account,
	anId,
	code,
	cursor,
	days,
	idOrCode,
	limit,
	oneOf,
	pastDay,
	type Read,
	words,
	yesOrNo,
} from "./filter-values";
import { type DayProblem, dayProblem, PAST_PARAMS, type PastDays } from "./past";
import {
	FRESHNESS,
	type Freshness,
	KINDS,
	type Kind,
	SECTORS,
	type Sector,
	STATUSES,
	STRENGTHS,
	type Status,
	type Strength,
	TIMELINESS,
	type Timeliness,
} from "./vocabulary";

/** A minus in front turns the order round. `match` is best first and asks for `q`. */
export const SORT_KEYS = ["due", "changed", "ref", "title", "status", "strength", "importance"] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export type Sort = SortKey | `-${SortKey}` | "match";

export const PASSAGES = ["some", "none"] as const;

/**
 * What a list of commitments is narrowed to. Several values of one key mean *or*, different keys mean *and*; a missing
 * key narrows nothing, but for `archived`, which then means "not archived". Lists are never empty.
 */
export type Scope = {
	status?: Status[];
	timeliness?: Timeliness[];
	freshness?: Freshness[];
	confirmed?: boolean[];
	/** Id or code. */
	agreement?: string[];
	sector?: Sector[];
	/** Code. */
	party?: string[];
	/** Id or code. */
	body?: string[];
	/** Id of an account, `me` or `none`. */
	owner?: string[];
	strength?: Strength[];
	/** This strong or stronger. */
	strengthMin?: Strength;
	kind?: Kind[];
	q?: string[];
	/** Days from today in which an open one falls due. */
	dueWithin?: number;
	/** Days back from today in which it was last changed. */
	changedWithin?: number;
	archived?: boolean[];
	/** Whether a passage is known for it. */
	passage?: (typeof PASSAGES)[number][];
};

/** A list's whole state, as its address keeps it. */
export type Filters = Scope &
	PastDays & {
		sort?: Sort;
		cursor?: string;
		limit?: number;
		/** Id of the saved view that one began from; it narrows nothing. */
		view?: string;
	};

/** A parameter, or a value of one, that means nothing here. `problem` says why of a day that can't be looked back to. */
export type Unknown = { param: string; value: string; problem?: DayProblem };

const SORTS: readonly string[] = ["match", ...SORT_KEYS.flatMap((key) => [key, `-${key}`])];

const MANY = {
	status: oneOf(STATUSES),
	timeliness: oneOf(TIMELINESS),
	freshness: oneOf(FRESHNESS),
	confirmed: yesOrNo,
	agreement: idOrCode,
	sector: oneOf(SECTORS),
	party: code,
	body: idOrCode,
	owner: account,
	strength: oneOf(STRENGTHS),
	kind: oneOf(KINDS),
	q: words,
	archived: yesOrNo,
	passage: oneOf(PASSAGES),
} satisfies Record<string, Read<unknown>>;

// Of several values the widest counts: that is what "or" comes to.
const WIDEST = {
	strengthMin: { read: oneOf(STRENGTHS), wider: (a: Strength, b: Strength) => stepOf(a) < stepOf(b) },
	dueWithin: { read: days, wider: (a: number, b: number) => a > b },
	changedWithin: { read: days, wider: (a: number, b: number) => a > b },
};

const FIRST = { asOf: pastDay, knownAt: pastDay, sort: oneOf(SORTS), cursor, limit, view: anId } satisfies Record<
	string,
	Read<unknown>
>;

/** The order of the parameters in every address, so that one state has one address. */
const PARAMS = [
	"q",
	"status",
	"timeliness",
	"freshness",
	"confirmed",
	"agreement",
	"sector",
	"party",
	"body",
	"owner",
	"strength",
	"strengthMin",
	"kind",
	"dueWithin",
	"changedWithin",
	"passage",
	"archived",
	"asOf",
	"knownAt",
	"sort",
	"limit",
	"view",
	"cursor",
] as const satisfies readonly (keyof Filters)[];

/** As Next hands them to a page. */
export type SearchParams = Record<string, string | string[] | undefined>;

/**
 * Reads a list's state from an address. What can't be read is left out of the filters and named in `unknown`, in the
 * order it came; an empty value is a form field left blank. `others` are parameters of the page's own.
 */
export function parseFilters(
	given: URLSearchParams | SearchParams,
	others: readonly string[] = [],
): { filters: Filters; unknown: Unknown[] } {
	const filters: Record<string, unknown> = {};
	const unknown: Unknown[] = [];
	for (const [param, value] of pairsOf(given)) {
		if (value.trim() === "" || others.includes(param)) continue;
		if (!take(filters, param, value)) unknown.push({ param, value: value.slice(0, 100), ...problemOf(param, value) });
	}
	return { filters: filters as Filters, unknown };
}

/** The address's query, without "?": `parseFilters` reads the same state back from it. */
export function filterQuery(filters: Filters): string {
	const query = new URLSearchParams();
	for (const param of PARAMS) {
		const value = filters[param];
		for (const each of Array.isArray(value) ? value : [value]) {
			if (each !== undefined) query.append(param, String(each));
		}
	}
	return query.toString();
}

/** The address of the list in this state. */
export function listPath(filters: Filters): string {
	const query = filterQuery(filters);
	return query ? `/commitments?${query}` : "/commitments";
}

/** The same list from its first page, with some keys changed; `undefined` drops a key. */
export function refine(filters: Filters, change: Partial<Record<keyof Filters, unknown>>): Filters {
	const { cursor: _, ...kept } = { ...filters, ...change };
	return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)) as Filters;
}

/** The same list without one value of one key. */
export function without(filters: Filters, key: keyof Scope, value: unknown): Filters {
	const now = filters[key];
	const rest = Array.isArray(now) ? (now as unknown[]).filter((each) => each !== value) : [];
	return refine(filters, { [key]: rest.length > 0 ? rest : undefined });
}

/** The same list without what turned out to mean nothing. */
export function leaveOut(filters: Filters, unknown: readonly Unknown[]): Filters {
	const left: Record<string, unknown> = { ...filters };
	for (const { param, value } of unknown) {
		const values = left[param];
		const rest = Array.isArray(values) ? values.filter((each) => String(each) !== value) : [];
		if (rest.length > 0) left[param] = rest;
		else delete left[param];
	}
	return left as Filters;
}

/** What the list is narrowed to, without day, order and page. */
export function scopeOf(filters: Filters): Scope {
	const { sort: _s, cursor: _c, limit: _l, view: _v, asOf: _a, knownAt: _k, ...scope } = filters;
	return scope;
}

/** What lies in both scopes; `null` where nothing can. */
export function narrow(scope: Scope, further: Scope): Scope | null {
	const both: Record<string, unknown> = { ...scope, ...further };
	for (const [key, value] of Object.entries(scope) as [keyof Scope, unknown][]) {
		const other = further[key];
		if (other === undefined) continue;
		if (Array.isArray(value)) {
			const shared = value.filter((each) => (other as unknown[]).includes(each));
			if (shared.length === 0) return null;
			both[key] = shared;
		} else if (key === "strengthMin") {
			both[key] = stepOf(value as Strength) > stepOf(other as Strength) ? value : other;
		} else {
			both[key] = Math.min(Number(value), Number(other));
		}
	}
	return both as Scope;
}

function take(filters: Record<string, unknown>, param: string, value: string): boolean {
	if (Object.hasOwn(MANY, param)) {
		const read: unknown = MANY[param as keyof typeof MANY](value);
		if (read === undefined) return false;
		const known = (filters[param] ?? []) as unknown[];
		if (!known.includes(read)) filters[param] = [...known, read];
		return true;
	}
	if (Object.hasOwn(WIDEST, param)) {
		const { read: readOne, wider } = WIDEST[param as keyof typeof WIDEST];
		const read = readOne(value);
		if (read === undefined) return false;
		const known = filters[param];
		if (known === undefined || wider(read as never, known as never)) filters[param] = read;
		return true;
	}
	if (!Object.hasOwn(FIRST, param) || Object.hasOwn(filters, param)) return false;
	const read = FIRST[param as keyof typeof FIRST](value);
	if (read === undefined) return false;
	filters[param] = read;
	return true;
}

function problemOf(param: string, value: string): Pick<Unknown, "problem"> {
	const problem = (PAST_PARAMS as readonly string[]).includes(param) && dayProblem(value.trim());
	return problem ? { problem } : {};
}

function pairsOf(given: URLSearchParams | SearchParams): [string, string][] {
	if (given instanceof URLSearchParams) return [...given];
	return Object.entries(given).flatMap(([param, value]) =>
		[value ?? []].flat().map((each): [string, string] => [param, each]),
	);
}

function stepOf(strength: Strength): number {
	return STRENGTHS.indexOf(strength);
}
