import type { ReactNode } from "react";

/** A short word about a thing. Colourless: colours belong to statuses. */
export function Badge({ children, dashed = false }: { children: ReactNode; dashed?: boolean }) {
	const line = dashed ? "border-dashed border-line-strong" : "border-line";
	return (
		<span className={`inline-block rounded border ${line} bg-surface px-1.5 text-12 text-muted whitespace-nowrap`}>
			{children}
		</span>
	);
}
