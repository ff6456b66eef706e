import type { ReactNode } from "react";

/** A short word about a thing. Colourless: colours belong to statuses. */
export function Badge({ children, dashed = false }: { children: ReactNode; dashed?: boolean }) {
	const line = dashed ? "border-dashed border-line-strong" : "border-line";
	return (
		<span
			className={`inline-flex items-center rounded border ${line} px-1.5 py-px text-12 whitespace-nowrap text-muted`}
		>
			{children}
		</span>
	);
}
