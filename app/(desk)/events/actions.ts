"use server";
import type { FormState } from "@/lib/domain/form-state";
import { archiveEvent, changeEventState, createEvent, editEvent } from "@/lib/server/events/write";
import { answerCreation, answerEdit, answerInPlace, archiveObject, nounObject } from "@/lib/server/nouns/form";

const FIELDS = { texts: ["titles"], kept: ["date"], clear: ["descriptions", "bodyId"], lists: ["sources"] };

export async function createEventAction(_state: FormState, form: FormData): Promise<FormState> {
	return answerCreation(form, "/events", (viewer) => createEvent(viewer, nounObject(form, FIELDS)));
}

export async function editEventAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	return answerEdit(form, `/events/${id}`, (viewer) => editEvent(viewer, id, nounObject(form, FIELDS)));
}

export async function changeEventStateAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	const given = nounObject(form, { kept: ["date"] });
	return answerInPlace(form, `/events/${id}`, (viewer) => changeEventState(viewer, id, given));
}

export async function archiveEventAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	return answerEdit(form, `/events/${id}`, (viewer) => archiveEvent(viewer, id, archiveObject(form)));
}
