import Link from "next/link";

export type TabLink = { href: string; label: string; count?: string; current?: boolean };

/** Parts of one thing, each at an address of its own. */
export function TabLinks({ label, tabs }: { label: string; tabs: TabLink[] }) {
	return (
		<nav aria-label={label} className="mb-4 border-b border-line print:hidden">
			<ul className="-mb-px flex flex-wrap gap-x-5">
				{tabs.map((tab) => (
					<li key={tab.href}>
						<Link
							href={tab.href}
							aria-current={tab.current ? "page" : undefined}
							className="inline-block border-b-2 border-transparent py-2 text-muted no-underline hover:text-ink current:border-accent current:font-medium current:text-ink"
						>
							{tab.label}
							{tab.count !== undefined && <span className="ml-1.5 text-13 text-muted tabular-nums">{tab.count}</span>}
						</Link>
					</li>
				))}
			</ul>
		</nav>
	);
}
