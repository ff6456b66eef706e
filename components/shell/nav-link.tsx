"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";

type NavLinkProps = {
	href: string;
	label: string;
	/** Current only on this very page, not on those below it. */
	exact?: boolean;
};

export function NavLink({ href, label, exact = false }: NavLinkProps) {
	const path = usePathname();
	const isHere = path === href || (!exact && path.startsWith(`${href}/`));
	return (
		<li>
			<Link
				href={href}
				aria-current={isHere ? "page" : undefined}
				className="block rounded px-3 py-1.5 text-ink no-underline hover:bg-hover current:bg-accent-soft current:font-medium current:text-accent"
			>
				{label}
			</Link>
		</li>
	);
}
