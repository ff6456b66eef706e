import type { Account } from "./commitment";
import type { Scope } from "./filters";
import type { FieldError } from "./refusal";
import type { LocalText } from "./texts";
import { type Importance, SECTORS, type Sector, type TextLang } from "./vocabulary";

/** More than this is no longer looked over by anybody. */
export const MOST_ITEMS = 5000;
/** So many rows a preview and a report show. */
export const SHOWN_ITEMS = 50;
export const UNDO_DAYS = 30;
export const PLAN_HOURS = 24;

export const BULK_STATES = ["prepared", "running", "done", "stopped"] as const;
export type BulkState = (typeof BULK_STATES)[number];

/**
 * What becomes of one commitment. `same`: it stood so already. `stale`: changed by somebody since it was looked at.
 * `archived`: has to be brought back first. `refused`: a rule is not met. `failed`: a fault of ours.
 */
export const BULK_OUTCOMES = ["changed", "same", "stale", "archived", "gone", "refused", "failed"] as const;
export type BulkOutcome = (typeof BULK_OUTCOMES)[number];

/** What is changed of all of them; what is not named stays. The status is never among it. */
export type BulkChange = {
	/** `null`: nobody. */
	ownerId?: string | null | undefined;
	importance?: Importance | undefined;
	/** `set` replaces them all; `add` and `remove` keep the rest. */
	sectors?: { add?: Sector[] | undefined; remove?: Sector[] | undefined; set?: Sector[] | undefined } | undefined;
	/** One for each, the caller's unless said otherwise. */
	nextAction?: NextActionGiven | undefined;
	/** `false` brings back. */
	archived?: boolean | undefined;
	reason?: string | undefined;
};

export type NextActionGiven = {
	what: string;
	ownerId?: string | undefined;
	dueOn?: string | null | undefined;
	lang?: TextLang | undefined;
};

/** Of a commitment, all that can be changed in bulk. */
export type BulkFields = {
	ownerId: string | null;
	importance: Importance;
	/** In the order of the vocabulary. */
	sectors: Sector[];
	archived: boolean;
	reason: string | null;
};

/** How a commitment would stand after the change. */
export function fieldsAfterBulk(before: BulkFields, change: BulkChange): BulkFields {
	const { ownerId, importance, archived } = change;
	const isMoved = archived !== undefined && archived !== before.archived;
	return {
		ownerId: ownerId === undefined ? before.ownerId : ownerId,
		importance: importance ?? before.importance,
		sectors: sectorsAfter(before.sectors, change.sectors),
		archived: archived ?? before.archived,
		reason: isMoved ? (archived ? (change.reason ?? null) : null) : before.reason,
	};
}

function sectorsAfter(before: readonly Sector[], change: BulkChange["sectors"]): Sector[] {
	if (!change) return [...before];
	const kept = change.set ?? [...before.filter((sector) => !change.remove?.includes(sector)), ...(change.add ?? [])];
	return SECTORS.filter((sector) => kept.includes(sector));
}

/** What is to be expected of an item, before anybody else comes in between. */
export function foreseen(
	before: BulkFields | null,
	after: BulkFields | null,
	addsAction: boolean,
): "changed" | "same" | "archived" | "gone" {
	if (!before || !after) return "gone";
	const edits = differingFields(before, after).length > 0;
	const stays = before.archived && after.archived;
	if (stays && (edits || addsAction)) return "archived";
	return edits || addsAction || before.archived !== after.archived ? "changed" : "same";
}

export const EDITED_IN_BULK = ["ownerId", "importance", "sectors"] as const;

/** The fields of an edit that differ; archiving is a step of its own. */
export function differingFields(before: BulkFields, after: BulkFields): (typeof EDITED_IN_BULK)[number][] {
	return EDITED_IN_BULK.filter((key) => String(before[key]) !== String(after[key]));
}

/** One row of a preview or a report. */
export type BulkItemView = {
	ref: string;
	/** `null` where there is no such commitment. */
	title: LocalText | null;
	before: BulkFields | null;
	after: BulkFields | null;
	foreseen: ReturnType<typeof foreseen>;
	/** `null` until it was its turn. */
	outcome: BulkOutcome | null;
	/** The rules that were not met. */
	errors: FieldError[];
	/** The same in the reader's language; filled by `sayReasons`. */
	why: string[];
};

export type BulkCounts = Record<BulkOutcome, number>;

/** A bulk run as its page shows it. */
export type BulkRunView = {
	id: string;
	state: BulkState;
	actor: Account;
	change: BulkChange;
	/** The filter whose matches were taken; `null` for commitments picked one by one. */
	scope: Scope | null;
	total: number;
	/** What is to be expected of a plan; `null` once it was begun. */
	expected: Pick<BulkCounts, "changed" | "same" | "archived" | "gone"> | null;
	/** A plan too old to be carried out. */
	isExpired: boolean;
	/** What came of it so far. */
	counts: BulkCounts;
	/** Items whose turn has not come. */
	pending: number;
	/** The first of them; of a plan, of those that would change. */
	items: BulkItemView[];
	/** The first of those that were not done, with the reason; of a plan, that could not be. */
	notDone: BulkItemView[];
	/** Names of the accounts that the rows speak of. */
	names: Record<string, string>;
	createdAt: string;
	finishedAt: string | null;
	/** The run that this one undoes, and the one that undid this. */
	undoOf: string | null;
	undoneBy: string | null;
	/** What this reader may do with it now. */
	mayGoOn: boolean;
	mayStop: boolean;
	mayUndo: boolean;
};

export type BulkRunRow = Pick<
	BulkRunView,
	"id" | "state" | "actor" | "change" | "total" | "createdAt" | "finishedAt" | "undoOf" | "undoneBy"
>;
