import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type CommitmentPanel, type DashboardNumbers, panelPath } from "@/lib/domain/dashboard";
import type { Filters } from "@/lib/domain/filters";
import { formatNumber } from "@/lib/format";

type NumberStripProps = { panels: DashboardNumbers["panels"]; filters: Filters };

/** What needs a look, in figures: each leads to the list it counts. */
export function NumberStrip({ panels, filters }: NumberStripProps) {
	const t = useTranslations("dashboard");
	const figure = (name: CommitmentPanel, label: string) => (
		<Figure n={panels[name]} href={panelPath(filters, name)} label={label} late={name === "overdue"} />
	);
	const pair = (first: CommitmentPanel, second: CommitmentPanel, kind: "due" | "changed") => (
		<>
			{figure(first, t(`numbers.${kind}_within`, { days: kind === "due" ? 30 : 7 }))}
			<span aria-hidden="true" className="text-18 text-muted">
				/
			</span>
			{figure(second, t(`numbers.${kind}_within`, { days: kind === "due" ? 90 : 30 }))}
		</>
	);
	return (
		<ul aria-label={t("numbers.label")} className="number-strip">
			<Tile label={t("overdue.title")}>{figure("overdue", t("overdue.title"))}</Tile>
			<Tile label={t("outcome_unknown.title")}>{figure("outcomeUnknown", t("outcome_unknown.title"))}</Tile>
			<Tile label={t("numbers.due")}>{pair("dueIn30", "dueIn90", "due")}</Tile>
			<Tile label={t("quiet.title")}>{figure("quiet", t("quiet.title"))}</Tile>
			<Tile label={t("never.title")}>{figure("neverLooked", t("never.title"))}</Tile>
			<Tile label={t("unconfirmed.title")}>{figure("unconfirmed", t("unconfirmed.title"))}</Tile>
			<Tile label={t("numbers.changed")}>{pair("changed7", "changed30", "changed")}</Tile>
		</ul>
	);
}

function Tile({ label, children }: { label: string; children: ReactNode }) {
	return (
		<li className="number-tile">
			<span className="text-13 text-muted">{label}</span>
			<span className="flex items-baseline gap-1.5">{children}</span>
		</li>
	);
}

type FigureProps = { n: number; href: string; label: string; late?: boolean };

function Figure({ n, href, label, late = false }: FigureProps) {
	const figure = formatNumber(n, useLocale());
	const style = "text-23 font-semibold tabular-nums";
	if (n === 0) return <span className={`${style} text-muted`}>{figure}</span>;
	return (
		<Link
			href={href}
			prefetch={false}
			aria-label={`${label}: ${figure}`}
			className={`${style} no-underline hover:underline ${late ? "text-overdue" : "text-ink"}`}
		>
			{figure}
		</Link>
	);
}
