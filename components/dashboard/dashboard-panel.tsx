import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";

export type DashboardPanelProps = {
	id: string;
	title: string;
	/** What is in it, in a sentence. */
	what: string;
	total: number | { atLeast: number };
	shown: number;
	/** The list that the number counts; without one, everything is shown here. */
	list?: string;
	/** What to say, and where to go on, when there is nothing. */
	none: string;
	next: { href: string; label: string };
	children: ReactNode;
};

/** A number that leads to its list, what it means, and the first few. */
export function DashboardPanel({ id, title, what, total, shown, list, children }: DashboardPanelProps) {
	const t = useTranslations("dashboard");
	const n = typeof total === "number" ? String(total) : `${total.atLeast}+`;
	const heading = (
		<>
			{title} <Count list={list} n={n} title={title} />
		</>
	);
	return (
		<Panel id={id} title={heading} className="mb-8 break-inside-avoid">
			<p className="-mt-2 mb-1 text-13 text-muted">{what}</p>
			{children}
			{list && n !== String(shown) && (
				<p className="mt-2 text-13">
					<TextLink href={list}>{t("all", { n })}</TextLink>
				</p>
			)}
		</Panel>
	);
}

/** Where nothing waits: what that means, and where to go on. */
export function EmptyPanels({ panels }: { panels: readonly DashboardPanelProps[] }) {
	const t = useTranslations("dashboard");
	if (panels.length === 0) return null;
	return (
		<Panel id="nothing" title={t("nothing")} className="break-inside-avoid">
			<dl className="grid gap-2">
				{panels.map(({ id, title, none, next }) => (
					<div key={id}>
						<dt className="text-13 font-medium">{title}</dt>
						<dd className="text-13 text-muted">
							{none} <TextLink href={next.href}>{next.label}</TextLink>
						</dd>
					</div>
				))}
			</dl>
		</Panel>
	);
}

function Count({ list, n, title }: { list: string | undefined; n: string; title: string }) {
	const style = "ml-1 font-semibold tabular-nums";
	if (!list) return <span className={style}>{n}</span>;
	return (
		<Link href={list} aria-label={`${title}: ${n}`} className={`${style} link`}>
			{n}
		</Link>
	);
}
