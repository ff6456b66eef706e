"use client";
import { type ReactNode, useEffect } from "react";
import { FieldErrors, messagesAt } from "./field";
import { fieldId, useFormState } from "./form-context";

type FieldsetProps = {
	legend: string;
	children: ReactNode;
	/** The path whose errors are shown here, such as `evidence`. */
	name?: string;
	hint?: ReactNode;
	className?: string;
};

/** Fields that belong together. */
export function Fieldset({ legend, children, name, hint, className = "" }: FieldsetProps) {
	const { id: formId, state, labels } = useFormState();
	const id = fieldId(formId, name ?? legend);
	const messages = name === undefined ? [] : messagesAt(state.errors, name);
	const describedBy = [hint && `${id}-hint`, messages.length > 0 && `${id}-error`].filter(Boolean).join(" ");
	useEffect(() => {
		if (name !== undefined) labels.set(name, legend);
	}, [labels, name, legend]);

	return (
		<fieldset id={id} tabIndex={-1} aria-describedby={describedBy || undefined} className={`min-w-0 ${className}`}>
			<legend className="text-13 font-medium">{legend}</legend>
			{hint && (
				<p id={`${id}-hint`} className="mt-1 max-w-prose text-13 text-muted">
					{hint}
				</p>
			)}
			<FieldErrors id={`${id}-error`} messages={messages} />
			<div className="mt-2 grid gap-3">{children}</div>
		</fieldset>
	);
}
