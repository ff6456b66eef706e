"use server";
import type { FormState } from "@/lib/domain/form-state";
import { archiveAgreement, createAgreement, editAgreement } from "@/lib/server/agreements/write";
import { answerCreation, answerEdit, archiveObject, nounObject } from "@/lib/server/nouns/form";

const FIELDS = {
	texts: ["titles"],
	dates: ["signed", "period"],
	clear: ["code", "descriptions", "bodyId", "predecessorId", "parties"],
};

export async function createAgreementAction(_state: FormState, form: FormData): Promise<FormState> {
	return answerCreation(form, "/agreements", (viewer) => createAgreement(viewer, nounObject(form, FIELDS)));
}

export async function editAgreementAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	return answerEdit(form, `/agreements/${id}`, (viewer) => editAgreement(viewer, id, nounObject(form, FIELDS)));
}

export async function archiveAgreementAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	return answerEdit(form, `/agreements/${id}`, (viewer) => archiveAgreement(viewer, id, archiveObject(form)));
}
