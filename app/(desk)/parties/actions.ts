"use server";
import type { FormState } from "@/lib/domain/form-state";
import { addNameVariant, removeNameVariant } from "@/lib/server/name-variants";
import { answerCreation, answerEdit, answerInPlace, archiveObject, nounObject } from "@/lib/server/nouns/form";
import { archiveParty, createParty, editParty } from "@/lib/server/parties/write";

const FIELDS = { texts: ["names"] };

export async function createPartyAction(_state: FormState, form: FormData): Promise<FormState> {
	return answerCreation(form, "/parties", (viewer) => createParty(viewer, nounObject(form, FIELDS)));
}

export async function editPartyAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	return answerEdit(form, `/parties/${id}`, (viewer) => editParty(viewer, id, nounObject(form, FIELDS)));
}

export async function archivePartyAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	return answerEdit(form, `/parties/${id}`, (viewer) => archiveParty(viewer, id, archiveObject(form)));
}

export async function addPartySpellingAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	return answerInPlace(form, `/parties/${id}`, (viewer) =>
		addNameVariant(viewer, { kind: "party", id }, nounObject(form, {})),
	);
}

export async function removePartySpellingAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	const variantId = String(form.get("variantId"));
	return answerInPlace(form, `/parties/${id}`, (viewer) => removeNameVariant(viewer, { kind: "party", id }, variantId));
}
