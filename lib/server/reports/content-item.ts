import "server-only";
import { freshnessOf } from "@/lib/domain/freshness";
import type { ReportEntry, ReportEvent, ReportEvidence, ReportItem, ReportPassage } from "@/lib/domain/report-content";
import { timelinessOf } from "@/lib/domain/timeliness";
import { type Lang, type Status, VERDICTS } from "@/lib/domain/vocabulary";
import { env } from "@/lib/env";
import { wordsIn } from "../commitments/row";
import { maybeWords } from "../nouns/tags";
import type { ContentRow, EventRow, EvidenceRow, PassageRow } from "./content-rows";

type Drawn = { lang: Lang; today: string; isShown: (ref: string) => boolean };

/** What of a row a recipient gets: every field by its name. */
export function toItem(row: ContentRow, { lang, today, isShown }: Drawn): ReportItem {
	const { DUE_SOON_DAYS, FRESH_DAYS, STALE_DAYS } = env();
	const { current, agreement, body } = row;
	const facts = { status: row.status, dueLast: row.due_last, lookedOn: row.looked_on };
	return {
		ref: row.ref,
		title: wordsIn(row.titles, lang, row.lang),
		description: maybeWords(row.descriptions, lang, row.lang),
		kind: row.kind,
		strength: row.strength,
		status: row.status,
		statusSince: current?.since ?? null,
		confirmed: row.confirmed,
		confidence: current?.confidence ?? null,
		rationale: current && wordsIn(current.rationales, lang, current.lang),
		successor: current?.successor && isShown(current.successor) ? current.successor : null,
		withdrawnBy: current?.withdrawnBy ?? null,
		timeliness: timelinessOf(facts, today, DUE_SOON_DAYS),
		freshness: freshnessOf(row.looked_on, today, { freshDays: FRESH_DAYS, staleDays: STALE_DAYS }),
		lookedOn: row.looked_on,
		due: dueOf(row),
		undertaken: row.undertaken_value,
		fulfilmentTest: maybeWords(row.tests, lang, row.lang),
		agreement: agreement && wordsIn(agreement.texts, lang, agreement.lang),
		body: body && wordsIn(body.texts, lang, body.lang),
		parties: row.parties.map(({ code, names, lang: original, role }) => ({
			...{ code, role },
			name: wordsIn(names, lang, original),
		})),
		sectors: row.sectors,
		written: row.mentions.map(({ strength, side, passage }) => ({
			...{ strength, side },
			passage: toPassage(passage, lang),
		})),
		evidence: row.evidence?.map((evidence) => toEvidence(evidence, lang)) ?? null,
		notes: row.notes?.map(({ id: _, ...note }) => note) ?? null,
		history: row.statuses ? historyOf(row, lang) : null,
		changedOn: row.changed_on,
	};
}

function dueOf(row: ContentRow): ReportItem["due"] {
	if (row.due_value === null || row.due_precision === null || row.due_basis === null) return null;
	return {
		value: row.due_value,
		first: row.due_first,
		last: row.due_last,
		precision: row.due_precision,
		basis: row.due_basis,
		firstValue: row.first_due_value === row.due_value ? null : row.first_due_value,
	};
}

function toPassage({ number, words, lang: original, doubtful, source }: PassageRow, lang: Lang): ReportPassage {
	return { number, words: wordsIn(words, lang, original), doubtful, source };
}

function toEvent({ texts, lang: original, state, date, places }: EventRow, lang: Lang): ReportEvent {
	return { title: wordsIn(texts, lang, original), state, date, place: maybeWords(places, lang, original) };
}

function toEvidence({ passage, event, ...row }: EvidenceRow, lang: Lang): ReportEvidence {
	const { stance, url, title, publishedOn, actOn } = row;
	return {
		...{ stance, url, title, publishedOn, actOn },
		passage: passage && toPassage(passage, lang),
		event: event && toEvent(event, lang),
	};
}

function historyOf({ statuses = [], dues = [], events = [] }: ContentRow, lang: Lang): ReportEntry[] {
	const entries: ReportEntry[] = [
		...events.map(({ role, first, event }) => ({
			...({ type: "event", on: first, value: event.date, role } as const),
			event: toEvent(event, lang),
		})),
		...dues.map(({ value, effectiveOn, reason, lang: original, recordedOn }, n) => ({
			...({ type: "due", on: effectiveOn, value: effectiveOn, due: value, recordedOn } as const),
			earlier: dues[n - 1]?.value ?? null,
			reason: reason === null ? null : { text: reason, lang: original },
		})),
		...statuses.map(({ status, since, first, rationales, lang: original, isConfirmed, recordedOn }) => ({
			...({ type: "status", on: first, value: since, status, recordedOn } as const),
			confirmed: (VERDICTS as readonly Status[]).includes(status) ? isConfirmed : null,
			rationale: wordsIn(rationales, lang, original),
		})),
	];
	// Sorting keeps the order of recording within a day; what has no day comes last.
	return entries.sort((a, b) => compare(a.on ?? "9999", b.on ?? "9999"));
}

function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
