"use server";
import { revalidatePath } from "next/cache";
import type { FormState } from "@/lib/domain/form-state";
import type { Outcome } from "@/lib/domain/refusal";
import { addMember, archiveBody, createBody, editBody, endMember, removeMember } from "@/lib/server/bodies/write";
import { answerForm } from "@/lib/server/form";
import { addNameVariant, removeNameVariant } from "@/lib/server/name-variants";
import { answerCreation, answerEdit, archiveObject, nounObject } from "@/lib/server/nouns/form";
import { requireViewer } from "@/lib/server/viewer";

const FIELDS = { texts: ["names"], clear: ["code", "descriptions"] };

export async function createBodyAction(_state: FormState, form: FormData): Promise<FormState> {
	const viewer = await requireViewer();
	const fields = { ...FIELDS, lists: ["members"] };
	return answerCreation(form, "/bodies", () => createBody(viewer, nounObject(form, fields)));
}

export async function editBodyAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	const viewer = await requireViewer();
	return answerEdit(form, `/bodies/${id}`, () => editBody(viewer, id, nounObject(form, FIELDS)));
}

export async function archiveBodyAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	const viewer = await requireViewer();
	return answerEdit(form, `/bodies/${id}`, () => archiveBody(viewer, id, archiveObject(form)));
}

export async function addMemberAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	const viewer = await requireViewer();
	return onPage(id, form, () => addMember(viewer, id, nounObject(form, { dates: ["from", "to"] })));
}

export async function endMemberAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	const viewer = await requireViewer();
	const { memberId, ...given } = nounObject(form, { dates: ["to"] });
	return onPage(id, form, () => endMember(viewer, id, String(memberId), given));
}

export async function removeMemberAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	const viewer = await requireViewer();
	return onPage(id, form, () => removeMember(viewer, id, String(form.get("memberId"))));
}

export async function addBodySpellingAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	const viewer = await requireViewer();
	return onPage(id, form, () => addNameVariant(viewer, { kind: "body", id }, nounObject(form, {})));
}

export async function removeBodySpellingAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	const viewer = await requireViewer();
	const variantId = String(form.get("variantId"));
	return onPage(id, form, () => removeNameVariant(viewer, { kind: "body", id }, variantId));
}

async function onPage(id: string, form: FormData, command: () => Promise<Outcome<unknown>>): Promise<FormState> {
	const state = await answerForm(form, command);
	if (state.saved) revalidatePath(`/bodies/${id}`);
	return state;
}
