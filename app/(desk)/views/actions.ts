"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { FormState } from "@/lib/domain/form-state";
import type { Outcome } from "@/lib/domain/refusal";
import { safeNext } from "@/lib/domain/safe-next";
import { readView, VIEW_PATHS } from "@/lib/domain/view";
import { answerForm, formObject } from "@/lib/server/form";
import type { Viewer } from "@/lib/server/viewer";
import { createView, editView, removeView } from "@/lib/server/views/write";

export async function createViewAction(_state: FormState, form: FormData): Promise<FormState> {
	const given = formObject(form, { booleans: ["pinned", "shared"] });
	const state = await answer(form, (viewer) => createView(viewer, given));
	if (!state.saved) return state;
	const path = VIEW_PATHS.find((one) => one === given.path) ?? "/commitments";
	// The heading tells the view's name wherever its filter stands.
	redirect(`${path}?${readView(path, String(given.query ?? "")).query}`);
}

/** Keeps another filter under a view, and goes to it. */
export async function saveChangesAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	const given = formObject(form, { numbers: ["version"] });
	const state = await answer(form, (viewer) => editView(viewer, String(id), given));
	if (!state.saved) return state;
	redirect(safeNext(form.get("_to")));
}

export async function editViewAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	// An emptied name is refused, where `formObject` leaves it out.
	const given = { name: "", ...formObject(form, { numbers: ["version"], booleans: ["shared"] }) };
	return answer(form, (viewer) => editView(viewer, String(id), given));
}

/** Pins a view at a place, or unpins it. */
export async function placeViewAction(
	id: string,
	place: { pinned?: boolean; position?: number },
	_state: FormState,
	form: FormData,
): Promise<FormState> {
	return answer(form, (viewer) => editView(viewer, String(id), place));
}

export async function removeViewAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	return answer(form, (viewer) => removeView(viewer, String(id)));
}

async function answer<T>(form: FormData, command: (viewer: Viewer) => Promise<Outcome<T>>): Promise<FormState> {
	const state = await answerForm(form, command);
	// The side bar around all pages shows them.
	if (state.saved) revalidatePath("/", "layout");
	return state;
}
