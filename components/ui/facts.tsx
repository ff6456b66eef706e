import type { ReactNode } from "react";

export type Fact = { label: string; value: ReactNode };

/** Names and values, one line each; a value of `null` leaves its line out. */
export function Facts({ facts, stacked = false }: { facts: Fact[]; stacked?: boolean }) {
	return (
		<dl className={stacked ? "grid gap-3" : "grid gap-x-6 gap-y-2 sm:grid-cols-[max-content_minmax(0,1fr)]"}>
			{facts
				.filter(({ value }) => value !== null && value !== undefined && value !== "")
				.map(({ label, value }) => (
					<div key={label} className={stacked ? "" : "contents max-sm:block"}>
						<dt className="text-13 leading-[22px] text-muted">{label}</dt>
						<dd className="min-w-0">{value}</dd>
					</div>
				))}
		</dl>
	);
}
