"use client";
import { createContext, useContext } from "react";
import { EMPTY_FORM, type FormState } from "@/lib/domain/form-state";

type FormContext = {
	id: string;
	state: FormState;
	pending: boolean;
	/** What the fields are called, by path; each `Field` adds itself, for the summary of errors. */
	labels: Map<string, string>;
};

export const FormStateContext = createContext<FormContext>({
	id: "",
	state: EMPTY_FORM,
	pending: false,
	labels: new Map(),
});

/** State of the form around: what was typed, what is wrong, whether it is being sent. Empty outside a `Form`. */
export function useFormState(): FormContext {
	return useContext(FormStateContext);
}

/** The id of a field's control, which the summary of errors links to. */
export function fieldId(formId: string, path: string): string {
	return `${formId}f-${path.replaceAll(".", "-")}`;
}
