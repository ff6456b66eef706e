"use client";
import type { ComponentProps } from "react";
import { type ButtonLook, buttonStyle } from "./button-style";
import { useFormState } from "./form-context";
import { useUiWords } from "./ui-words";

/** Sends the `Form` around it, and says so while it is under way. */
export function SubmitButton({
	variant = "primary",
	size,
	className = "",
	children,
	...props
}: ComponentProps<"button"> & ButtonLook) {
	const { pending } = useFormState();
	const { sending } = useUiWords();
	return (
		<button
			type="submit"
			{...props}
			aria-disabled={pending || undefined}
			className={`${buttonStyle({ variant, size })} ${className}`}
		>
			{pending ? sending : children}
		</button>
	);
}
