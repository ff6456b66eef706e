"use server";
import type { FormState } from "@/lib/domain/form-state";
import { archiveCommitment } from "@/lib/server/commitments/archive";
import { createCommitment } from "@/lib/server/commitments/create";
import { editCommitment } from "@/lib/server/commitments/edit";
import { formObject, typed } from "@/lib/server/form";
import { answerOn } from "./answer";
import { fieldsIn } from "./commitment-fields";

export async function createCommitmentAction(_state: FormState, form: FormData): Promise<FormState> {
	if (form.get("_intent") === "more") return { values: typed(form) };
	const { fields, fieldOf } = fieldsIn(form);
	return answerOn(
		form,
		(viewer) => createCommitment(viewer, fields),
		(done) => ({ ref: done?.ref ?? "", saved: "created", fieldOf }),
	);
}

export async function editCommitmentAction(ref: string, _state: FormState, form: FormData): Promise<FormState> {
	if (form.get("_intent") === "more") return { values: typed(form) };
	const { fields, fieldOf } = fieldsIn(form);
	return answerOn(form, (viewer) => editCommitment(viewer, ref, fields), { ref, saved: "edited", fieldOf });
}

export async function archiveAction(ref: string, _state: FormState, form: FormData): Promise<FormState> {
	const given = formObject(form, { numbers: ["version"] });
	return answerOn(form, (viewer) => archiveCommitment(viewer, ref, given), { ref, saved: "archived" });
}

export async function bringBackAction(ref: string, _state: FormState, form: FormData): Promise<FormState> {
	const given = { ...formObject(form, { numbers: ["version"] }), archived: false };
	return answerOn(form, (viewer) => archiveCommitment(viewer, ref, given), { ref, saved: "restored" });
}
