import Link from "next/link";
import { useTranslations } from "next-intl";
import type { PinnedView } from "@/lib/domain/view";
import { NavLink } from "./nav-link";
import { ViewLink } from "./view-link";
import { Wordmark } from "./wordmark";

const PLACES = ["commitments", "agreements", "events", "bodies", "parties", "sources"] as const;
const ADMINISTRATION = ["users", "audit"] as const;

/** Beside the content on a wide screen, a popover below that. */
export function SideBar({ views, isAdmin }: { views: readonly PinnedView[]; isAdmin: boolean }) {
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
			<PinnedViews views={views} />
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

function PinnedViews({ views }: { views: readonly PinnedView[] }) {
	const t = useTranslations("views");
	return (
		<>
			<p id="pinned-views" className="mx-3 mt-6 mb-1 text-12 text-muted">
				{t("side")}
			</p>
			<ul aria-labelledby="pinned-views" className="grid gap-0.5">
				{views.map(({ id, name, path, list }) => (
					<ViewLink key={id} {...{ id, name, path }} href={list} />
				))}
				<NavLink href="/views" label={t("all")} />
			</ul>
		</>
	);
}
