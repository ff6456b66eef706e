"use server";
import type { FormState } from "@/lib/domain/form-state";
import { addAction, completeAction, editAction, reopenAction } from "@/lib/server/commitments/actions";
import { addNote, editNote, retractNote } from "@/lib/server/commitments/notes";
import { recordReview } from "@/lib/server/commitments/reviews";
import { formObject, typed } from "@/lib/server/form";
import { answerOn } from "./answer";

const VERSIONED = { numbers: ["version"] };

export async function addNoteAction(ref: string, _state: FormState, form: FormData): Promise<FormState> {
	if (form.get("_intent") === "preview") return { values: typed(form) };
	const given = formObject(form);
	return answerOn(
		form,
		(viewer) => addNote(viewer, ref, given),
		(done) => ({ ref, saved: "note", ...(done && { at: `note-${done.id}` }) }),
	);
}

export async function editNoteAction(
	ref: string,
	noteId: string,
	_state: FormState,
	form: FormData,
): Promise<FormState> {
	if (form.get("_intent") === "preview") return { values: typed(form) };
	// A heading left empty is taken away; an empty body is refused.
	const given = { title: null, body: "", ...formObject(form, VERSIONED) };
	const carried = { ref, saved: "note", at: `note-${noteId}` } as const;
	return answerOn(form, (viewer) => editNote(viewer, ref, noteId, given), carried);
}

export async function retractNoteAction(
	ref: string,
	noteId: string,
	_state: FormState,
	form: FormData,
): Promise<FormState> {
	const given = formObject(form, VERSIONED);
	const carried = { ref, saved: "retracted", at: `note-${noteId}` } as const;
	return answerOn(form, (viewer) => retractNote(viewer, ref, noteId, given), carried);
}

export async function addActionAction(ref: string, _state: FormState, form: FormData): Promise<FormState> {
	return answerOn(
		form,
		(viewer) => addAction(viewer, ref, formObject(form)),
		(done) => ({ ref, saved: "action", ...(done && { at: `action-${done.id}` }) }),
	);
}

export async function editActionAction(
	ref: string,
	actionId: string,
	_state: FormState,
	form: FormData,
): Promise<FormState> {
	const given = { what: "", dueOn: null, ...formObject(form, VERSIONED) };
	const carried = { ref, saved: "action", at: `action-${actionId}` } as const;
	return answerOn(form, (viewer) => editAction(viewer, ref, actionId, given), carried);
}

export async function completeActionAction(
	ref: string,
	actionId: string,
	_state: FormState,
	form: FormData,
): Promise<FormState> {
	const given = formObject(form, VERSIONED);
	return answerOn(form, (viewer) => completeAction(viewer, ref, actionId, given), { ref, saved: "done" });
}

export async function reopenActionAction(
	ref: string,
	actionId: string,
	_state: FormState,
	form: FormData,
): Promise<FormState> {
	const given = formObject(form, VERSIONED);
	return answerOn(form, (viewer) => reopenAction(viewer, ref, actionId, given), { ref, saved: "reopened" });
}

export async function recordReviewAction(ref: string, _state: FormState, form: FormData): Promise<FormState> {
	return answerOn(
		form,
		(viewer) => recordReview(viewer, ref, formObject(form)),
		(done) => ({ ref, saved: "review", ...(done && { at: `review-${done.reviewId}` }) }),
	);
}
