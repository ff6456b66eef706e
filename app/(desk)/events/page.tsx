import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SubscribeLink } from "@/components/account/subscribe-link";
import { CalendarFrame } from "@/components/events/calendar/calendar-frame";
import { DayList } from "@/components/events/calendar/day-list";
import { MonthCalendar } from "@/components/events/calendar/month-calendar";
import { EventList } from "@/components/events/event-list";
import { TimelineView } from "@/components/events/timeline/timeline-view";
import { PastTools } from "@/components/past/past-tools";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { ViewTools } from "@/components/views/view-tools";
import { type CalendarAsked, calendarAsked, calendarPath } from "@/lib/domain/calendar-address";
import type { EventList as Which } from "@/lib/domain/event-view";
import { leaveOut, type SearchParams, scopeOf } from "@/lib/domain/filters";
import { listAsked } from "@/lib/domain/list-address";
import { may } from "@/lib/domain/permissions";
import { today } from "@/lib/server/clock";
import { listFieldChoices } from "@/lib/server/commitments/choices";
import { unknownIn } from "@/lib/server/commitments/resolve";
import type { Reading } from "@/lib/server/commitments/row";
import { getMonth } from "@/lib/server/events/month";
import { listEvents } from "@/lib/server/events/read";
import { getTimeline } from "@/lib/server/events/timeline";
import { readingOf } from "@/lib/server/reading";
import { requireViewer, type Viewer } from "@/lib/server/viewer";
import { getViewsHere } from "@/lib/server/views/read";
import { createViewAction } from "../views/actions";

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("nouns.event"))("plural") };
}

export default async function EventsPage({ searchParams }: Props) {
	const viewer = await requireViewer();
	const params = await searchParams;
	const given = calendarAsked(params, today());
	// A form sends month and year apart, and its empty fields along: what is kept is the address of what they come to.
	if (given.unknown.length === 0 && (params.m !== undefined || Object.values(params).flat().includes("")))
		redirect(calendarPath(given, { day: given.day }));
	const { reading, today: now, filters, unknown: days } = await readingOf(given.filters);
	const unheard = await unknownIn(viewer, scopeOf(filters));
	const asked = { ...given, filters: leaveOut(filters, unheard) };
	const unknown = [...given.unknown, ...days, ...unheard];
	const query = new URL(calendarPath(asked, { day: asked.day }), "http://soz").search.slice(1);
	const t = await getTranslations("nouns.event");
	const here = await getViewsHere(viewer, "/events", query);
	return (
		<>
			<PageHeader
				title={here.named ? <bdi>{here.named.name}</bdi> : t("plural")}
				lead={t("lead")}
				actions={
					<>
						{may(viewer.role, "edit") && !reading.past && (
							<ButtonLink href="/events/new" variant="primary">
								{t("add")}
							</ButtonLink>
						)}
						<SubscribeLink filters={asked.filters} />
					</>
				}
			/>
			<div className={reading.past ? "calendar-past" : "print:hidden"}>
				<PastTools path="/events" query={query} past={reading.past} today={now} unknown={unknown} />
			</div>
			<ViewTools
				here={here}
				path="/events"
				mayShare={may(viewer.role, "share")}
				create={createViewAction}
				saveChanges={null}
			/>
			<CalendarFrame
				asked={asked}
				choices={await listFieldChoices(viewer, reading.lang)}
				unknown={unknown.filter(({ problem }) => problem === undefined)}
			>
				<View viewer={viewer} asked={asked} params={params} reading={reading} />
			</CalendarFrame>
		</>
	);
}

type ViewProps = { viewer: Viewer; asked: CalendarAsked; params: SearchParams; reading: Reading };

async function View({ viewer, asked, params, reading }: ViewProps) {
	switch (asked.view) {
		case "month": {
			const view = await getMonth(viewer, asked, reading);
			return asked.day ? (
				<DayList view={view} asked={asked} day={asked.day} />
			) : (
				<MonthCalendar view={view} asked={asked} today={reading.today} />
			);
		}
		case "timeline":
			return <TimelineView timeline={await getTimeline(viewer, asked, reading)} asked={asked} today={reading.today} />;
		case "list": {
			const listed = listAsked(params);
			const when = (["ahead", "passed"] as const satisfies Which[]).find((one) => one === params.when);
			const scope = scopeOf(asked.filters);
			const [list, passed] = await Promise.all([
				listEvents(viewer, { ...listed, scope, ...(when && { when }) }, reading),
				listEvents(viewer, { when: "passed", limit: 1, scope }, reading),
			]);
			const mayEdit = may(viewer.role, "edit") && !reading.past;
			return <EventList {...{ asked, listed, list, when, mayEdit }} passed={passed.total} />;
		}
	}
}
