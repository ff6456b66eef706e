import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { formatNumber } from "@/lib/format";

type DashboardPanelProps = {
	id: string;
	title: string;
	/** What is in it, in a sentence. */
	what: string;
	total: number | { atLeast: number };
	shown: number;
	/** The list that the number counts; without one, everything is shown here. */
	list?: string;
	/** What it means that there is nothing. */
	none: string;
	/** Further numbers of the same sort, before the first few. */
	beside?: ReactNode;
	children: ReactNode;
};

/** A number that leads to its list, what it means, and the first few. Where there is nothing, that alone. */
export function DashboardPanel({ id, title, what, total, shown, list, none, beside, children }: DashboardPanelProps) {
	const t = useTranslations("dashboard");
	const n = useCount(total);
	const heading = (
		<>
			{title} <Count list={list} n={n} title={title} />
		</>
	);
	if (total === 0) {
		return (
			<Panel id={id} title={heading} className="break-inside-avoid">
				<p className="-mt-2 text-13 text-muted">
					{none} {beside}
				</p>
			</Panel>
		);
	}
	return (
		<Panel id={id} title={heading} className="break-inside-avoid">
			<p className="-mt-2 mb-1 text-13 text-muted">
				{what} {beside}
			</p>
			{children}
			{list && total !== shown && (
				<p className="mt-2 text-13 print:hidden">
					<TextLink href={list}>{t("all", { n })}</TextLink>
				</p>
			)}
		</Panel>
	);
}

function useCount(total: number | { atLeast: number }): string {
	const locale = useLocale();
	return typeof total === "number" ? formatNumber(total, locale) : `${formatNumber(total.atLeast, locale)}+`;
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
