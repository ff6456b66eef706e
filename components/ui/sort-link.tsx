import Link from "next/link";

type SortLinkProps = { href: string; direction: "up" | "down" | null; children: string };

export function SortLink({ href, direction, children }: SortLinkProps) {
	return (
		<Link href={href} scroll={false} className="inline-flex items-center gap-1 no-underline hover:underline">
			{children}
			<svg viewBox="0 0 8 12" width="8" height="12" aria-hidden="true" fill="currentColor" className="print:hidden">
				{direction !== "down" && <path d="M4 1 7 5H1z" opacity={direction ? 1 : 0.35} />}
				{direction !== "up" && <path d="M4 11 1 7h6z" opacity={direction ? 1 : 0.35} />}
			</svg>
		</Link>
	);
}
