"use server";
import { revalidatePath } from "next/cache";
import { cookies } from "next/headers";
import type { FormState } from "@/lib/domain/form-state";
import { done, type Outcome } from "@/lib/domain/refusal";
import { rememberReader } from "@/lib/i18n";
import { changeAccount, changePassword } from "@/lib/server/account";
import { answerForm, formObject } from "@/lib/server/form";
import { endOwnSessions, endSession } from "@/lib/server/sessions";
import type { Viewer } from "@/lib/server/viewer";
import { currentVisitor } from "@/lib/server/visitor";

export async function changeAccountAction(_state: FormState, form: FormData): Promise<FormState> {
	const fields = formObject(form, { numbers: ["version"], booleans: ["compactRows", "singleKeys"] });
	// An emptied field is meant, where `formObject` leaves it out.
	const given = { ...fields, name: form.get("name") ?? "", locale: fields.locale ?? null };
	const state = await answer(form, (viewer) => changeAccount(viewer, given));
	if (!state.saved) return state;
	// The sign-in page is to speak the same language, or to ask the browser again.
	if (!fields.locale) (await cookies()).delete("locale");
	await rememberReader({ locale: String(fields.locale), theme: String(fields.theme) });
	return state;
}

export async function changePasswordAction(_state: FormState, form: FormData): Promise<FormState> {
	const visitor = await currentVisitor();
	const given = { currentPassword: form.get("currentPassword") ?? "", password: form.get("password") ?? "" };
	return answer(form, (viewer) => changePassword(viewer, visitor, given));
}

export async function endSessionAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	// Where it has ended meanwhile, what was wanted is so.
	return answer(form, async (viewer) => (await endSession(viewer, String(id))) ?? done({ ended: 0 }));
}

export async function endOtherSessionsAction(_state: FormState, form: FormData): Promise<FormState> {
	return answer(form, (viewer) => endOwnSessions(viewer, "others"));
}

async function answer<T>(form: FormData, command: (viewer: Viewer) => Promise<Outcome<T>>): Promise<FormState> {
	const state = await answerForm(form, command);
	// The frame around all pages shows name, language and theme.
	if (state.saved) revalidatePath("/", "layout");
	return state;
}
