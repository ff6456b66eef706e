import type { ReactNode } from "react";

type PanelProps = {
	title: ReactNode;
	children: ReactNode;
	/** Stands at the end of the title's line. */
	actions?: ReactNode;
	/** For links to it, and for `aria-labelledby`. */
	id?: string;
	/** Boxed, for a thing at hand beside the content. */
	boxed?: boolean;
	level?: 2 | 3;
	className?: string;
};

/** A titled part of a page, parted by a hairline. */
export function Panel({ title, children, actions, id, boxed = false, level = 2, className = "" }: PanelProps) {
	const Title = level === 2 ? "h2" : "h3";
	const frame = boxed ? "rounded border border-line bg-surface px-4 py-3" : "border-t border-line pt-4";
	return (
		<section id={id} aria-labelledby={id && `${id}-title`} className={`min-w-0 ${frame} ${className}`}>
			<div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
				<Title id={id && `${id}-title`} className={level === 2 ? "text-18" : "text-15"}>
					{title}
				</Title>
				{actions && <div className="flex flex-wrap items-center gap-2 print:hidden">{actions}</div>}
			</div>
			{children}
		</section>
	);
}
