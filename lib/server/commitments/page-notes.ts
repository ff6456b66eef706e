import "server-only";
import type { ActionView, NoteView, ReviewView } from "@/lib/domain/commitment";
import { toDay } from "../clock";
import { db } from "../db";
import { ACCOUNT } from "../nouns/tags";

/** Notes with their earlier versions, retracted ones too, in the order of writing. */
export async function readNotes(commitmentId: string): Promise<NoteView[]> {
	const rows = await db().note.findMany({
		where: { commitmentId },
		include: { createdBy: ACCOUNT, versions: { include: { changedBy: ACCOUNT }, orderBy: { version: "asc" } } },
		orderBy: [{ createdAt: "asc" }, { id: "asc" }],
	});
	return rows.map((note) => ({
		id: note.id,
		version: note.version,
		title: note.title,
		body: note.body,
		lang: note.lang,
		visibility: note.visibility,
		example: note.example,
		createdAt: note.createdAt.toISOString(),
		createdBy: note.createdBy,
		changedAt: note.changedAt.toISOString(),
		retractedAt: note.retractedAt?.toISOString() ?? null,
		versions: note.versions.map(({ version, title, body, visibility, changedAt, changedBy }) => ({
			...{ version, title, body, visibility, changedBy },
			changedAt: changedAt.toISOString(),
		})),
	}));
}

/** Next actions: the open ones by their day, then those done, latest first. */
export async function readActions(commitmentId: string): Promise<ActionView[]> {
	const rows = await db().nextAction.findMany({
		where: { commitmentId },
		include: { owner: ACCOUNT, createdBy: ACCOUNT, doneBy: ACCOUNT },
		orderBy: [
			{ doneAt: { sort: "desc", nulls: "first" } },
			{ dueOn: { sort: "asc", nulls: "last" } },
			{ createdAt: "asc" },
			{ id: "asc" },
		],
	});
	return rows.map((action) => ({
		id: action.id,
		version: action.version,
		what: action.what,
		lang: action.lang,
		owner: action.owner,
		dueOn: toDay(action.dueOn),
		example: action.example,
		createdAt: action.createdAt.toISOString(),
		createdBy: action.createdBy,
		doneAt: action.doneAt?.toISOString() ?? null,
		doneBy: action.doneBy,
	}));
}

/** Reviews, earliest first. */
export async function readReviews(commitmentId: string): Promise<ReviewView[]> {
	const rows = await db().review.findMany({
		where: { commitmentId },
		include: { recordedBy: ACCOUNT },
		orderBy: [{ reviewedOn: "asc" }, { recordedAt: "asc" }, { id: "asc" }],
	});
	return rows.map((review) => ({
		id: review.id,
		reviewedOn: toDay(review.reviewedOn),
		places: review.places,
		finding: review.finding,
		lang: review.lang,
		example: review.example,
		recordedAt: review.recordedAt.toISOString(),
		recordedBy: review.recordedBy,
	}));
}
