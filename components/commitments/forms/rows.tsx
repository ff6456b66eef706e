"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useFormState } from "@/components/ui/form-context";

/**
 * How many rows of a name a form draws: at least so many, all that came back filled in, and those asked for since.
 * Without script the button sends the form, which comes back with one more.
 */
export function useRows(name: string, least: number): { count: number; more: () => void } {
	const { values } = useFormState().state;
	const [added, setAdded] = useState(0);
	const numbers = Object.keys(values ?? {}).map((field) => rowNumber(field, name));
	const asked = values?._intent?.includes("more") ? 1 : 0;
	const drawn = Math.max(least - 1, ...numbers) + 1;
	return {
		count: Math.max(drawn + asked, least + added),
		more: () => setAdded((so) => Math.max(so, drawn - least) + 1),
	};
}

function rowNumber(field: string, name: string): number {
	return field.startsWith(`${name}.`) ? Number(field.slice(name.length + 1).split(".")[0]) : -1;
}

export function MoreRows({ label, more }: { label: string; more: () => void }) {
	return (
		<div>
			<Button
				type="submit"
				name="_intent"
				value="more"
				size="small"
				onClick={(event) => {
					event.preventDefault();
					more();
				}}
			>
				{label}
			</Button>
		</div>
	);
}
