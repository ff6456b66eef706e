import { useLocale, useTranslations } from "next-intl";
import { ChartFigure } from "@/components/charts/chart-figure";
import { NumberLink } from "@/components/charts/number-link";
import { StatusBar } from "@/components/charts/status-bar";
import { statusParts } from "@/components/charts/status-parts";
import { StatusTable } from "@/components/charts/status-table";
import { LocalText } from "@/components/commitments/local-text";
import { TextLink } from "@/components/ui/text-link";
import { type Breakdown, type BreakdownRow, rowPath } from "@/lib/domain/dashboard";
import type { Filters } from "@/lib/domain/filters";
import { rowsFinding } from "@/lib/domain/findings";
import type { LocalText as Words } from "@/lib/domain/texts";
import type { Sector } from "@/lib/domain/vocabulary";

type BreakdownPanelProps = { breakdown: Breakdown; filters: Filters };

/** The same commitments by sector, party, body, agreement or owner: a bar each, on one scale, and the figures. */
export function BreakdownPanel({ breakdown, filters }: BreakdownPanelProps) {
	const t = useTranslations("dashboard.breakdown");
	const named = useNames();
	const { dimension, rows, overlaps } = breakdown;
	const finding = rowsFinding(rows);
	const title = t(`by.${dimension}`);
	if (!finding) {
		return <p className="text-13 text-muted">{t("none")}</p>;
	}
	const sentence = t.rich(`finding.${finding.key}`, {
		...{ n: finding.n, total: finding.total },
		name: () => <LocalText text={named(finding.row)} unmarked />,
	});
	const hrefOf = ({ key }: BreakdownRow, scope: object) => rowPath(filters, dimension, key, scope);
	const table = (
		<StatusTable
			caption={title}
			head={title}
			rows={rows}
			nameOf={(row) => named(row).text}
			title={(row) => (
				<TextLink href={hrefOf(row, {})} prefetch={false}>
					<LocalText text={named(row)} unmarked />
				</TextLink>
			)}
			hrefOf={hrefOf}
		/>
	);
	return (
		<ChartFigure
			title={sentence}
			what={overlaps ? t("overlaps") : undefined}
			table={{ summary: t("table"), content: table }}
		>
			<ul>
				{rows.map((row) => (
					<Row
						key={row.key}
						row={row}
						name={named(row)}
						scale={Math.max(...rows.map(({ total }) => total))}
						hrefOf={hrefOf}
					/>
				))}
			</ul>
			<LeftOut breakdown={breakdown} />
		</ChartFigure>
	);
}

type RowProps = {
	row: BreakdownRow;
	name: Words;
	scale: number;
	hrefOf: (row: BreakdownRow, scope: object) => string;
};

function Row({ row, name, scale, hrefOf }: RowProps) {
	const t = useTranslations("dashboard.breakdown");
	return (
		<li className="breakdown-row">
			<span className="min-w-0 text-13">
				<LocalText text={name} unmarked />
			</span>
			<div className="breakdown-bar">
				<StatusBar parts={statusParts(row.byStatus, row.provisional, (scope) => hrefOf(row, scope))} scale={scale} />
			</div>
			<span className="text-end text-13 max-lg:col-start-2 max-lg:row-start-1">
				<NumberLink n={row.total} href={hrefOf(row, {})} label={name.text} className="font-medium" />
				{row.overdue > 0 && (
					<>
						{" · "}
						<TextLink href={hrefOf(row, { timeliness: ["overdue"] })} prefetch={false} className="whitespace-nowrap">
							{t("overdue", { n: row.overdue })}
						</TextLink>
					</>
				)}
			</span>
		</li>
	);
}

/** What no row shows. */
function LeftOut({ breakdown: { dimension, more, without } }: { breakdown: Breakdown }) {
	const t = useTranslations("dashboard.breakdown");
	const parts = [
		more.keys > 0 &&
			(more.total === null ? t("more", { keys: more.keys }) : t("more_with", { keys: more.keys, n: more.total })),
		without > 0 && dimension !== "owner" && t(`without.${dimension}`, { n: without }),
	].filter((part) => part !== false);
	if (parts.length === 0) return null;
	return <p className="mt-2 text-13 text-muted">{parts.join(" ")}</p>;
}

/** What a row is called: as it is named, or as the vocabulary says. */
function useNames(): (row: BreakdownRow) => Words {
	const t = useTranslations("dashboard.breakdown");
	const words = useTranslations("words.sector");
	const lang = useLocale();
	return ({ key, title }) => {
		if (title) return title;
		return { text: key === "none" ? t("nobody") : words(key as Sector), lang, wanted: true };
	};
}
