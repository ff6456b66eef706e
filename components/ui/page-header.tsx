import Link from "next/link";
import type { ReactNode } from "react";

export type Crumb = { href: string; label: string; lang?: string };

type PageHeaderProps = {
	title: ReactNode;
	/** The way here, outermost first, this page left out. */
	crumbs?: Crumb[];
	/** Said before the title, such as a reference. */
	overline?: ReactNode;
	/** One line below the title. */
	lead?: ReactNode;
	/** What one can do here; the first is the likeliest. */
	actions?: ReactNode;
};

export function PageHeader({ title, crumbs = [], overline, lead, actions }: PageHeaderProps) {
	return (
		<header className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
			<div className="min-w-0 max-w-[72ch]">
				{crumbs.length > 0 && <Crumbs crumbs={crumbs} />}
				{overline && <p className="mb-1 text-13 text-muted tabular-nums">{overline}</p>}
				<h1 className="text-23 max-sm:text-18">{title}</h1>
				{lead && <p className="mt-1 text-muted">{lead}</p>}
			</div>
			{actions && <div className="flex flex-wrap items-center gap-2 print:hidden">{actions}</div>}
		</header>
	);
}

function Crumbs({ crumbs }: { crumbs: Crumb[] }) {
	return (
		<ol className="mb-1 flex flex-wrap gap-x-1.5 text-13 text-muted print:hidden">
			{crumbs.map(({ href, label, lang }) => (
				<li key={href} className="not-last:after:ml-1.5 not-last:after:content-['/']">
					<Link href={href} lang={lang} className="text-muted no-underline hover:text-accent hover:underline">
						{label}
					</Link>
				</li>
			))}
		</ol>
	);
}
