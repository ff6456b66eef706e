"use server";
import type { FormState } from "@/lib/domain/form-state";
import { addMember, archiveBody, createBody, editBody, endMember, removeMember } from "@/lib/server/bodies/write";
import { addNameVariant, removeNameVariant } from "@/lib/server/name-variants";
import { answerCreation, answerEdit, answerInPlace, archiveObject, nounObject } from "@/lib/server/nouns/form";

const FIELDS = { texts: ["names"], clear: ["code", "descriptions"] };

export async function createBodyAction(_state: FormState, form: FormData): Promise<FormState> {
	const fields = { ...FIELDS, lists: ["members"] };
	return answerCreation(form, "/bodies", (viewer) => createBody(viewer, nounObject(form, fields)));
}

export async function editBodyAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	return answerEdit(form, `/bodies/${id}`, (viewer) => editBody(viewer, id, nounObject(form, FIELDS)));
}

export async function archiveBodyAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	return answerEdit(form, `/bodies/${id}`, (viewer) => archiveBody(viewer, id, archiveObject(form)));
}

export async function addMemberAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	return answerInPlace(form, `/bodies/${id}`, (viewer) =>
		addMember(viewer, id, nounObject(form, { dates: ["from", "to"] })),
	);
}

export async function endMemberAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	const { memberId, ...given } = nounObject(form, { dates: ["to"] });
	return answerInPlace(form, `/bodies/${id}`, (viewer) => endMember(viewer, id, String(memberId), given));
}

export async function removeMemberAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	return answerInPlace(form, `/bodies/${id}`, (viewer) => removeMember(viewer, id, String(form.get("memberId"))));
}

export async function addBodySpellingAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	return answerInPlace(form, `/bodies/${id}`, (viewer) =>
		addNameVariant(viewer, { kind: "body", id }, nounObject(form, {})),
	);
}

export async function removeBodySpellingAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	const variantId = String(form.get("variantId"));
	return answerInPlace(form, `/bodies/${id}`, (viewer) => removeNameVariant(viewer, { kind: "body", id }, variantId));
}
