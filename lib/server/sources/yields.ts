import "server-only";
import type { EventTag } from "@/lib/domain/commitment";
import type { PassageView, Yield } from "@/lib/domain/source-view";
import type { Texts } from "@/lib/domain/texts";
import type { Lang, Status, TextLang } from "@/lib/domain/vocabulary";
import type { Prisma } from "@/prisma/generated/client";
import { toDay } from "../clock";
import { wordsIn } from "../commitments/row";
import { EVENT, eventTag, PARTY, partyName } from "../nouns/tags";

const COMMITMENT = {
	select: {
		ref: true,
		titles: true,
		lang: true,
		status: true,
		confirmed: true,
		statusChangeId: true,
		archivedAt: true,
	},
} satisfies { select: Prisma.CommitmentSelect };

const OF_LIVING = { commitment: { archivedAt: null } };

/** What a read of passages includes, to tell what each yielded. */
export const WITH_YIELD = {
	mentions: {
		where: { removedAt: null, ...OF_LIVING },
		orderBy: [{ commitment: { ref: "asc" } }],
		include: { commitment: COMMITMENT, side: PARTY },
	},
	events: { where: { event: { archivedAt: null } }, include: { event: EVENT } },
	stateChanges: { where: { event: { archivedAt: null } }, orderBy: { recordedAt: "asc" }, include: { event: EVENT } },
	evidence: {
		where: { statusChange: OF_LIVING },
		orderBy: [{ statusChange: { recordedAt: "asc" } }, { id: "asc" }],
		include: {
			statusChange: { select: { id: true, status: true, effectiveValue: true, commitment: COMMITMENT } },
		},
	},
	dueChanges: { where: OF_LIVING, orderBy: { recordedAt: "asc" }, include: { commitment: COMMITMENT } },
} satisfies Prisma.PassageInclude;

type Row = Prisma.PassageGetPayload<{ include: typeof WITH_YIELD }>;

/** A passage as its source's page shows it. */
export function toPassage(row: Row, lang: Lang): PassageView {
	return {
		id: row.id,
		version: row.version,
		sourceId: row.sourceId,
		number: row.number,
		words: wordsIn(row.words, lang, row.lang),
		allWords: row.words as Texts,
		lang: row.lang as TextLang,
		original: row.original,
		doubtful: row.doubtful,
		doubtfulReason: row.doubtfulReason,
		yields: toYield(row, lang),
	};
}

function toYield(row: Row, lang: Lang): Yield {
	return {
		mentions: row.mentions.map(({ id, commitment, strength, side }) => ({
			id,
			commitment: tagOf(commitment, lang),
			strength,
			side: side && partyName(side, lang),
		})),
		events: eventsOf(row, lang),
		evidence: row.evidence.map(({ id, stance, statusChange: { status, effectiveValue, commitment, ...change } }) => ({
			id,
			stance,
			commitment: tagOf(commitment, lang),
			status,
			effectiveOn: effectiveValue,
			isCurrent: commitment.statusChangeId === change.id,
		})),
		dueChanges: row.dueChanges.map(({ id, commitment, value, effectiveOn }) => ({
			id,
			commitment: tagOf(commitment, lang),
			value,
			effectiveOn: toDay(effectiveOn),
		})),
	};
}

/** Those it speaks of and those whose state it told, each once. */
function eventsOf(row: Row, lang: Lang): EventTag[] {
	const tags = [...row.events, ...row.stateChanges].map(({ event }) => eventTag(event, lang));
	return [...new Map(tags.map((tag) => [tag.id, tag])).values()];
}

type CommitmentRow = {
	ref: string;
	titles: unknown;
	lang: string;
	status: Status;
	confirmed: boolean | null;
};

function tagOf({ ref, titles, lang: original, status, confirmed }: CommitmentRow, lang: Lang) {
	return { ref, title: wordsIn(titles, lang, original), status, confirmed };
}
