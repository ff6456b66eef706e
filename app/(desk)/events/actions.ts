"use server";
import { revalidatePath } from "next/cache";
import type { FormState } from "@/lib/domain/form-state";
import { archiveEvent, changeEventState, createEvent, editEvent } from "@/lib/server/events/write";
import { answerForm } from "@/lib/server/form";
import { answerCreation, answerEdit, archiveObject, nounObject } from "@/lib/server/nouns/form";
import { requireViewer } from "@/lib/server/viewer";

const FIELDS = { texts: ["titles"], kept: ["date"], clear: ["descriptions", "bodyId"], lists: ["sources"] };

export async function createEventAction(_state: FormState, form: FormData): Promise<FormState> {
	const viewer = await requireViewer();
	return answerCreation(form, "/events", () => createEvent(viewer, nounObject(form, FIELDS)));
}

export async function editEventAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	const viewer = await requireViewer();
	return answerEdit(form, `/events/${id}`, () => editEvent(viewer, id, nounObject(form, FIELDS)));
}

export async function changeEventStateAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	const viewer = await requireViewer();
	const state = await answerForm(form, () => changeEventState(viewer, id, nounObject(form, { kept: ["date"] })));
	if (state.saved) revalidatePath(`/events/${id}`);
	return state;
}

export async function archiveEventAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	const viewer = await requireViewer();
	return answerEdit(form, `/events/${id}`, () => archiveEvent(viewer, id, archiveObject(form)));
}
