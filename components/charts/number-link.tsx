import Link from "next/link";
import { useLocale } from "next-intl";
import { formatNumber } from "@/lib/format";

type NumberLinkProps = {
	n: number;
	/** The list it counts. */
	href: string;
	/** What it counts, read out with it. */
	label: string;
	className?: string;
};

/** A figure that leads to what it counts; nothing leads nowhere. */
export function NumberLink({ n, href, label, className = "" }: NumberLinkProps) {
	const figure = formatNumber(n, useLocale());
	if (n === 0) return <span className={`tabular-nums text-muted ${className}`}>{figure}</span>;
	return (
		<Link href={href} prefetch={false} aria-label={`${label}: ${figure}`} className={`link tabular-nums ${className}`}>
			{figure}
		</Link>
	);
}
