"use client";
import type { ComponentProps } from "react";
import { CONTROL } from "./control-style";
import { useField } from "./field";

/** A text of several lines; grows with what is typed where the browser can. */
export function TextArea({ className = "", defaultValue, rows = 4, ...props }: ComponentProps<"textarea">) {
	const { typed, controlProps } = useField();
	return (
		<textarea
			rows={rows}
			{...controlProps}
			defaultValue={typed?.[0] ?? defaultValue}
			{...props}
			className={`${CONTROL} field-sizing-content max-h-[60vh] min-h-20 resize-y py-2 ${className}`}
		/>
	);
}
