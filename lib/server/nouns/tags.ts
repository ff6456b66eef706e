import "server-only";
import type { EventTag, Named, PassageTag } from "@/lib/domain/commitment";
import type { DateView, PartyName, TermView } from "@/lib/domain/noun-view";
import { type LocalText, type Texts, textIn } from "@/lib/domain/texts";
import type { Basis, EventState, Lang, Precision, TextLang } from "@/lib/domain/vocabulary";
import { toDay } from "../clock";
import { wordsIn } from "../commitments/row";

// What a read selects of another noun, and how that noun is called there.

export const ACCOUNT = { select: { id: true, name: true } } as const;

export const PARTY = { select: { id: true, code: true, names: true, lang: true } } as const;

export const NAMED = { select: { id: true, names: true, lang: true } } as const;

export const PASSAGE = {
	select: {
		id: true,
		number: true,
		words: true,
		lang: true,
		original: true,
		doubtful: true,
		doubtfulReason: true,
		source: {
			select: {
				id: true,
				title: true,
				lang: true,
				url: true,
				publisher: true,
				publishedValue: true,
				adoptedValue: true,
				eventValue: true,
			},
		},
	},
} as const;

export const EVENT = {
	select: {
		id: true,
		titles: true,
		lang: true,
		state: true,
		dateValue: true,
		dateFirst: true,
		dateLast: true,
		places: true,
	},
} as const;

type Words = { names: unknown; lang: string };

export function partyName({ id, code, names, lang }: { id: string; code: string } & Words, reader: Lang): PartyName {
	return { id, code, name: wordsIn(names, reader, lang) };
}

export function named({ id, names, lang }: { id: string } & Words, reader: Lang): Named {
	return { id, title: wordsIn(names, reader, lang) };
}

export function maybeNamed(row: ({ id: string } & Words) | null, reader: Lang): Named | null {
	return row && named(row, reader);
}

/** A text that need not be there. */
export function maybeWords(texts: unknown, reader: Lang, lang: string): LocalText | null {
	return textIn(texts as Texts | null, reader, lang as TextLang);
}

type SourceDates = { publishedValue: string | null; adoptedValue: string | null; eventValue: string | null };

/** When a source is from: published, else the date adopted for it, else that of what it tells of. */
export function datedOf({ publishedValue, adoptedValue, eventValue }: SourceDates): string | null {
	return publishedValue ?? adoptedValue ?? eventValue;
}

type PassageRow = {
	id: string;
	number: number;
	words: unknown;
	lang: string;
	original: string | null;
	doubtful: boolean;
	doubtfulReason: string | null;
	source: { id: string; title: string; lang: string; url: string | null; publisher: string | null } & SourceDates;
};

export function passageTag({ words, lang, source, ...row }: PassageRow, reader: Lang): PassageTag {
	const { id, title, url, publisher } = source;
	return {
		id: row.id,
		number: row.number,
		words: wordsIn(words, reader, lang),
		original: row.original,
		doubtful: row.doubtful,
		doubtfulReason: row.doubtfulReason,
		source: { id, title, lang: source.lang, url, publisher, dated: datedOf(source) },
	};
}

type EventTagRow = {
	id: string;
	titles: unknown;
	lang: string;
	state: EventState;
	dateValue: string | null;
	dateFirst: Date | null;
	dateLast: Date | null;
	places: unknown;
};

export function eventTag(row: EventTagRow, reader: Lang): EventTag {
	return {
		id: row.id,
		title: wordsIn(row.titles, reader, row.lang),
		state: row.state,
		date: row.dateValue,
		first: toDay(row.dateFirst),
		last: toDay(row.dateLast),
		place: maybeWords(row.places, reader, row.lang),
	};
}

type DateRow = {
	value: string | null;
	first: Date | null;
	last: Date | null;
	precision: Precision | null;
	basis: Basis | null;
};

export function dateView({ value, first, last, precision, basis }: DateRow): DateView | null {
	if (value === null) return null;
	return {
		value,
		first: toDay(first),
		last: toDay(last),
		precision: precision ?? "unknown",
		basis: basis ?? "unknown",
	};
}

type TermRow = { fromValue: string | null; fromFirst: Date | null; toValue: string | null; toLast: Date | null };

/** A membership or an office is current from its first day to its last, both included; unknown ends are open. */
export function termView(row: TermRow, today: string): TermView {
	const from = toDay(row.fromFirst);
	const to = toDay(row.toLast);
	const current = (from === null || from <= today) && (to === null || to >= today);
	return { from: row.fromValue, to: row.toValue, current };
}
