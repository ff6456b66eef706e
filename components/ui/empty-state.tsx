import type { ReactNode } from "react";

type EmptyStateProps = {
	/** What there is none of. */
	title: string;
	/** Why, and the next step. */
	children?: ReactNode;
	actions?: ReactNode;
};

export function EmptyState({ title, children, actions }: EmptyStateProps) {
	return (
		<div className="rounded border border-dashed border-line-strong px-6 py-8">
			<p className="font-medium">{title}</p>
			{children && <div className="mt-1 max-w-prose text-muted">{children}</div>}
			{actions && <div className="mt-4 flex flex-wrap gap-2">{actions}</div>}
		</div>
	);
}
