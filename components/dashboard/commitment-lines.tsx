import Link from "next/link";
import { useLocale } from "next-intl";
import { FreshnessText } from "@/components/commitments/freshness-text";
import { PartyCodes } from "@/components/commitments/list/party-codes";
import { RowTimeliness } from "@/components/commitments/list/row-timeliness";
import { LocalText } from "@/components/commitments/local-text";
import { StatusSign } from "@/components/commitments/status-sign";
import type { CommitmentRow } from "@/lib/domain/commitment";
import { daysBetween } from "@/lib/domain/date-value";
import { formatDateValue } from "@/lib/format";

/** What is told of each besides who it binds. */
export type Fact = "timeliness" | "due" | "status" | "freshness";
type CommitmentLinesProps = { items: readonly CommitmentRow[]; today: string; fact?: Fact };

/** A few commitments, two lines each. */
export function CommitmentLines({ items, today, fact = "timeliness" }: CommitmentLinesProps) {
	return (
		<ul>
			{items.map((row) => (
				<li key={row.ref} data-row="" className="border-b border-line py-2 last:border-0">
					<Link href={`/commitments/${row.ref}`} prefetch={false} className="text-ink no-underline hover:underline">
						<LocalText text={row.title} />
					</Link>
					<p className="flex flex-wrap items-start gap-x-3 text-13 text-muted">
						<FactOf row={row} today={today} fact={fact} />
						<PartyCodes parties={row.parties} />
						<span>{row.ref}</span>
					</p>
				</li>
			))}
		</ul>
	);
}

function FactOf({ row, today, fact }: { row: CommitmentRow; today: string; fact: Fact }) {
	const locale = useLocale();
	if (fact === "status") return <StatusSign status={row.status} confirmed={row.confirmed} />;
	if (fact === "freshness") {
		const days = row.lookedOn && daysBetween(row.lookedOn, today);
		return <FreshnessText freshness={row.freshness} days={days || null} />;
	}
	if (fact === "due") return <span>{formatDateValue(row.due?.value ?? null, locale, "short")}</span>;
	return <RowTimeliness row={row} today={today} />;
}
