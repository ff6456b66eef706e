import { useLocale, useTranslations } from "next-intl";
import { TabLinks } from "@/components/ui/tab-links";
import type { EventList } from "@/lib/domain/event-view";
import { listAddress } from "@/lib/domain/list-address";
import type { ListAsked, Listed } from "@/lib/domain/noun-view";
import { formatNumber } from "@/lib/format";

type EventTabsProps = { path: string; asked: ListAsked; when: EventList | undefined; passed: Listed<unknown>["total"] };

/** All events, those ahead, and those whose day has passed without an answer. */
export function EventTabs({ path, asked, when, passed }: EventTabsProps) {
	const t = useTranslations("nouns.event.tabs");
	const locale = useLocale();
	const { q } = asked;
	const count = typeof passed === "number" ? formatNumber(passed, locale) : `${formatNumber(passed.atLeast, locale)}+`;
	const tabs = ([undefined, "ahead", "passed"] as const).map((one) => ({
		href: listAddress(path, q ? { q } : {}, { when: one }),
		label: t(one ?? "all"),
		current: one === when,
		...(one === "passed" && { count }),
	}));
	return <TabLinks label={t("label")} tabs={tabs} />;
}
