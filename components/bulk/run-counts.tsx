import { useLocale, useTranslations } from "next-intl";
import { BULK_OUTCOMES, type BulkRunView } from "@/lib/domain/bulk";
import { formatNumber } from "@/lib/format";

/** How many of each kind: expected of a plan, come of a run; and how far a run is. */
export function RunCounts({ run }: { run: BulkRunView }) {
	const t = useTranslations("bulk");
	const { expected, counts, pending, total, state } = run;
	const done = total - pending;
	const kinds = expected
		? (["changed", "same", "archived", "gone"] as const).map((kind) => ({
				label: t(`preview.${kind}`),
				n: expected[kind],
			}))
		: [
				...BULK_OUTCOMES.map((outcome) => ({ label: t(`outcomes.${outcome}`), n: counts[outcome] })),
				...(state === "stopped" ? [{ label: t("outcomes.pending"), n: pending }] : []),
			];
	return (
		<>
			{state === "running" && (
				<div className="mb-4 max-w-96">
					<label htmlFor="progress" className="tabular-nums">
						{t("run.progress", { done, total })}
					</label>
					<progress id="progress" value={done} max={total} className="bulk-progress mt-1 block h-2.5 w-full" />
				</div>
			)}
			<ul className="mb-5 flex flex-wrap gap-x-6 gap-y-2">
				{kinds
					.filter(({ n }, at) => n > 0 || at === 0)
					.map((kind) => (
						<Count key={kind.label} {...kind} />
					))}
			</ul>
		</>
	);
}

function Count({ label, n }: { label: string; n: number }) {
	const locale = useLocale();
	return (
		<li>
			<span className="text-18 font-medium tabular-nums">{formatNumber(n, locale)}</span>{" "}
			<span className="text-muted">{label}</span>
		</li>
	);
}
