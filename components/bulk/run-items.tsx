import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Panel } from "@/components/ui/panel";
import type { BulkItemView, BulkRunView } from "@/lib/domain/bulk";
import { ItemTable } from "./item-table";

/** The rows of a preview or a report: what could not be done first. */
export function RunItems({ run }: { run: BulkRunView }) {
	const t = useTranslations("bulk");
	const { expected, counts, notDone, items, names } = run;
	const action = run.change.nextAction && !run.undoOf ? `${t("facts.action")}: ${run.change.nextAction.what}` : null;
	const refused = expected
		? expected.archived + expected.gone
		: counts.stale + counts.archived + counts.gone + counts.refused + counts.failed;
	const changed = expected ? items : items.filter(({ outcome }) => outcome === "changed");
	const of = expected ? expected.changed : counts.changed;
	return (
		<div className="grid gap-8">
			<Part title={t(expected ? "preview.refused" : "run.report")} items={notDone} total={refused}>
				{(title) => <ItemTable caption={title} items={notDone} {...{ names, action }} outcomes />}
			</Part>
			<Part title={t(expected ? "preview.table" : "run.items")} items={changed} total={of}>
				{(title) => <ItemTable caption={title} items={changed} {...{ names, action }} />}
			</Part>
		</div>
	);
}

type PartProps = {
	title: string;
	items: readonly BulkItemView[];
	total: number;
	children: (title: string) => ReactNode;
};

function Part({ title, items, total, children }: PartProps) {
	const t = useTranslations("bulk.run");
	if (items.length === 0) return null;
	return (
		<Panel title={title}>
			{items.length < total && <p className="mb-2 text-muted">{t("report_first", { n: items.length, total })}</p>}
			{children(title)}
		</Panel>
	);
}
