import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { StatusBar, StatusCounts } from "@/components/charts/status-bar";
import { statusParts } from "@/components/charts/status-parts";
import { StrengthSplit } from "@/components/charts/strength-split";
import { LocalText } from "@/components/commitments/local-text";
import { TextLink } from "@/components/ui/text-link";
import { type Programme as Figures, rowPath } from "@/lib/domain/dashboard";
import type { Filters, Scope } from "@/lib/domain/filters";
import { formatDay } from "@/lib/format";
import { AssessedOf } from "./assessed-of";

type ProgrammeProps = { programme: Figures; filters: Filters };

/** One agreement: how far its time has run, what has become of its commitments, and how strongly they were undertaken. */
export function Programme({ programme, filters }: ProgrammeProps) {
	const t = useTranslations("dashboard.programmes");
	const { id, key, title, byStatus, provisional, byStrength, overdue } = programme;
	const to = (scope: Scope) => rowPath(filters, "agreement", key, scope);
	const parts = statusParts(byStatus, provisional, to);
	return (
		<li className="programme">
			<div className="grid content-start gap-1.5">
				<h3 className="text-15">
					<Link href={`/agreements/${id}`} prefetch={false} className="text-ink no-underline hover:underline">
						<LocalText text={title} />
					</Link>
				</h3>
				<Elapsed programme={programme} />
			</div>
			<div className="grid min-w-0 gap-1.5">
				<StatusBar parts={parts} />
				<StatusCounts parts={parts} />
				<p className="text-13 text-muted">
					<AssessedOf byStatus={byStatus} to={to} />
					{overdue > 0 && (
						<>
							{" · "}
							<TextLink href={to({ timeliness: ["overdue"] })} prefetch={false}>
								{t("overdue", { n: overdue })}
							</TextLink>
						</>
					)}
				</p>
				<StrengthSplit byStrength={byStrength} to={to} />
			</div>
		</li>
	);
}

function Elapsed({ programme: { window, elapsed, state } }: { programme: Figures }) {
	const t = useTranslations("dashboard.programmes");
	const states = useTranslations("nouns.agreement.states");
	const locale = useLocale();
	const day = (value: string | null) => value && formatDay(value, locale, "short");
	const [first, last] = [day(window?.first ?? null), day(window?.last ?? null)];
	const span = first && last ? t("span", { first, last }) : first ? t("from", { first }) : last && t("until", { last });
	return (
		<div className="grid gap-1 text-13 text-muted">
			<p>
				{states(state)}
				{" · "}
				{span || t("no_window")}
			</p>
			{elapsed !== null && (
				<>
					<div aria-hidden="true" className="share-bar">
						<span style={{ width: `${100 * elapsed}%` }} />
					</div>
					<p>{t("elapsed", { share: elapsed })}</p>
				</>
			)}
		</div>
	);
}
