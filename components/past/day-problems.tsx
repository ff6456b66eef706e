import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { Unknown } from "@/lib/domain/filters";
import { dayErrors } from "@/lib/domain/past";
import { formatDay } from "@/lib/format";

type DayProblemsProps = { unknown: readonly Unknown[]; today: string };

/** Why a day of the address can't be looked back to, by its parameter. */
export function DayProblems({ unknown, today }: DayProblemsProps) {
	const t = useTranslations("past.problem");
	const rules = useTranslations("rules");
	const locale = useLocale();
	const problems = unknown.filter(({ problem }) => problem !== undefined);
	if (problems.length === 0) return null;
	return (
		<Notice tone="danger" title={t("title", { n: problems.length })}>
			<ul>
				{dayErrors(problems, today).map(({ path, rule, values }, index) => (
					<li key={path}>
						{t("line", {
							...{ param: path, value: problems[index]?.value ?? "" },
							message: rules(rule, { day: formatDay(values.day, locale) }),
						})}
					</li>
				))}
			</ul>
			<p>{t("instead")}</p>
		</Notice>
	);
}
