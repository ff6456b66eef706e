import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { Unknown } from "@/lib/domain/filters";
import type { Past } from "@/lib/domain/past";
import { formatDay } from "@/lib/format";
import { DayChooser } from "./day-chooser";
import { DayProblems } from "./day-problems";

type PastToolsProps = {
	/** The page's own address, and its query with or without days. */
	path: string;
	query: string;
	/** `null` where today is shown. */
	past: Past | null;
	/** The organisation's today, whatever day is shown. */
	today: string;
	/** What of the address could not be read; only its days are spoken of here. */
	unknown?: readonly Unknown[];
};

/** Says plainly that a past day is shown, leads back to today, and offers to choose a day. */
export function PastTools({ path, query, past, today, unknown = [] }: PastToolsProps) {
	const kept = withoutDays(query);
	return (
		<div className="mb-4 grid gap-3">
			<DayProblems unknown={unknown} today={today} />
			{past ? (
				<PastNotice past={past} back={kept.size > 0 ? `${path}?${kept}` : path}>
					<DayChooser path={path} kept={kept} past={past} today={today} />
				</PastNotice>
			) : (
				<DayChooser path={path} kept={kept} past={past} today={today} />
			)}
		</div>
	);
}

function PastNotice({ past, back, children }: { past: Past; back: string; children: React.ReactNode }) {
	const t = useTranslations("past");
	const locale = useLocale();
	const known = past.knownAt ? t("known_then", { date: formatDay(past.knownAt, locale) }) : t("known_now");
	return (
		<Notice tone="accent" title={t("title", { date: formatDay(past.asOf, locale) })}>
			<p>
				{known} {t("only_read")}
			</p>
			<div className="mt-1 flex flex-wrap items-start gap-x-4 gap-y-2 print:hidden">
				<TextLink href={back}>{t("back")}</TextLink>
				{children}
			</div>
		</Notice>
	);
}

function withoutDays(query: string): URLSearchParams {
	const kept = new URLSearchParams(query);
	// Another day is another list: it begins at its first page.
	for (const param of ["asOf", "knownAt", "cursor"]) kept.delete(param);
	return kept;
}
