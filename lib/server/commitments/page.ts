import "server-only";
import type { CommitmentPage, CommitmentRow, EventLinkView } from "@/lib/domain/commitment";
import { daysBetween } from "@/lib/domain/date-value";
import { tallyOf } from "@/lib/domain/tally";
import type { Texts } from "@/lib/domain/texts";
import { toDay } from "../clock";
import { db } from "../db";
import { maybeWords } from "../nouns/tags";
import type { Viewer } from "../viewer";
import { readEdits } from "./edits";
import { getCommitmentRow } from "./list";
import { readEvents, readMentions, readRelated } from "./page-links";
import { readActions, readNotes, readReviews } from "./page-notes";
import { readDueChanges, readStatusChanges } from "./page-status";
import type { Reading } from "./row";

/** Everything one screen tells of a commitment; `null` where there is none of that reference. */
export async function getCommitment(viewer: Viewer, ref: string, reading: Reading): Promise<CommitmentPage | null> {
	const row = await getCommitmentRow(viewer, ref, reading);
	if (!row) return null;
	const { lang } = reading;
	// In rounds: all at once, one page would hold every connection of the pool.
	const [own, mentions, statusChanges] = await Promise.all([
		readOwn(row.id),
		readMentions(row.id, lang),
		readStatusChanges(row.id, lang),
	]);
	const [dueChanges, events, related] = await Promise.all([
		readDueChanges(row.id, lang),
		readEvents(row.id, lang),
		readRelated(row.id, lang),
	]);
	const [notes, actions, reviews, edits] = await Promise.all([
		readNotes(row.id),
		readActions(row.id),
		readReviews(row.id),
		readEdits(row.id),
	]);
	return {
		...row,
		titles: own.titles as Texts,
		descriptions: (own.descriptions ?? {}) as Texts,
		fulfilmentTests: (own.fulfilmentTests ?? {}) as Texts,
		lang: own.lang,
		description: maybeWords(own.descriptions, lang, own.lang),
		fulfilmentTest: maybeWords(own.fulfilmentTests, lang, own.lang),
		undertaken: undertakenOf(own),
		expectedCount: own.expectedCount,
		tally: tallyFor(row, own.expectedCount, events, reading.today),
		lateBy: lateBy(row, toDay(own.firstDueLast), statusChanges.at(-1)?.effectiveFirst ?? null),
		archivedAt: own.archivedAt?.toISOString() ?? null,
		archiveReason: own.archiveReason,
		createdAt: own.createdAt.toISOString(),
		createdBy: own.createdBy,
		...{ mentions, statusChanges, dueChanges, notes, actions, reviews, events, related, edits },
	};
}

type Own = Awaited<ReturnType<typeof readOwn>>;

function readOwn(id: string) {
	return db().commitment.findUniqueOrThrow({
		where: { id },
		select: {
			titles: true,
			descriptions: true,
			fulfilmentTests: true,
			lang: true,
			undertakenValue: true,
			undertakenFirst: true,
			undertakenLast: true,
			undertakenPrecision: true,
			undertakenBasis: true,
			undertakenNote: true,
			firstDueLast: true,
			expectedCount: true,
			archivedAt: true,
			archiveReason: true,
			createdAt: true,
			createdBy: { select: { id: true, name: true } },
		},
	});
}

function undertakenOf(own: Own): CommitmentPage["undertaken"] {
	if (own.undertakenValue === null) return null;
	return {
		value: own.undertakenValue,
		first: toDay(own.undertakenFirst),
		last: toDay(own.undertakenLast),
		precision: own.undertakenPrecision ?? "unknown",
		basis: own.undertakenBasis ?? "unknown",
		note: own.undertakenNote,
	};
}

function tallyFor({ kind }: CommitmentRow, expected: number | null, events: readonly EventLinkView[], today: string) {
	if (kind !== "recurring") return null;
	const instances = events.filter(({ role }) => role === "instance_of").map(({ event }) => event);
	return tallyOf({ expected, instances }, today);
}

/** "180 days after the first date": from the last day first given to the first day on which it was fulfilled. */
function lateBy({ status }: CommitmentRow, firstDueLast: string | null, fulfilledOn: string | null): number | null {
	if (status !== "fulfilled" || firstDueLast === null || fulfilledOn === null) return null;
	const days = daysBetween(firstDueLast, fulfilledOn);
	return days > 0 ? days : null;
}
