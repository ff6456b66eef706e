import type { Prisma } from "../generated/client";
import type { Content } from "./content";
import { dayColumn } from "./dates";
import { idOf } from "./ids";
import { recordedAt } from "./recorded";

export function reviewRows({ reviews }: Content, recordedById: string): Prisma.ReviewCreateManyInput[] {
	return reviews.map(({ key, commitment, reviewedOn, places, finding = null, lang, example }) => ({
		...{ id: idOf("review", key), commitmentId: idOf("commitment", commitment), reviewedOn: dayColumn(reviewedOn) },
		...{ places, finding, lang, example, recordedAt: recordedAt(), recordedById },
	}));
}

export function noteRows({ notes }: Content, createdById: string): Prisma.NoteCreateManyInput[] {
	return notes.map(({ key, commitment, title, body, lang, visibility }) => ({
		...{ id: idOf("note", key), commitmentId: idOf("commitment", commitment), title, body, lang, visibility },
		...{ example: true, createdAt: recordedAt(), changedAt: recordedAt(), createdById },
	}));
}

/** Somebody has to act on them: without an account there are none. */
export function actionRows(
	{ actions }: Content,
	createdById: string,
	ownerId: string | null,
): Prisma.NextActionCreateManyInput[] {
	if (ownerId === null) return [];
	return actions.map(({ key, commitment, what, lang, dueOn = null }) => ({
		...{ id: idOf("action", key), commitmentId: idOf("commitment", commitment), what, lang, ownerId },
		...{ dueOn: dayColumn(dueOn), example: true, createdAt: recordedAt(), createdById },
	}));
}
