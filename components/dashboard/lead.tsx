import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";
import { type DashboardNumbers, narrowedPath } from "@/lib/domain/dashboard";
import type { Filters, Scope } from "@/lib/domain/filters";
import { OPEN_STATUSES } from "@/lib/domain/vocabulary";

const OPEN: Scope = { status: [...OPEN_STATUSES] };

type LeadProps = { numbers: DashboardNumbers; filters: Filters };

/** The whole in a sentence; each number leads to what it counts. */
export function Lead({ numbers: { total, byStatus, byTimeliness }, filters }: LeadProps) {
	const t = useTranslations("dashboard");
	const { closed } = byTimeliness;
	const to = (scope: Scope) => (words: ReactNode) => (
		<TextLink href={narrowedPath(filters, scope)} className="tabular-nums">
			{words}
		</TextLink>
	);
	return t.rich("lead", {
		...{ total, closed, open: total - closed, fulfilled: byStatus.fulfilled },
		to_all: to({}),
		to_open: to(OPEN),
		to_closed: to({ timeliness: ["closed"] }),
		to_fulfilled: to({ status: ["fulfilled"] }),
	});
}
