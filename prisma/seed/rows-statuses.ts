import type { Status } from "../../lib/domain/vocabulary";
import type { Prisma } from "../generated/client";
import type { Content } from "./content";
import { dateOf, dayColumn } from "./dates";
import { carriedOf, evidenceDates, historyOf } from "./histories";
import { idOf } from "./ids";
import { recordedAt } from "./recorded";
import type { SeedEvidence, SeedStatus } from "./types";

const lang = "en";

type Placed = SeedStatus & { id: string; position: number };

/** Each status with its place in its commitment's history: 1, 2, 3 … in the order of the content. */
function placed(content: Content): Placed[] {
	return content.commitments.flatMap(({ key }) =>
		historyOf(content, key).map((status, index) => ({
			...{ ...status, id: idOf("status", key, index + 1), position: index + 1 },
		})),
	);
}

export function statusRows(content: Content, recordedById: string): Prisma.StatusChangeCreateManyInput[] {
	return placed(content).map(({ id, position, commitment, status, since, rationale, confidence, review }) => {
		const { value, first, last, precision } = dateOf(since);
		return {
			...{ id, commitmentId: idOf("commitment", commitment), position, status, confidence, lang },
			...{ effectiveValue: value, effectivePrecision: precision, rationales: rationale },
			...{ effectiveFirst: dayColumn(first ?? ""), effectiveLast: dayColumn(last ?? "") },
			reviewId: review ? idOf("review", review) : null,
			...{ recordedAt: recordedAt(position), recordedById },
		};
	});
}

export function evidenceRows(content: Content): Prisma.EvidenceCreateManyInput[] {
	return placed(content).flatMap(({ id, evidence }) =>
		evidence.map((piece, index) => ({
			...{ id: idOf("evidence", id, index + 1), statusChangeId: id, position: index + 1 },
			stance: piece.stance ?? "supports",
			...thingColumns(piece),
			...dateColumns(content, piece),
		})),
	);
}

/** What each assessed commitment carries of its latest status. */
export function carriedRows(content: Content) {
	return content.commitments.flatMap(({ key }) => {
		const { status, position, confirmed } = carriedOf(content, key);
		if (status === "unassessed") return [];
		const statusChangeId = idOf("status", key, position);
		return [{ id: idOf("commitment", key), data: { status: status satisfies Status, statusChangeId, confirmed } }];
	});
}

function thingColumns(piece: SeedEvidence) {
	if ("event" in piece) return { eventId: idOf("event", piece.event), passageId: null };
	return { eventId: null, passageId: idOf("passage", piece.passage) };
}

function dateColumns(content: Content, piece: SeedEvidence) {
	const { published, act } = evidenceDates(content, piece);
	return {
		...{ publishedValue: published?.value ?? null, actValue: act?.value ?? null },
		...{ publishedFirst: dayColumn(published?.first), publishedLast: dayColumn(published?.last) },
		...{ actFirst: dayColumn(act?.first), actLast: dayColumn(act?.last) },
	};
}
