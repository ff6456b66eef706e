"use client";
import type { ComponentProps } from "react";
import { CONTROL } from "./control-style";
import { useField } from "./field";

/** A one-line text field. Inside a `Field` it takes name, id and what was typed from there. */
export function Input({ className = "", defaultValue, ...props }: ComponentProps<"input">) {
	const { typed, controlProps } = useField();
	return (
		<input
			autoComplete="off"
			{...controlProps}
			defaultValue={typed?.[0] ?? defaultValue}
			{...props}
			className={`${CONTROL} h-9 ${className}`}
		/>
	);
}
