import "server-only";
import type {
	EventChoice,
	EvidenceChoices,
	FieldChoices,
	NamedChoice,
	PersonChoice,
	SourceChoice,
	SourceWithPassages,
} from "@/lib/domain/choices";
import { isId } from "@/lib/domain/id";
import type { Lang } from "@/lib/domain/vocabulary";
import type { Prisma } from "@/prisma/generated/client";
import { db } from "../db";
import type { Viewer } from "../viewer";
import { wordsIn } from "./row";

/** A list to choose from is read by eye: past this many, one searches instead. */
const MOST = 200;
const MOST_SOURCES = 60;

/** People who can still sign in, by name. */
export async function listPeopleChoices(_viewer: Viewer): Promise<PersonChoice[]> {
	return db().user.findMany({
		where: { kind: "person", deactivatedAt: null },
		select: { id: true, name: true, role: true },
		orderBy: [{ name: "asc" }, { id: "asc" }],
		take: MOST,
	});
}

/** What the fields of a commitment are chosen from; titles in the reader's order. */
export async function listFieldChoices(viewer: Viewer, lang: Lang): Promise<FieldChoices> {
	const [people, parties, agreements, bodies] = await Promise.all([
		listPeopleChoices(viewer),
		db().party.findMany({
			where: { archivedAt: null },
			select: { code: true, names: true, lang: true },
			orderBy: { code: "asc" },
			take: MOST,
		}),
		db().agreement.findMany({
			where: { archivedAt: null },
			select: { id: true, titles: true, lang: true },
			orderBy: [{ signedFirst: { sort: "desc", nulls: "last" } }, { id: "desc" }],
			take: MOST,
		}),
		db().body.findMany({ where: { archivedAt: null }, select: { id: true, names: true, lang: true }, take: MOST }),
	]);
	return {
		people,
		parties: parties
			.map(({ code, names, lang: original }) => ({ code, name: wordsIn(names, lang, original) }))
			.sort((a, b) => a.name.text.localeCompare(b.name.text, lang)),
		agreements: agreements.map(({ id, titles, lang: original }) => ({ id, title: wordsIn(titles, lang, original) })),
		bodies: byTitle(
			bodies.map(({ id, names, lang: original }) => ({ id, title: wordsIn(names, lang, original) })),
			lang,
		),
	};
}

/**
 * What a status or a date can rest on: the passages of the sources that speak of the commitment already, those of the
 * source asked for, then those of the newest others; its own events, then the newest others.
 */
export async function listEvidenceChoices(
	viewer: Viewer,
	ref: string,
	{ lang, sourceId }: { lang: Lang; sourceId?: string | undefined },
): Promise<EvidenceChoices> {
	const near = await nearSourceIds(ref);
	const first = sourceId && isId(sourceId) ? [...near, sourceId] : near;
	const [known, others, events] = await Promise.all([
		readSources({ id: { in: first } }, lang, MOST_SOURCES),
		readSources({ id: { notIn: first }, archivedAt: null }, lang, MOST_SOURCES),
		listEventChoices(viewer, ref, lang),
	]);
	const sources = [...known, ...others].filter(({ passages }) => passages.length > 0);
	return { sources: sources.map((source) => ({ ...source, near: near.includes(source.id) })), events };
}

/** All sources by their date, newest first. */
export async function listSourceChoices(_viewer: Viewer): Promise<SourceChoice[]> {
	const rows = await db().source.findMany({
		where: { archivedAt: null },
		select: SOURCE,
		orderBy: NEWEST,
		take: MOST,
	});
	return rows.map(toSource);
}

/** A source with its passages; `null` where there is none. */
export async function getSourceChoice(_viewer: Viewer, id: string, lang: Lang): Promise<SourceWithPassages | null> {
	if (!isId(id)) return null;
	const [source] = await readSources({ id }, lang, 1);
	return source ? { ...source, near: false } : null;
}

const SOURCE = { id: true, title: true, lang: true, publishedValue: true, adoptedValue: true } as const;
const NEWEST: Prisma.SourceOrderByWithRelationInput[] = [
	{ publishedFirst: { sort: "desc", nulls: "last" } },
	{ id: "desc" },
];

function toSource({ id, title, lang, publishedValue, adoptedValue }: Omit<SourceRow, "passages">): SourceChoice {
	return { id, title, lang, dated: adoptedValue ?? publishedValue };
}

type SourceRow = Awaited<ReturnType<typeof findSources>>[number];

function findSources(where: object, take: number) {
	return db().source.findMany({
		where,
		select: {
			...SOURCE,
			passages: { select: { id: true, number: true, words: true, lang: true }, orderBy: { number: "asc" } },
		},
		orderBy: NEWEST,
		take,
	});
}

async function readSources(where: object, lang: Lang, take: number): Promise<Omit<SourceWithPassages, "near">[]> {
	const rows = await findSources(where, take);
	return rows.map((row) => ({
		...toSource(row),
		passages: row.passages.map(({ id, number, words, lang: original }) => ({
			id,
			number,
			words: wordsIn(words, lang, original),
		})),
	}));
}

async function nearSourceIds(ref: string): Promise<string[]> {
	const rows = await db().mention.findMany({
		where: { commitment: { ref }, removedAt: null },
		select: { passage: { select: { sourceId: true } } },
	});
	return [...new Set(rows.map(({ passage }) => passage.sourceId))];
}

/** Events, those linked with the commitment first, then the newest. */
export async function listEventChoices(_viewer: Viewer, ref: string, lang: Lang): Promise<EventChoice[]> {
	const rows = await db().event.findMany({
		where: { archivedAt: null },
		select: {
			...{ id: true, titles: true, lang: true, state: true, dateValue: true },
			commitments: { where: { commitment: { ref }, removedAt: null }, select: { id: true } },
		},
		orderBy: [{ dateFirst: { sort: "desc", nulls: "last" } }, { id: "desc" }],
		take: MOST,
	});
	const events = rows.map(({ id, titles, lang: original, state, dateValue, commitments }) => ({
		...{ id, state, date: dateValue, title: wordsIn(titles, lang, original) },
		linked: commitments.length > 0,
	}));
	return [...events.filter(({ linked }) => linked), ...events.filter(({ linked }) => !linked)];
}

function byTitle(choices: NamedChoice[], lang: Lang): NamedChoice[] {
	return choices.sort((a, b) => a.title.text.localeCompare(b.title.text, lang));
}
