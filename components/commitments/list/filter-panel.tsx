import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";

type FilterPanelProps = {
	label: string;
	/** How many of its values narrow the list. */
	active: number;
	children: ReactNode;
	wide?: boolean;
};

/** One thing to narrow by, behind its name; one is open at a time. Its button sends all of them. */
export function FilterPanel({ label, active, children, wide = false }: FilterPanelProps) {
	const t = useTranslations("list.filter");
	return (
		<details name="filter" className={`filter-panel ${wide ? "filter-panel-wide" : ""}`}>
			<summary data-active={active > 0 || undefined}>
				{label}
				{active > 0 && <span className="ml-1.5 tabular-nums">{active}</span>}
			</summary>
			<div className="filter-panel-body">
				<div className="filter-panel-options">{children}</div>
				<Button type="submit" size="small" variant="primary">
					{t("show")}
				</Button>
			</div>
		</details>
	);
}
