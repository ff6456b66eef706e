import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { LocalText } from "@/components/commitments/local-text";
import { Disclosure } from "@/components/ui/disclosure";
import type { OwnAction } from "@/lib/domain/dashboard";
import { daysOver } from "@/lib/domain/timeliness";
import { formatDay } from "@/lib/format";

const FIRST = 5;

type OwnActionsProps = { items: readonly OwnAction[]; today: string };

/** What the reader has taken on, the most urgent first; all of it, the rest folded away. */
export function OwnActions({ items, today }: OwnActionsProps) {
	const t = useTranslations("dashboard.actions");
	const rest = items.slice(FIRST);
	return (
		<>
			<Actions items={items.slice(0, FIRST)} today={today} />
			{rest.length > 0 && (
				<Disclosure summary={t("more", { n: rest.length })}>
					<Actions items={rest} today={today} />
				</Disclosure>
			)}
		</>
	);
}

function Actions({ items, today }: OwnActionsProps) {
	return (
		<ul>
			{items.map(({ id, what, lang, dueOn, commitment }) => (
				<li key={id} data-row="" className="border-b border-line py-2 last:border-0">
					<Link
						href={`/commitments/${commitment.ref}`}
						prefetch={false}
						lang={lang}
						className="text-ink no-underline hover:underline"
					>
						{what}
					</Link>
					<p className="flex flex-wrap gap-x-3 text-13 text-muted">
						{dueOn && <ActionDue dueOn={dueOn} today={today} />}
						<span className="min-w-0">
							{commitment.ref} · <LocalText text={commitment.title} unmarked />
						</span>
					</p>
				</li>
			))}
		</ul>
	);
}

function ActionDue({ dueOn, today }: { dueOn: string; today: string }) {
	const t = useTranslations("dashboard.actions");
	const locale = useLocale();
	const days = daysOver(dueOn, today);
	if (days > 0) return <span className="font-medium text-overdue">{t("over", { days })}</span>;
	return <span>{t("due", { date: formatDay(dueOn, locale, "short") })}</span>;
}
