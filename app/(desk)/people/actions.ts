"use server";
import { revalidatePath } from "next/cache";
import type { FormState } from "@/lib/domain/form-state";
import type { Outcome } from "@/lib/domain/refusal";
import { answerForm } from "@/lib/server/form";
import { addNameVariant, removeNameVariant } from "@/lib/server/name-variants";
import { answerCreation, answerEdit, archiveObject, nounObject } from "@/lib/server/nouns/form";
import { addPost, archivePerson, createPerson, editPerson, endPost, removePost } from "@/lib/server/people-named/write";
import { requireViewer } from "@/lib/server/viewer";

const FIELDS = { texts: ["names"] };

export async function createPersonAction(_state: FormState, form: FormData): Promise<FormState> {
	const viewer = await requireViewer();
	return answerCreation(form, "/people", () => createPerson(viewer, nounObject(form, FIELDS)));
}

export async function editPersonAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	const viewer = await requireViewer();
	return answerEdit(form, `/people/${id}`, () => editPerson(viewer, id, nounObject(form, FIELDS)));
}

export async function archivePersonAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	const viewer = await requireViewer();
	return answerEdit(form, `/people/${id}`, () => archivePerson(viewer, id, archiveObject(form)));
}

export async function addPostAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	const viewer = await requireViewer();
	const given = nounObject(form, { texts: ["titles"], dates: ["from", "to"] });
	return onPage(id, form, () => addPost(viewer, id, given));
}

export async function endPostAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	const viewer = await requireViewer();
	const { postId, ...given } = nounObject(form, { dates: ["to"] });
	return onPage(id, form, () => endPost(viewer, id, String(postId), given));
}

export async function removePostAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	const viewer = await requireViewer();
	return onPage(id, form, () => removePost(viewer, id, String(form.get("postId"))));
}

export async function addPersonSpellingAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	const viewer = await requireViewer();
	return onPage(id, form, () => addNameVariant(viewer, { kind: "person", id }, nounObject(form, {})));
}

export async function removePersonSpellingAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	const viewer = await requireViewer();
	const variantId = String(form.get("variantId"));
	return onPage(id, form, () => removeNameVariant(viewer, { kind: "person", id }, variantId));
}

async function onPage(id: string, form: FormData, command: () => Promise<Outcome<unknown>>): Promise<FormState> {
	const state = await answerForm(form, command);
	if (state.saved) revalidatePath(`/people/${id}`);
	return state;
}
