import type { ReactNode } from "react";

/** The content, and on a wide screen a panel for the item at hand to its right; below it on a narrow one. */
export function Columns({ children, aside, label }: { children: ReactNode; aside: ReactNode; label?: string }) {
	return (
		<div className="grid gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_20rem]">
			<div className="grid min-w-0 content-start gap-8">{children}</div>
			<aside aria-label={label} className="grid min-w-0 content-start gap-6">
				{aside}
			</aside>
		</div>
	);
}
