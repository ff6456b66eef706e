import { useTranslations } from "next-intl";
import { ListEnd } from "@/components/nouns/list-end";
import { ListFilter } from "@/components/nouns/list-filter";
import { NoRows } from "@/components/nouns/no-rows";
import { EmptyState } from "@/components/ui/empty-state";
import { type CalendarAsked, calendarPath } from "@/lib/domain/calendar-address";
import type { EventRow, EventList as Which } from "@/lib/domain/event-view";
import { scopeOf } from "@/lib/domain/filters";
import type { ListAsked, Listed } from "@/lib/domain/noun-view";
import { EventTable } from "./event-table";
import { EventTabs } from "./event-tabs";

type EventListProps = {
	asked: CalendarAsked;
	/** What the list itself is asked for. */
	listed: ListAsked;
	when: Which | undefined;
	list: Listed<EventRow>;
	/** How many planned dates have passed without an answer. */
	passed: Listed<unknown>["total"];
	mayEdit: boolean;
};

/** Events as a list, a page at a time. */
export function EventList({ asked, listed, when, list, passed, mayEdit }: EventListProps) {
	const t = useTranslations("nouns.event");
	const calendar = useTranslations("calendar");
	const path = calendarPath(asked);
	const isNarrowed = Object.keys(scopeOf(asked.filters)).length > 0;
	const none = t(when ? "none_ahead" : "none");
	return (
		<>
			<EventTabs path={path} asked={listed} when={when} passed={passed} />
			<ListFilter path={path} asked={listed} label={t("search")} more={{ when }} />
			{list.items.length > 0 && (
				<>
					<EventTable rows={list.items} caption={t("plural")} />
					<ListEnd path={path} asked={listed} list={list} more={{ when }} />
				</>
			)}
			{list.items.length === 0 &&
				(when === "passed" && !listed.q ? (
					<EmptyState title={t("none_passed")}>{t("none_passed_why")}</EmptyState>
				) : (
					<NoRows asked={listed} title={isNarrowed ? calendar("none_narrowed") : none}>
						{isNarrowed ? calendar("none_narrowed_do") : t(mayEdit ? "none_do" : "none_read")}
					</NoRows>
				))}
		</>
	);
}
