"use server";
import type { FormState } from "@/lib/domain/form-state";
import { addNameVariant, removeNameVariant } from "@/lib/server/name-variants";
import { answerCreation, answerEdit, answerInPlace, archiveObject, nounObject } from "@/lib/server/nouns/form";
import { addPost, archivePerson, createPerson, editPerson, endPost, removePost } from "@/lib/server/people-named/write";

const FIELDS = { texts: ["names"] };

export async function createPersonAction(_state: FormState, form: FormData): Promise<FormState> {
	return answerCreation(form, "/people", (viewer) => createPerson(viewer, nounObject(form, FIELDS)));
}

export async function editPersonAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	return answerEdit(form, `/people/${id}`, (viewer) => editPerson(viewer, id, nounObject(form, FIELDS)));
}

export async function archivePersonAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	return answerEdit(form, `/people/${id}`, (viewer) => archivePerson(viewer, id, archiveObject(form)));
}

export async function addPostAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	const given = nounObject(form, { texts: ["titles"], dates: ["from", "to"] });
	return answerInPlace(form, `/people/${id}`, (viewer) => addPost(viewer, id, given));
}

export async function endPostAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	const { postId, ...given } = nounObject(form, { dates: ["to"] });
	return answerInPlace(form, `/people/${id}`, (viewer) => endPost(viewer, id, String(postId), given));
}

export async function removePostAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	return answerInPlace(form, `/people/${id}`, (viewer) => removePost(viewer, id, String(form.get("postId"))));
}

export async function addPersonSpellingAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	return answerInPlace(form, `/people/${id}`, (viewer) =>
		addNameVariant(viewer, { kind: "person", id }, nounObject(form, {})),
	);
}

export async function removePersonSpellingAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	const variantId = String(form.get("variantId"));
	return answerInPlace(form, `/people/${id}`, (viewer) => removeNameVariant(viewer, { kind: "person", id }, variantId));
}
