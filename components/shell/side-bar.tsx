import Link from "next/link";
import { useTranslations } from "next-intl";
import { NavLink } from "./nav-link";
import { Wordmark } from "./wordmark";

const PLACES = ["commitments", "agreements", "events", "bodies", "parties", "sources"] as const;
const ADMINISTRATION = ["users", "audit"] as const;

/** Beside the content on a wide screen, a popover below that. */
export function SideBar({ isAdmin }: { isAdmin: boolean }) {
	const t = useTranslations("shell");
	return (
		<nav id="menu" popover="auto" aria-label={t("main_menu")} className="side-bar">
			<Link
				href="/"
				className="mx-3 mb-4 inline-block rounded text-ink no-underline"
				aria-label={`Söz, ${t("dashboard")}`}
			>
				<Wordmark />
			</Link>
			<ul className="grid gap-0.5">
				<NavLink href="/" label={t("dashboard")} exact />
				{PLACES.map((place) => (
					<NavLink key={place} href={`/${place}`} label={t(place)} />
				))}
			</ul>
			{isAdmin && (
				<>
					<p id="administration" className="mx-3 mt-6 mb-1 text-12 text-muted">
						{t("administration")}
					</p>
					<ul aria-labelledby="administration" className="grid gap-0.5">
						{ADMINISTRATION.map((place) => (
							<NavLink key={place} href={`/admin/${place}`} label={t(place)} />
						))}
					</ul>
				</>
			)}
		</nav>
	);
}
