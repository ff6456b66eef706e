"use server";
import type { FormState } from "@/lib/domain/form-state";
import { answerCreation, answerEdit, archiveObject, nounObject } from "@/lib/server/nouns/form";
import { addPassage, editPassage } from "@/lib/server/sources/passages";
import { archiveSource, createSource, editSource } from "@/lib/server/sources/write";

const FIELDS = {
	booleans: ["seen"],
	dates: ["eventOn", "publishedOn", "adoptedOn"],
	clear: ["publisher", "side", "url", "retrievedOn", "adoptedReason"],
};

const PASSAGE = {
	texts: ["words"],
	numbers: ["number"],
	booleans: ["doubtful"],
	clear: ["original", "doubtfulReason"],
};

export async function createSourceAction(_state: FormState, form: FormData): Promise<FormState> {
	return answerCreation(form, "/sources", (viewer) => createSource(viewer, nounObject(form, FIELDS)));
}

export async function editSourceAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	return answerEdit(form, `/sources/${id}`, (viewer) => editSource(viewer, id, nounObject(form, FIELDS)));
}

export async function archiveSourceAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	return answerEdit(form, `/sources/${id}`, (viewer) => archiveSource(viewer, id, archiveObject(form)));
}

export async function addPassageAction(sourceId: string, _state: FormState, form: FormData): Promise<FormState> {
	const back = `/sources/${sourceId}#passages`;
	return answerEdit(form, back, (viewer) => addPassage(viewer, sourceId, nounObject(form, PASSAGE)));
}

export async function editPassageAction(
	sourceId: string,
	passageId: string,
	_state: FormState,
	form: FormData,
): Promise<FormState> {
	const given = nounObject(form, PASSAGE);
	const back = `/sources/${sourceId}#passage-${String(given.number ?? "")}`;
	return answerEdit(form, back, (viewer) => editPassage(viewer, sourceId, passageId, given));
}
