import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import { LocalText } from "@/components/commitments/local-text";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { type CalendarAsked, calendarPath } from "@/lib/domain/calendar-address";
import { listPath, refine } from "@/lib/domain/filters";
import { partValue } from "@/lib/domain/range-parts";
import type { TimelineCounts as Row, Timeline } from "@/lib/domain/timeline";
import { formatDateValue, formatNumber } from "@/lib/format";

type Summary = NonNullable<Timeline["summary"]>;
type TimelineCountsProps = { summary: Summary; asked: CalendarAsked };

/** Where there is too much to draw: how many fall due in each part of the range, by programme. Each number leads nearer. */
export function TimelineCounts({ summary, asked }: TimelineCountsProps) {
	const t = useTranslations("calendar.timeline");
	const locale = useLocale();
	const { parts, rows, more } = summary;
	const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
	const names = parts.map((part) => formatDateValue(partValue(part), locale, "short"));
	const list = listPath(refine(asked.filters, { sort: "due", limit: undefined }));
	return (
		<>
			<div className="mb-4">
				<Notice title={t("many")}>
					{t("many_what")} <TextLink href={list}>{t("list")}</TextLink>
				</Notice>
			</div>
			<table className="tl-counts">
				<caption className="sr-only">{t("counts_caption")}</caption>
				<thead>
					<tr>
						<th scope="col">{t("programme")}</th>
						{names.map((name) => (
							<th key={name} scope="col">
								{name}
							</th>
						))}
						<th scope="col">{t("total")}</th>
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<CountRow key={row.programme?.id ?? "none"} row={row} {...{ asked, parts, names, most }} />
					))}
				</tbody>
			</table>
			{more > 0 && <p className="mt-2 text-13 text-muted">{t("more_programmes", { n: more })}</p>}
		</>
	);
}

type CountRowProps = { row: Row; asked: CalendarAsked; parts: Summary["parts"]; names: string[]; most: number };

function CountRow({ row: { programme, total, counts }, asked, parts, names, most }: CountRowProps) {
	const t = useTranslations("calendar.timeline");
	const locale = useLocale();
	const filters = programme ? refine(asked.filters, { agreement: [programme.id] }) : asked.filters;
	return (
		<tr>
			<th scope="row">
				{programme ? (
					<Link href={calendarPath(asked, { filters })}>
						<LocalText text={programme.title} unmarked />
					</Link>
				) : (
					t("no_programme")
				)}
			</th>
			{counts.map((n, at) => (
				<td
					key={names[at]}
					data-label={names[at]}
					data-none={n === 0 || undefined}
					style={{ "--share": n / most } as CSSProperties}
				>
					{n > 0 && programme ? (
						<Link href={calendarPath(asked, { filters, range: parts[at] ?? asked.range })}>
							{formatNumber(n, locale)}
						</Link>
					) : (
						formatNumber(n, locale)
					)}
				</td>
			))}
			<td data-label={t("total")} className="font-medium">
				{formatNumber(total, locale)}
			</td>
		</tr>
	);
}
