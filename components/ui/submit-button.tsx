"use client";
import type { ComponentProps } from "react";
import { type ButtonLook, buttonStyle } from "./button-style";
import { useFormState } from "./form-context";
import { useUiWords } from "./ui-words";

type SubmitButtonProps = ComponentProps<"button"> &
	ButtonLook & {
		/** What it says while the form is under way, where that is not saving. */
		busy?: string;
	};

/** Sends the `Form` around it, and says so while it is under way. */
export function SubmitButton({
	variant = "primary",
	size,
	className = "",
	children,
	busy,
	...props
}: SubmitButtonProps) {
	const { pending } = useFormState();
	const { sending } = useUiWords();
	return (
		<button
			type="submit"
			{...props}
			aria-disabled={pending || undefined}
			className={`${buttonStyle({ variant, size })} ${className}`}
		>
			{pending ? (busy ?? sending) : children}
		</button>
	);
}
