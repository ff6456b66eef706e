"use client";
import type { ReactNode } from "react";
import { useFormState } from "./form-context";

/** Says in the `Form` around it that it was saved, until it is sent again. */
export function SavedNote({ children }: { children: ReactNode }) {
	const { state, pending } = useFormState();
	return (
		<p role="status" className="text-13 text-muted">
			{state.saved && !pending && children}
		</p>
	);
}
