import { useTranslations } from "next-intl";
import { TabLinks } from "@/components/ui/tab-links";
import { type Filters, filterQuery, listPath, type Scope, scopeOf } from "@/lib/domain/filters";
import { pastDaysOf } from "@/lib/domain/past-filters";
import { OPEN_STATUSES } from "@/lib/domain/vocabulary";

const VIEWS = {
	all: {},
	open: { status: [...OPEN_STATUSES] },
	overdue: { timeliness: ["overdue"] },
	due_soon: { timeliness: ["due_soon"] },
	outcome_unknown: { timeliness: ["outcome_unknown"] },
	closed: { timeliness: ["closed"] },
	mine: { owner: ["me"] },
} satisfies Record<string, Scope>;

/** What one most often wants to see, one click away. The sorting stays. */
export function ListViews({ filters }: { filters: Filters }) {
	const t = useTranslations("list.views");
	const now = filterQuery(scopeOf(filters));
	const sort = filters.sort && filters.sort !== "match" ? { sort: filters.sort } : {};
	const tabs = (Object.keys(VIEWS) as (keyof typeof VIEWS)[]).map((view) => ({
		href: listPath({ ...VIEWS[view], ...pastDaysOf(filters), ...sort }),
		label: t(view),
		current: filterQuery(VIEWS[view]) === now,
	}));
	return <TabLinks label={t("label")} tabs={tabs} />;
}
