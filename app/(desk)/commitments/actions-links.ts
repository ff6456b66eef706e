"use server";
import type { FormState } from "@/lib/domain/form-state";
import { linkEvent, unlinkEvent } from "@/lib/server/commitments/event-links";
import { linkCommitments, unlinkCommitments } from "@/lib/server/commitments/links";
import { addMention, removeMention } from "@/lib/server/commitments/mentions";
import { formObject } from "@/lib/server/form";
import { answerOn } from "./answer";

export async function addMentionAction(ref: string, _state: FormState, form: FormData): Promise<FormState> {
	return answerOn(
		form,
		(viewer) => addMention(viewer, ref, formObject(form)),
		(done) => ({ ref, saved: "mention", ...(done && { at: `mention-${done.mentionId}` }) }),
	);
}

export async function removeMentionAction(ref: string, _state: FormState, form: FormData): Promise<FormState> {
	return answerOn(form, (viewer) => removeMention(viewer, ref, formObject(form)), { ref, saved: "unmentioned" });
}

export async function linkCommitmentsAction(ref: string, _state: FormState, form: FormData): Promise<FormState> {
	return answerOn(form, (viewer) => linkCommitments(viewer, ref, formObject(form)), { ref, saved: "linked" });
}

export async function unlinkCommitmentsAction(ref: string, _state: FormState, form: FormData): Promise<FormState> {
	return answerOn(form, (viewer) => unlinkCommitments(viewer, ref, formObject(form)), { ref, saved: "unlinked" });
}

export async function linkEventAction(ref: string, _state: FormState, form: FormData): Promise<FormState> {
	return answerOn(form, (viewer) => linkEvent(viewer, ref, formObject(form)), { ref, saved: "event" });
}

export async function unlinkEventAction(ref: string, _state: FormState, form: FormData): Promise<FormState> {
	return answerOn(form, (viewer) => unlinkEvent(viewer, ref, formObject(form)), { ref, saved: "unevent" });
}
