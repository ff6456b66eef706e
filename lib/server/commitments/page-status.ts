import "server-only";
import type { DueChangeView, EvidenceView, StatusChangeView } from "@/lib/domain/commitment";
import type { Lang } from "@/lib/domain/vocabulary";
import type { Prisma } from "@/prisma/generated/client";
import { toDay } from "../clock";
import { db } from "../db";
import { ACCOUNT, EVENT, eventTag, PASSAGE, passageTag } from "../nouns/tags";
import { wordsIn } from "./row";

const EVIDENCE = { passage: PASSAGE, event: EVENT } satisfies Prisma.EvidenceInclude;

const STATUS = {
	recordedBy: ACCOUNT,
	successor: { select: { ref: true, titles: true, lang: true } },
	withdrawnBy: { select: { code: true } },
	confirmation: { select: { confirmedAt: true, confirmedBy: ACCOUNT } },
	evidence: { include: EVIDENCE, orderBy: { position: "asc" } },
} satisfies Prisma.StatusChangeInclude;

/** Every status it has had, with what each rests on, in the order of recording. */
export async function readStatusChanges(commitmentId: string, lang: Lang): Promise<StatusChangeView[]> {
	const rows = await db().statusChange.findMany({
		where: { commitmentId },
		include: STATUS,
		orderBy: { position: "asc" },
	});
	return rows.map((row) => ({
		id: row.id,
		position: row.position,
		status: row.status,
		effectiveOn: row.effectiveValue,
		effectiveFirst: toDay(row.effectiveFirst),
		rationale: wordsIn(row.rationales, lang, row.lang),
		confidence: row.confidence,
		evidence: row.evidence.map((evidence) => toEvidence(evidence, lang)),
		successor: row.successor && {
			ref: row.successor.ref,
			title: wordsIn(row.successor.titles, lang, row.successor.lang),
		},
		withdrawnBy: row.withdrawnBy?.code ?? null,
		recordedAt: row.recordedAt.toISOString(),
		recordedBy: row.recordedBy,
		confirmation: row.confirmation && {
			by: row.confirmation.confirmedBy,
			at: row.confirmation.confirmedAt.toISOString(),
		},
	}));
}

function toEvidence(row: Prisma.EvidenceGetPayload<{ include: typeof EVIDENCE }>, lang: Lang): EvidenceView {
	return {
		stance: row.stance,
		passage: row.passage && passageTag(row.passage, lang),
		event: row.event && eventTag(row.event, lang),
		url: row.url,
		title: row.title,
		publishedOn: row.publishedValue,
		actOn: row.actValue,
	};
}

/** The due date as first given and as moved, in the order of recording. */
export async function readDueChanges(commitmentId: string, lang: Lang): Promise<DueChangeView[]> {
	const rows = await db().dueChange.findMany({
		where: { commitmentId },
		include: { passage: PASSAGE, event: EVENT, recordedBy: ACCOUNT },
		orderBy: [{ recordedAt: "asc" }, { effectiveOn: "asc" }, { id: "asc" }],
	});
	return rows.map((row) => ({
		id: row.id,
		value: row.value,
		last: toDay(row.last),
		precision: row.precision,
		basis: row.basis,
		note: row.note,
		effectiveOn: toDay(row.effectiveOn),
		reason: row.reason,
		lang: row.lang,
		passage: row.passage && passageTag(row.passage, lang),
		event: row.event && eventTag(row.event, lang),
		url: row.url,
		title: row.title,
		publishedOn: row.publishedValue,
		recordedAt: row.recordedAt.toISOString(),
		recordedBy: row.recordedBy,
	}));
}
