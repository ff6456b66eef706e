import Link from "next/link";
import type { ComponentProps } from "react";
import { type ButtonLook, buttonStyle } from "./button-style";

/** Does something here. Its label is a verb. To send a form use `SubmitButton`. */
export function Button({ variant, size, className = "", ...props }: ComponentProps<"button"> & ButtonLook) {
	return <button type="button" {...props} className={`${buttonStyle({ variant, size })} ${className}`} />;
}

/** Leads somewhere, and looks like a button. */
export function ButtonLink({ variant, size, className = "", ...props }: ComponentProps<typeof Link> & ButtonLook) {
	return <Link {...props} className={`${buttonStyle({ variant, size })} ${className}`} />;
}
