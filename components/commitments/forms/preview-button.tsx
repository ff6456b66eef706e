"use client";
import { buttonStyle } from "@/components/ui/button-style";

/** Sends what is typed to be shown as it will look; nothing is saved. */
export function PreviewButton({ label }: { label: string }) {
	return (
		<button type="submit" name="_intent" value="preview" className={buttonStyle({})}>
			{label}
		</button>
	);
}
