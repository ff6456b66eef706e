"use client";
import type { ComponentProps, ReactNode } from "react";
import { useId } from "react";
import { useFormState } from "./form-context";

type ChoiceProps = Omit<ComponentProps<"input">, "type"> & { label: ReactNode; hint?: ReactNode };

/** One box with its label. Several of the same `name` with different `value`s make a list. */
export function Checkbox(props: ChoiceProps) {
	return <Choice type="checkbox" {...props} />;
}

/** One of several of the same `name`; put them into a `Fieldset`. */
export function Radio(props: ChoiceProps) {
	return <Choice type="radio" {...props} />;
}

function Choice({ type, label, hint, className = "", defaultChecked, ...props }: ChoiceProps & { type: string }) {
	const { state } = useFormState();
	const id = useId();
	// An unticked box sends nothing: once anything came back, only what is in there was ticked.
	const ticked =
		state.values && props.name ? state.values[props.name]?.includes(String(props.value ?? "on")) : undefined;
	const checked = state.values ? (ticked ?? false) : defaultChecked;
	return (
		<div className={`flex items-start gap-2 ${className}`}>
			<input
				id={id}
				type={type}
				aria-describedby={hint ? `${id}-hint` : undefined}
				defaultChecked={checked}
				{...props}
				className="mt-[3px] size-4 shrink-0"
			/>
			<div>
				<label htmlFor={props.id ?? id}>{label}</label>
				{hint && (
					<p id={`${id}-hint`} className="text-13 text-muted">
						{hint}
					</p>
				)}
			</div>
		</div>
	);
}
