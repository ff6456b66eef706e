import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { StatusSign } from "@/components/commitments/status-sign";
import { TimelinessText } from "@/components/commitments/timeliness-text";
import { Panel } from "@/components/ui/panel";
import type { Dashboard } from "@/lib/domain/dashboard";
import { listPath } from "@/lib/domain/filters";
import { STATUSES, TIMELINESS } from "@/lib/domain/vocabulary";

/** How many there are of each timeliness and of each status; those that none has are left out. */
export function CountList({ dashboard: { byStatus, byTimeliness, total } }: { dashboard: Dashboard }) {
	const t = useTranslations("dashboard");
	return (
		<>
			<Panel title={t("by_timeliness")} id="by-timeliness">
				<Counts>
					{TIMELINESS.filter((timeliness) => byTimeliness[timeliness] > 0).map((timeliness) => (
						<Count
							key={timeliness}
							href={listPath({ timeliness: [timeliness] })}
							n={byTimeliness[timeliness]}
							of={total}
							label={<TimelinessText timeliness={timeliness} />}
						/>
					))}
				</Counts>
			</Panel>
			<Panel title={t("by_status")} id="by-status">
				<Counts>
					{STATUSES.filter((status) => byStatus[status] > 0).map((status) => (
						<Count
							key={status}
							href={listPath({ status: [status] })}
							n={byStatus[status]}
							of={total}
							label={<StatusSign status={status} />}
						/>
					))}
				</Counts>
			</Panel>
		</>
	);
}

function Counts({ children }: { children: ReactNode }) {
	return <ul className="-mx-2">{children}</ul>;
}

/** The bar says in length what the number says; it is not read out. */
function Count({ href, n, of, label }: { href: string; n: number; of: number; label: ReactNode }) {
	return (
		<li>
			<Link
				href={href}
				className="grid grid-cols-[minmax(0,1fr)_4rem_2.5rem] items-center gap-3 rounded px-2 py-1 text-ink no-underline hover:bg-hover"
			>
				<span>{label}</span>
				<svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" className="h-1.5 w-full">
					<rect width={(100 * n) / of} height="6" className="fill-muted" />
				</svg>
				<span className="text-end font-medium tabular-nums">{n}</span>
			</Link>
		</li>
	);
}
