import type { ReactNode } from "react";

/** The row of buttons that ends a form: what sends it first, the way out after. */
export function FormActions({ children }: { children: ReactNode }) {
	return <div className="flex flex-wrap items-center gap-3">{children}</div>;
}
