import { laterDay, type Span } from "../../lib/domain/date-value";
import type { EvidenceFact } from "../../lib/domain/evidence-rules";
import { confirmedOf } from "../../lib/domain/status-rules";
import { strongest } from "../../lib/domain/strength";
import type { Status, Strength } from "../../lib/domain/vocabulary";
import type { Content } from "./content";
import { dateOf, dateOrNull } from "./dates";
import { READ_ON } from "./recorded";
import type { SeedCommitment, SeedDate, SeedEvent, SeedEvidence, SeedSource, SeedStatus } from "./types";

/** Finds by key; a key that leads nowhere is an error of the content. */
export function byKey<T extends { key: string }>(list: readonly T[], key: string): T {
	const found = list.find((one) => one.key === key);
	if (!found) throw new Error(`The first data names "${key}" and does not hold it`);
	return found;
}

/** The day of the undertaking is that of its agreement. */
export function undertakenOf(content: Content, commitment: SeedCommitment): SeedDate {
	return byKey(content.agreements, commitment.agreement).signed;
}

export function strengthOf({ mentions }: SeedCommitment): Strength {
	return strongest(mentions.map(({ strength }) => strength)) ?? "discussed";
}

/** The due date as first set and as it stands; `null` where none is known. */
export function dueOf({ due, dueChanges = [] }: SeedCommitment): { first: SeedDate; present: SeedDate } | null {
	return due ? { first: due, present: dueChanges.at(-1) ?? due } : null;
}

export function historyOf(content: Content, commitment: string): SeedStatus[] {
	return content.statuses.filter((status) => status.commitment === commitment);
}

/** What a commitment's row carries of its histories. */
export function carriedOf(content: Content, commitment: string) {
	const history = historyOf(content, commitment);
	const status: Status = history.at(-1)?.status ?? "unassessed";
	const reviewed = content.reviews.filter((review) => review.commitment === commitment);
	const reviewedOn = reviewed.map((review) => review.reviewedOn).reduce(laterDay, null);
	return {
		...{ status, position: history.length, confirmed: confirmedOf(status, false), reviewedOn },
		lookedOn: laterDay(reviewedOn, history.length > 0 ? READ_ON : null),
	};
}

/** State, date and place of an event as its history leaves them. */
export function eventAsItStands({ states }: SeedEvent) {
	const last = states.at(-1);
	if (!last) throw new Error("An event of the first data has no state");
	return {
		state: last.state,
		date: states.findLast(({ date }) => date)?.date ?? null,
		places: states.findLast(({ places }) => places)?.places ?? null,
	};
}

type Dated = (Span & { value: string }) | null;

/** The dates a piece of evidence is judged by, as `lib/server` finds them: see its `readEvidence`. */
export function evidenceDates(content: Content, piece: SeedEvidence): { published: Dated; act: Dated } {
	if ("event" in piece) {
		const event = byKey(content.events, piece.event);
		const published = event.passages.flatMap((key) => dateOrNull(sourceOf(content, key).published) ?? []);
		const earliest = published.sort((a, b) => ((a.first ?? "") < (b.first ?? "") ? -1 : 1))[0];
		return { published: earliest ?? null, act: dateOrNull(eventAsItStands(event).date?.value) };
	}
	const source = sourceOf(content, piece.passage);
	return {
		published: dateOrNull(source.adopted?.value ?? source.published),
		act: dateOrNull(piece.act ?? source.event),
	};
}

export function evidenceFact(content: Content, piece: SeedEvidence): EvidenceFact {
	const { published, act } = evidenceDates(content, piece);
	const common = { stance: piece.stance ?? "supports", publishedOn: published, act };
	if (!("event" in piece)) return { kind: "passage", ...common };
	return { kind: "event", ...common, eventState: eventAsItStands(byKey(content.events, piece.event)).state };
}

function sourceOf(content: Content, passage: string): SeedSource {
	return byKey(content.sources, passage.split(":")[0] ?? "");
}

/** An act is compared with the earliest day on which the undertaking is known to have stood. */
export function firstStoodOn(content: Content, commitment: SeedCommitment): string | null {
	const mentioned = commitment.mentions.map(({ passage }) => {
		const { event, adopted, published } = sourceOf(content, passage);
		return dateOrNull(event ?? adopted?.value ?? published)?.first ?? null;
	});
	const days = [dateOf(undertakenOf(content, commitment).value).first, ...mentioned];
	return days.filter((day) => day !== null).sort()[0] ?? null;
}
