import Link from "next/link";
import { useLocale, useTimeZone, useTranslations } from "next-intl";
import { LocalText } from "@/components/commitments/local-text";
import { StatusSign } from "@/components/commitments/status-sign";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { type DashboardNumbers, panelPath, type Recorded } from "@/lib/domain/dashboard";
import type { DashboardParts } from "@/lib/domain/dashboard-parts";
import type { Filters } from "@/lib/domain/filters";
import type { HomeState } from "@/lib/domain/home-address";
import { formatDateValue, formatInstantDay } from "@/lib/format";
import { Part, Whenever } from "./part";

type RecordedLatelyProps = { parts: Pick<DashboardParts, "recent" | "numbers">; state: HomeState };

/** What changed: how many in seven and thirty days, then the latest statuses, notes and moved dates in words. */
export function RecordedLately({ parts, state }: RecordedLatelyProps) {
	const t = useTranslations("dashboard.recent");
	return (
		<Part arrival={parts.recent} id="recorded" title={t("title")} state={state}>
			{(recent) => (
				<Panel id="recorded" title={t("title")}>
					<p className="-mt-2 mb-1 text-13 text-muted">
						{recent.length === 0 ? t("none") : t("what")}{" "}
						<Whenever arrival={parts.numbers}>
							{({ panels }) => <Changed panels={panels} filters={state.filters} />}
						</Whenever>
					</p>
					<ul>
						{recent.map((entry) => (
							<Entry key={entry.id} entry={entry} />
						))}
					</ul>
				</Panel>
			)}
		</Part>
	);
}

function Changed({ panels, filters }: { panels: DashboardNumbers["panels"]; filters: Filters }) {
	const t = useTranslations("dashboard.recent");
	return t.rich("changed", {
		...{ n7: panels.changed7, n30: panels.changed30 },
		to_7: (words) => <TextLink href={panelPath(filters, "changed7")}>{words}</TextLink>,
		to_30: (words) => <TextLink href={panelPath(filters, "changed30")}>{words}</TextLink>,
	});
}

function Entry({ entry }: { entry: Recorded }) {
	const t = useTranslations("dashboard.recent");
	const locale = useLocale();
	const timeZone = useTimeZone() ?? "UTC";
	const { at, by, commitment } = entry;
	return (
		<li data-row="" className="border-b border-line py-2 last:border-0">
			<Link href={`/commitments/${commitment.ref}`} prefetch={false} className="text-ink no-underline hover:underline">
				<LocalText text={commitment.title} />
			</Link>
			<p className="text-13">
				<What entry={entry} />
			</p>
			<p className="text-12 text-muted">
				{t("by", { name: by.name, date: formatInstantDay(at, locale, timeZone, "short") })}
			</p>
		</li>
	);
}

function What({ entry }: { entry: Recorded }) {
	const t = useTranslations("dashboard.recent");
	const locale = useLocale();
	switch (entry.type) {
		case "status":
			return <StatusSign status={entry.status} confirmed={entry.confirmed} />;
		case "due":
			return entry.value ? t("due", { date: formatDateValue(entry.value, locale) }) : t("due_removed");
		case "note":
			return (
				<>
					{t("note")}:{" "}
					<span lang={entry.lang} className="text-muted">
						{entry.title ?? shortened(entry.body)}
					</span>
				</>
			);
	}
}

/** The first words of a note, without its Markdown. */
function shortened(body: string): string {
	const plain = body
		.replace(/[*_#>`[\]]/g, "")
		.replace(/\s+/g, " ")
		.trim();
	return plain.length > 120 ? `${plain.slice(0, 119).trimEnd()}…` : plain;
}
