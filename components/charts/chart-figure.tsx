import type { ReactNode } from "react";
import { useId } from "react";
import { Disclosure } from "@/components/ui/disclosure";

type ChartFigureProps = {
	/** The finding, in a sentence. */
	title: ReactNode;
	/** How to read it. */
	what?: ReactNode;
	children: ReactNode;
	/** The same figures as a table, behind its name. */
	table?: { summary: string; content: ReactNode };
};

/** A drawing under the sentence it proves, with the figures it is made of one click away. */
export function ChartFigure({ title, what, children, table }: ChartFigureProps) {
	const id = useId();
	return (
		<figure aria-labelledby={`${id}-title`} aria-describedby={what ? `${id}-what` : undefined} className="min-w-0">
			<figcaption>
				<p id={`${id}-title`} className="font-medium text-balance">
					{title}
				</p>
				{what && (
					<p id={`${id}-what`} className="mt-0.5 max-w-prose text-13 text-muted">
						{what}
					</p>
				)}
			</figcaption>
			<div className="mt-3">{children}</div>
			{table && (
				<Disclosure summary={table.summary} className="mt-3 text-13 print:hidden">
					{table.content}
				</Disclosure>
			)}
		</figure>
	);
}
