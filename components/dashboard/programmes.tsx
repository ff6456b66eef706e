import { useTranslations } from "next-intl";
import { ChartFigure } from "@/components/charts/chart-figure";
import { StatusTable } from "@/components/charts/status-table";
import { LocalText } from "@/components/commitments/local-text";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { type Programmes as Items, rowPath } from "@/lib/domain/dashboard";
import type { Filters } from "@/lib/domain/filters";
import { rowsFinding } from "@/lib/domain/findings";
import { Programme } from "./programme";

type ProgrammesProps = { programmes: Items; filters: Filters };

/** How each agreement stands, with what each number is a number of. */
export function Programmes({ programmes: { items, more, list }, filters }: ProgrammesProps) {
	const t = useTranslations("dashboard.programmes");
	const finding = rowsFinding(items);
	if (!finding) {
		return (
			<Panel id="programmes" title={t("title")}>
				<p className="text-13 text-muted">{t("none")}</p>
			</Panel>
		);
	}
	const title = t.rich(`finding.${finding.key}`, {
		...{ n: finding.n, total: finding.total },
		name: () => <LocalText text={finding.row.title} unmarked />,
	});
	const table = (
		<StatusTable
			caption={t("title")}
			head={t("agreement")}
			rows={items}
			nameOf={({ title }) => title.text}
			title={({ id, title }) => (
				<TextLink href={`/agreements/${id}`} prefetch={false}>
					<LocalText text={title} unmarked />
				</TextLink>
			)}
			hrefOf={({ key }, scope) => rowPath(filters, "agreement", key, scope)}
		/>
	);
	return (
		<Panel id="programmes" title={t("title")}>
			<ChartFigure title={title} what={t("what")} table={{ summary: t("table"), content: table }}>
				<ul>
					{items.map((programme) => (
						<Programme key={programme.id} programme={programme} filters={filters} />
					))}
				</ul>
				{more > 0 && (
					<p className="mt-2 text-13">
						<TextLink href={list}>{t("more", { n: more })}</TextLink>
					</p>
				)}
			</ChartFigure>
		</Panel>
	);
}
