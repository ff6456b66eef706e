"use server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { FormState } from "@/lib/domain/form-state";
import type { Outcome } from "@/lib/domain/refusal";
import { safeNext } from "@/lib/domain/safe-next";
import { rememberReader } from "@/lib/i18n";
import { answerOpenForm } from "@/lib/server/form";
import { redeemLink } from "@/lib/server/one-time-links";
import { inRequest } from "@/lib/server/request";
import { giveCookies, takeSessionCookie } from "@/lib/server/session-cookie";
import { signOut } from "@/lib/server/sessions";
import { type SignedIn, signIn } from "@/lib/server/sign-in";
import { currentViewer } from "@/lib/server/viewer";
import { currentVisitor } from "@/lib/server/visitor";

export async function signInAction(_state: FormState, form: FormData): Promise<FormState> {
	const visitor = await currentVisitor();
	const given = { email: form.get("email") ?? "", password: form.get("password") ?? "" };
	return enter(form, () => signIn(visitor, given), safeNext(form.get("next")));
}

export async function joinAction(token: string, _state: FormState, form: FormData): Promise<FormState> {
	const visitor = await currentVisitor();
	return enter(form, () => redeemLink(visitor, String(token), { password: form.get("password") ?? "" }), "/");
}

export async function signOutAction(): Promise<void> {
	const viewer = await currentViewer();
	const requestId = (await headers()).get("x-request-id");
	if (viewer) await inRequest({ requestId }, () => signOut(viewer));
	// Who signs out goes on reading in the same language and light.
	if (viewer) await rememberReader(viewer);
	await takeSessionCookie();
	redirect("/sign-in");
}

async function enter(form: FormData, command: () => Promise<Outcome<SignedIn>>, next: string): Promise<FormState> {
	const state = await answerOpenForm(form, async () => {
		const outcome = await command();
		if (outcome && "done" in outcome) await giveCookies(outcome.done);
		return outcome;
	});
	if (state.saved) redirect(next);
	return state;
}
