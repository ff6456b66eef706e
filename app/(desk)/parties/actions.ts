"use server";
import { revalidatePath } from "next/cache";
import type { FormState } from "@/lib/domain/form-state";
import type { Outcome } from "@/lib/domain/refusal";
import { answerForm } from "@/lib/server/form";
import { addNameVariant, removeNameVariant } from "@/lib/server/name-variants";
import { answerCreation, answerEdit, archiveObject, nounObject } from "@/lib/server/nouns/form";
import { archiveParty, createParty, editParty } from "@/lib/server/parties/write";
import { requireViewer } from "@/lib/server/viewer";

const FIELDS = { texts: ["names"] };

export async function createPartyAction(_state: FormState, form: FormData): Promise<FormState> {
	const viewer = await requireViewer();
	return answerCreation(form, "/parties", () => createParty(viewer, nounObject(form, FIELDS)));
}

export async function editPartyAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	const viewer = await requireViewer();
	return answerEdit(form, `/parties/${id}`, () => editParty(viewer, id, nounObject(form, FIELDS)));
}

export async function archivePartyAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	const viewer = await requireViewer();
	return answerEdit(form, `/parties/${id}`, () => archiveParty(viewer, id, archiveObject(form)));
}

export async function addPartySpellingAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	const viewer = await requireViewer();
	return onPage(id, form, () => addNameVariant(viewer, { kind: "party", id }, nounObject(form, {})));
}

export async function removePartySpellingAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	const viewer = await requireViewer();
	const variantId = String(form.get("variantId"));
	return onPage(id, form, () => removeNameVariant(viewer, { kind: "party", id }, variantId));
}

async function onPage(id: string, form: FormData, command: () => Promise<Outcome<unknown>>): Promise<FormState> {
	const state = await answerForm(form, command);
	if (state.saved) revalidatePath(`/parties/${id}`);
	return state;
}
