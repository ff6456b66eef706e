"use server";
import { revalidatePath } from "next/cache";
import { getLocale, getTranslations } from "next-intl/server";
import type { MadeFeed } from "@/lib/domain/feed";
import type { FormState } from "@/lib/domain/form-state";
import { done } from "@/lib/domain/refusal";
import type { LinkState } from "@/lib/domain/user";
import { makeFeed, revokeFeed } from "@/lib/server/feeds/feeds";
import { answerForm, formObject } from "@/lib/server/form";

export async function makeFeedAction(_state: FormState, form: FormData): Promise<LinkState> {
	let made: MadeFeed | undefined;
	const locale = await getLocale();
	// An emptied field is meant, where `formObject` leaves it out.
	const given = { ...formObject(form, { lists: ["carries"] }), name: form.get("name") ?? "" };
	const state = await answerForm(form, async (viewer) => {
		const outcome = await makeFeed(viewer, given, locale);
		if (outcome && "done" in outcome) made = outcome.done;
		return outcome;
	});
	if (!state.saved) return state;
	revalidatePath("/account");
	if (!made) return state;
	const t = await getTranslations("feeds.made");
	return { ...state, link: { url: made.url, title: t("title", { name: made.name }), once: t("once") } };
}

export async function revokeFeedAction(id: string, _state: FormState, form: FormData): Promise<FormState> {
	// Where it is revoked already, what was wanted is so.
	const state = await answerForm(
		form,
		async (viewer) => (await revokeFeed(viewer, String(id))) ?? done({ id, revokedAt: "" }),
	);
	if (state.saved) revalidatePath("/account");
	return state;
}
