"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { FormState } from "@/lib/domain/form-state";
import type { Outcome } from "@/lib/domain/refusal";
import { findPlan, prepareBulk } from "@/lib/server/bulk/plan";
import { goOnWithBulk, startBulk, stopBulk } from "@/lib/server/bulk/run";
import { undoBulk } from "@/lib/server/bulk/undo";
import { answerForm } from "@/lib/server/form";
import { requireViewer, type Viewer } from "@/lib/server/viewer";
import { bulkGiven, fieldOfBulk } from "./given";

export async function prepareBulkAction(_state: FormState, form: FormData): Promise<FormState> {
	let plan: string | null = null;
	const state = await answerForm(form, async (viewer) => {
		const outcome = await prepareBulk(viewer, bulkGiven(form));
		if (outcome && "done" in outcome) plan = outcome.done.id;
		return outcome;
	});
	if (state.saved) {
		// Sent twice, it was planned once.
		const id = plan ?? (await findPlan(await requireViewer(), String(form.get("_key"))));
		redirect(id ? `/bulk/${id}` : "/bulk");
	}
	return { ...state, errors: state.errors?.map(({ path, message }) => ({ path: fieldOfBulk(path), message })) };
}

/** Begins a plan, and does as much of it as one request may. */
export async function startBulkAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	const state = await answer(form, (viewer) => startBulk(viewer, String(id)));
	return state.saved ? goOnAction(id, state, form) : state;
}

export async function goOnAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	return answer(form, (viewer) => goOnWithBulk(viewer, String(id)));
}

export async function stopBulkAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	return answer(form, (viewer) => stopBulk(viewer, String(id)));
}

export async function undoBulkAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	let undo: string | null = null;
	const state = await answer(form, async (viewer) => {
		const outcome = await undoBulk(viewer, String(id));
		if (outcome && "done" in outcome) undo = outcome.done.id;
		return outcome;
	});
	if (state.saved && undo) redirect(`/bulk/${undo}`);
	return state;
}

async function answer<T>(form: FormData, command: (viewer: Viewer) => Promise<Outcome<T>>): Promise<FormState> {
	const state = await answerForm(form, command);
	if (state.saved) revalidatePath("/", "layout");
	return state;
}
