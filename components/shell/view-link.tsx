"use client";
import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";

type ViewLinkProps = { id: string; path: string; href: string; name: string };

/** A saved view in the side bar. It is here as long as one has not left for another list. */
export function ViewLink({ id, path, href, name }: ViewLinkProps) {
	const search = useSearchParams();
	const here = usePathname();
	const isHere = here === path && search.get("view") === id;
	return (
		<li>
			<Link
				href={href}
				prefetch={false}
				title={name}
				aria-current={isHere ? "page" : undefined}
				className="block truncate rounded px-3 py-1 text-13 text-ink no-underline hover:bg-hover current:bg-accent-soft current:font-medium current:text-accent"
			>
				<bdi>{name}</bdi>
			</Link>
		</li>
	);
}
