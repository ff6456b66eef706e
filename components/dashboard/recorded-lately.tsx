import Link from "next/link";
import { useLocale, useTimeZone, useTranslations } from "next-intl";
import { LocalText } from "@/components/commitments/local-text";
import { StatusSign } from "@/components/commitments/status-sign";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import type { Dashboard, Recorded } from "@/lib/domain/dashboard";
import { formatDateValue, formatInstantDay } from "@/lib/format";

/** Statuses, notes and moved dates of the last days, in words. */
export function RecordedLately({ dashboard: { recent, panels } }: { dashboard: Dashboard }) {
	const t = useTranslations("dashboard.recent");
	const { changed7, changed30 } = panels;
	const changed = Number(changed7.total);
	return (
		<Panel id="recorded" title={t("title")}>
			{recent.length === 0 ? (
				<p className="text-muted">
					{t("none")} <TextLink href={changed30.list}>{t("next")}</TextLink>
				</p>
			) : (
				<>
					<p className="-mt-2 mb-2 text-13 text-muted">{t("what")}</p>
					<ul>
						{recent.map((entry) => (
							<Entry key={entry.id} entry={entry} />
						))}
					</ul>
				</>
			)}
			{changed > 0 && (
				<p className="mt-2 text-13">
					<TextLink href={changed7.list}>{t("all", { n: changed })}</TextLink>
				</p>
			)}
		</Panel>
	);
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
