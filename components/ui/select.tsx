"use client";
import type { ComponentProps } from "react";
import { CONTROL } from "./control-style";
import { useField } from "./field";

export type Option = { value: string; label: string; lang?: string; disabled?: boolean };

type SelectProps = Omit<ComponentProps<"select">, "children"> & {
	options: (Option | { label: string; options: Option[] })[];
	/** What stands there while nothing is chosen; sends an empty value. */
	placeholder?: string;
};

export function Select({ options, placeholder, className = "", defaultValue, ...props }: SelectProps) {
	const { typed, controlProps } = useField();
	const given = typed && (props.multiple ? typed : typed[0]);
	return (
		<select
			{...controlProps}
			defaultValue={given ?? defaultValue}
			{...props}
			className={`${CONTROL} ${props.multiple ? "py-1" : "select-arrow h-9 pr-8"} ${className}`}
		>
			{placeholder !== undefined && <option value="">{placeholder}</option>}
			{options.map((option) =>
				"options" in option ? (
					<optgroup key={option.label} label={option.label}>
						{option.options.map(optionOf)}
					</optgroup>
				) : (
					optionOf(option)
				),
			)}
		</select>
	);
}

function optionOf({ value, label, lang, disabled }: Option) {
	return (
		<option key={value} value={value} lang={lang} disabled={disabled}>
			{label}
		</option>
	);
}
