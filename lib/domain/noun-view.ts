import type { CommitmentRow } from "./commitment";
import type { FulfilmentRate } from "./rate";
import type { LocalText } from "./texts";
import type { Basis, Precision, Status } from "./vocabulary";

/** One page of a list, with the cursors of its neighbours. The total is exact up to a thousand. */
export type Listed<Row> = {
	items: Row[];
	next: string | null;
	previous: string | null;
	total: number | { atLeast: number };
};

/** What a list is asked for. `archived` shows those that were put away instead of the others. */
export type ListAsked = { q?: string; cursor?: string; archived?: boolean; limit?: number };

/** A date with its bounds and how it is known; days are "YYYY-MM-DD". */
export type DateView = {
	value: string;
	first: string | null;
	last: string | null;
	precision: Precision;
	basis: Basis;
};

/** A time that runs from and to; `null` is not known, or not yet over. */
export type TermView = {
	from: string | null;
	to: string | null;
	/** As of the day of reading. */
	current: boolean;
};

export type PartyName = { id: string; code: string; name: LocalText };

export type VariantView = { id: string; spelling: string; lang: string | null };

/** How a set of commitments stands. Archived ones are not among them. */
export type Standing = {
	total: number;
	open: number;
	overdue: number;
	/** Verdicts that no second person has confirmed. */
	provisional: number;
	/** In the order of the vocabulary, statuses that none has left out. */
	byStatus: { status: Status; n: number }[];
	rate: FulfilmentRate;
	/** The first hundred by due date. */
	items: CommitmentRow[];
};
