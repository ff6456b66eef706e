"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getLocale, getTimeZone, getTranslations } from "next-intl/server";
import type { FormState } from "@/lib/domain/form-state";
import type { Outcome } from "@/lib/domain/refusal";
import type { LinkState } from "@/lib/domain/user";
import { formatInstant } from "@/lib/format";
import { answerForm, formObject } from "@/lib/server/form";
import type { MadeLink } from "@/lib/server/one-time-links";
import { changeUser, endUserSessions, inviteUser, resetUser } from "@/lib/server/users";
import { type Viewer, viewerOfSession } from "@/lib/server/viewer";

export async function inviteUserAction(_state: FormState, form: FormData): Promise<LinkState> {
	return answerLink(form, String(form.get("name") ?? ""), (viewer) => inviteUser(viewer, formObject(form)));
}

export async function resetUserAction(id: string, name: string, _state: FormState, form: FormData): Promise<LinkState> {
	return answerLink(form, String(name), (viewer) => resetUser(viewer, String(id)));
}

export async function changeUserAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	const fields = formObject(form, { numbers: ["version"], booleans: ["confirmOwn"] });
	// An emptied field is meant, where `formObject` leaves it out.
	const given = { ...fields, name: form.get("name") ?? "" };
	return answer(form, (viewer) => changeUser(viewer, String(id), given));
}

export async function setActiveAction(
	id: string,
	active: boolean,
	_state: FormState,
	form: FormData,
): Promise<FormState> {
	const given = { ...formObject(form, { numbers: ["version"], booleans: ["confirmOwn"] }), active };
	return answer(form, (viewer) => changeUser(viewer, String(id), given));
}

export async function endUserSessionsAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	return answer(form, (viewer) => endUserSessions(viewer, String(id)));
}

async function answer<T>(form: FormData, command: (viewer: Viewer) => Promise<Outcome<T>>): Promise<FormState> {
	let sessionId = "";
	const state = await answerForm(form, (viewer) => {
		sessionId = viewer.sessionId;
		return command(viewer);
	});
	if (!state.saved) return state;
	// Whoever gave up their own rights has ended their own session with them.
	if (!(await viewerOfSession(sessionId))) redirect("/sign-in");
	revalidatePath("/admin/users", "layout");
	return state;
}

async function answerLink(
	form: FormData,
	name: string,
	command: (viewer: Viewer) => Promise<Outcome<MadeLink>>,
): Promise<LinkState> {
	let made: MadeLink | undefined;
	const state = await answerForm(form, async (viewer) => {
		const outcome = await command(viewer);
		if (outcome && "done" in outcome) made = outcome.done;
		return outcome;
	});
	if (!state.saved) return state;
	revalidatePath("/admin/users", "layout");
	return made ? { ...state, link: await tellLink(name, made) } : state;
}

async function tellLink(name: string, { url, expiresAt }: MadeLink) {
	const t = await getTranslations("admin.link");
	const until = formatInstant(expiresAt, await getLocale(), await getTimeZone());
	return { url, title: t("title", { name }), once: t("once", { until }) };
}
