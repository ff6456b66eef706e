"use client";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { ErrorSummary } from "./error-summary";
import { FormStateContext } from "./form-context";
import { freshKey } from "./fresh-key";
import { type FormAction, useActionForm } from "./use-action-form";

type FormProps = {
	action: FormAction;
	children: ReactNode;
	/** Fields that go along unseen, such as `version`. */
	hidden?: Record<string, string | number>;
	className?: string;
	/** Names the form for assistive technology where the page has several. */
	label?: string;
	/** What a refusal means here, where it is not that nothing was saved. */
	failed?: string;
	/** Empties the form once saved, for a form that stays where it is. */
	resetOnSaved?: boolean;
};

/**
 * A form of one command. Draws the hidden `_key`, and the summary of what is wrong, which takes focus. `Field`s inside
 * find their error and what was typed by their name.
 */
export function Form({
	action,
	children,
	hidden = {},
	className = "",
	label,
	failed,
	resetOnSaved = false,
}: FormProps) {
	const { state, pending, formProps } = useActionForm(action);
	const id = useId();
	const form = useRef<HTMLFormElement>(null);
	const [key, setKey] = useState(freshKey);
	const [labels] = useState(() => new Map<string, string>());

	useEffect(() => {
		if (!state.saved) return;
		setKey(freshKey());
		if (resetOnSaved) form.current?.reset();
	}, [state.saved, resetOnSaved]);

	return (
		<form {...formProps} ref={form} aria-label={label} noValidate className={`grid gap-5 ${className}`}>
			{/* Server and browser draw different keys; the one first drawn stays. */}
			<input type="hidden" name="_key" value={key} suppressHydrationWarning />
			{Object.entries(hidden).map(([name, value]) => (
				// Once someone was faster, what is sent again is meant for what is recorded now.
				<input
					key={name}
					type="hidden"
					name={name}
					value={name === "version" ? (state.current?.version ?? value) : value}
				/>
			))}
			<ErrorSummary formId={id} state={state} labels={labels} title={failed} />
			<FormStateContext value={{ id, state, pending, labels }}>{children}</FormStateContext>
		</form>
	);
}
