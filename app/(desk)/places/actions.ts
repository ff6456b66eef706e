"use server";
import type { FormState } from "@/lib/domain/form-state";
import { answerInPlace, nounObject } from "@/lib/server/nouns/form";
import { addPlaceSpelling, removePlaceSpelling } from "@/lib/server/places/write";

export async function addPlaceSpellingAction(_state: FormState, form: FormData): Promise<FormState> {
	return answerInPlace(form, "/places", (viewer) => addPlaceSpelling(viewer, nounObject(form, {})));
}

export async function removePlaceSpellingAction(_state: FormState, form: FormData): Promise<FormState> {
	const variantId = String(form.get("variantId"));
	return answerInPlace(form, "/places", (viewer) => removePlaceSpelling(viewer, variantId));
}
