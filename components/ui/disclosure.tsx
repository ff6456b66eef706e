import type { ReactNode } from "react";

type DisclosureProps = {
	summary: ReactNode;
	children: ReactNode;
	open?: boolean;
	id?: string;
	/** Disclosures of one name open one at a time. */
	group?: string;
	className?: string;
};

/** Shows more on demand; works without JavaScript, and prints open. */
export function Disclosure({ summary, children, open, id, group, className = "" }: DisclosureProps) {
	return (
		<details open={open} id={id} name={group} className={`disclosure ${className}`}>
			<summary>{summary}</summary>
			<div className="pt-3">{children}</div>
		</details>
	);
}
