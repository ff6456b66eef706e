import "server-only";
import type { EventLinkView, MentionView, RelatedView } from "@/lib/domain/commitment";
import type { Lang } from "@/lib/domain/vocabulary";
import { toDay } from "../clock";
import { db } from "../db";
import { toHistory } from "../events/history";
import { ACCOUNT, EVENT, eventTag, PASSAGE, passageTag } from "../nouns/tags";
import { wordsIn } from "./row";

/** Where it is written, earliest first. */
export async function readMentions(commitmentId: string, lang: Lang): Promise<MentionView[]> {
	const rows = await db().mention.findMany({
		where: { commitmentId, removedAt: null },
		select: {
			id: true,
			strength: true,
			createdAt: true,
			createdBy: ACCOUNT,
			side: { select: { code: true } },
			passage: {
				select: {
					...PASSAGE.select,
					source: {
						select: { ...PASSAGE.select.source.select, eventFirst: true, adoptedFirst: true, publishedFirst: true },
					},
				},
			},
		},
	});
	return rows
		.map(({ id, passage, strength, side, createdAt, createdBy }) => ({
			...{ id, strength, passage: passageTag(passage, lang), side: side?.code ?? null },
			// What a document says of the day of the undertaking is better than when it came out.
			on: toDay(passage.source.eventFirst ?? passage.source.adoptedFirst ?? passage.source.publishedFirst),
			addedAt: createdAt.toISOString(),
			addedBy: createdBy,
		}))
		.sort((a, b) => compare(a.on ?? a.addedAt, b.on ?? b.addedAt) || a.passage.number - b.passage.number);
}

/** Occasions that bear on it, earliest first; those without a date last. */
export async function readEvents(commitmentId: string, lang: Lang): Promise<EventLinkView[]> {
	const rows = await db().commitmentEvent.findMany({
		where: { commitmentId, removedAt: null },
		select: {
			id: true,
			role: true,
			event: {
				select: {
					...EVENT.select,
					states: {
						orderBy: [{ recordedAt: "asc" }, { effectiveOn: "asc" }, { id: "asc" }],
						include: { passage: PASSAGE, recordedBy: ACCOUNT },
					},
				},
			},
		},
		orderBy: [{ event: { dateFirst: { sort: "asc", nulls: "last" } } }, { id: "asc" }],
	});
	return rows.map(({ id, role, event }) => ({
		...{ id, role, event: eventTag(event, lang) },
		history: toHistory(event.states, event.lang, lang),
	}));
}

const OTHER = { select: { ref: true, titles: true, lang: true, status: true } } as const;

/** Commitments it is linked with, in the order of linking, whichever of the two the link starts from. */
export async function readRelated(commitmentId: string, lang: Lang): Promise<RelatedView[]> {
	const rows = await db().commitmentLink.findMany({
		where: { OR: [{ fromId: commitmentId }, { toId: commitmentId }], removedAt: null },
		select: { id: true, type: true, fromId: true, from: OTHER, to: OTHER, createdAt: true, createdBy: ACCOUNT },
		orderBy: [{ createdAt: "asc" }, { id: "asc" }],
	});
	return rows.map(({ id, type, fromId, from, to, createdAt, createdBy }) => {
		const outgoing = fromId === commitmentId;
		const { ref, titles, lang: original, status } = outgoing ? to : from;
		return {
			...{ id, type, outgoing },
			commitment: { ref, title: wordsIn(titles, lang, original), status },
			linkedAt: createdAt.toISOString(),
			linkedBy: createdBy,
		};
	});
}

function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
