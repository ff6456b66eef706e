"use client";
import { type FormEvent, startTransition, useActionState } from "react";
import { EMPTY_FORM, type FormState } from "@/lib/domain/form-state";

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/**
 * A form's state, and the props that send it. React empties a form after its action; sending it from `onSubmit`
 * keeps everything typed, while `action` serves readers without JavaScript, whose fields are refilled from
 * `state.values`. A second submit while the first is under way is dropped.
 */
export function useActionForm(action: FormAction) {
	const [state, send, pending] = useActionState(action, EMPTY_FORM);
	function onSubmit(event: FormEvent<HTMLFormElement>) {
		event.preventDefault();
		if (pending) return;
		const { submitter } = event.nativeEvent as SubmitEvent;
		const form = new FormData(event.currentTarget, submitter);
		startTransition(() => send(form));
	}
	return { state, pending, formProps: { action: send, onSubmit } };
}
