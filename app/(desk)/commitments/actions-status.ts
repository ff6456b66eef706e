"use server";
import type { FormState } from "@/lib/domain/form-state";
import { changeDue } from "@/lib/server/commitments/change-due";
import { changeStatus } from "@/lib/server/commitments/change-status";
import { confirmStatus } from "@/lib/server/commitments/confirm-status";
import { formObject, typed } from "@/lib/server/form";
import { answerOn } from "./answer";
import { evidenceIn } from "./evidence-fields";

export async function changeStatusAction(ref: string, _state: FormState, form: FormData): Promise<FormState> {
	// A row more, for readers without script.
	if (form.get("_intent") === "more") return { values: typed(form) };
	const { evidence, fieldOf } = evidenceIn(form);
	const { successorRef, withdrawnBy, ...fields } = formObject(form, { numbers: ["version"] });
	const given = {
		...fields,
		evidence,
		// Fields of a status that was not chosen are not shown either.
		...(fields.status === "superseded" && { successorRef }),
		...(fields.status === "withdrawn" && { withdrawnBy }),
	};
	return answerOn(
		form,
		(viewer) => changeStatus(viewer, ref, given),
		(done) => ({ ref, saved: "status", fieldOf, ...(done && { at: `status-${done.statusChangeId}` }) }),
	);
}

export async function confirmStatusAction(ref: string, _state: FormState, form: FormData): Promise<FormState> {
	const given = formObject(form, { numbers: ["version"] });
	return answerOn(form, (viewer) => confirmStatus(viewer, ref, given), { ref, saved: "confirmed" });
}

export async function changeDueAction(ref: string, _state: FormState, form: FormData): Promise<FormState> {
	const { evidence, fieldOf } = evidenceIn(form);
	const { none, value, ...fields } = formObject(form, { numbers: ["version"], booleans: ["none"] });
	const pieces = evidence.map(({ stance: _stance, actOn: _actOn, ...piece }) => piece);
	const given = { ...fields, evidence: pieces, value: none ? null : value };
	return answerOn(form, (viewer) => changeDue(viewer, ref, given), { ref, saved: "due", fieldOf });
}
