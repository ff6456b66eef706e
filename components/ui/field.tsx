"use client";
import { createContext, type ReactNode, useContext, useEffect } from "react";
import { fieldId, useFormState } from "./form-context";
import { useUiWords } from "./ui-words";

type FieldContext = {
	name: string;
	id: string;
	describedBy: string | undefined;
	invalid: boolean;
	required: boolean;
	/** What was typed before, where the form came back. */
	typed: string[] | undefined;
};

const Current = createContext<FieldContext | null>(null);

type FieldProps = {
	/** The path of the JSON API: `title`, `evidence.0.url`. */
	name: string;
	label: string;
	children: ReactNode;
	hint?: ReactNode;
	/** Shown beside errors that the form found by itself. */
	error?: string;
	/** Fields not marked so are said to be optional. */
	required?: boolean;
	/** Leaves out the word "optional", as on filters. */
	plain?: boolean;
	/** The label is read out but not drawn. */
	hideLabel?: boolean;
	className?: string;
};

/** Label, hint and error around one control. */
export function Field(props: FieldProps) {
	const { name, label, children, hint, error, required = false, plain = false, hideLabel, className = "" } = props;
	const { id: formId, state, labels } = useFormState();
	const { optional } = useUiWords();
	const id = fieldId(formId, name);
	const messages = messagesAt(state.errors, name, error);
	const invalid = messages.length > 0;
	const describedBy = [hint && `${id}-hint`, invalid && `${id}-error`].filter(Boolean).join(" ") || undefined;
	useEffect(() => {
		labels.set(name, label);
	}, [labels, name, label]);

	return (
		<div className={`grid content-start gap-1 ${className}`}>
			<label htmlFor={id} className={hideLabel ? "sr-only" : "text-13 font-medium"}>
				{label}
				{!required && !plain && <span className="font-normal text-muted"> ({optional})</span>}
			</label>
			{hint && (
				<p id={`${id}-hint`} className="max-w-prose text-13 text-muted">
					{hint}
				</p>
			)}
			<FieldErrors id={`${id}-error`} messages={messages} />
			<Current value={{ name, id, describedBy, invalid, required, typed: state.values?.[name] }}>{children}</Current>
		</div>
	);
}

export function FieldErrors({ id, messages }: { id: string; messages: string[] }) {
	if (messages.length === 0) return null;
	return (
		<p id={id} className="text-13 font-medium text-danger">
			{messages.join(" ")}
		</p>
	);
}

/** The messages for a path, with one given from outside. */
export function messagesAt(errors: { path: string; message: string }[] | undefined, path: string, extra?: string) {
	const own = (errors ?? []).filter((error) => error.path === path).map(({ message }) => message);
	return extra ? [extra, ...own] : own;
}

/** Ties a control to the `Field` around it. Alone, a control needs its own `name`, `id` and label. */
export function useField() {
	const field = useContext(Current);
	if (!field) return { typed: undefined, controlProps: {} };
	const { name, id, describedBy, invalid, required, typed } = field;
	return {
		typed,
		controlProps: {
			name,
			id,
			"aria-describedby": describedBy,
			"aria-invalid": invalid || undefined,
			"aria-required": required || undefined,
		},
	};
}
