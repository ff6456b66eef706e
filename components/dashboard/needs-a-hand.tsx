import { useTranslations } from "next-intl";
import type { CommitmentPanel, Dashboard } from "@/lib/domain/dashboard";
import { listPath } from "@/lib/domain/filters";
import { OPEN_STATUSES } from "@/lib/domain/vocabulary";
import { CommitmentLines, type Fact } from "./commitment-lines";
import { DashboardPanel, type DashboardPanelProps, EmptyPanels } from "./dashboard-panel";
import { EventLines } from "./event-lines";
import { OwnActions } from "./own-actions";

type NeedsAHandProps = { dashboard: Dashboard; staleDays: number };
type Told = Pick<DashboardPanelProps, "id" | "title" | "what" | "none" | "next">;

/** What waits for somebody, then in short what does not. */
export function NeedsAHand(props: NeedsAHandProps) {
	const panels = usePanels(props);
	return (
		<div className="min-w-0 gap-x-10 lg:columns-2">
			{panels
				.filter(({ total }) => total !== 0)
				.map((panel) => (
					<DashboardPanel key={panel.id} {...panel} />
				))}
			<EmptyPanels panels={panels.filter(({ total }) => total === 0)} />
		</div>
	);
}

function usePanels({ dashboard: { panels, asOf }, staleDays }: NeedsAHandProps): DashboardPanelProps[] {
	const t = useTranslations("dashboard");
	const { myActions, eventsPassed, eventsAhead, overdue, dueIn90 } = panels;
	const open = listPath({ status: [...OPEN_STATUSES] });
	const within90 = Number(dueIn90.total);

	function commitments(panel: CommitmentPanel, told: Told, fact?: Fact): DashboardPanelProps {
		const { total, items, list } = panels[panel];
		const lines = <CommitmentLines items={items} today={asOf} {...(fact && { fact })} />;
		return { ...told, total, list, shown: items.length, children: lines };
	}
	function told(name: "overdue" | "outcome_unknown" | "unconfirmed" | "never", href: string): Told {
		const [title, what, none, label] = [t(`${name}.title`), t(`${name}.what`), t(`${name}.none`), t(`${name}.next`)];
		return { id: name, title, what, none, next: { href, label } };
	}
	const due = { ...{ id: "due", title: t("due.title"), what: t("due.what"), none: t("due.none") } };
	const dueNext = { href: within90 > 0 ? dueIn90.list : open, label: t("due.next", { n: within90 }) };
	const quiet = { id: "quiet", title: t("quiet.title"), what: t("quiet.what", { days: staleDays }) };
	return [
		{
			...{ id: "actions", title: t("actions.title"), what: t("actions.what"), none: t("actions.none") },
			...{ total: myActions.total, shown: myActions.items.length },
			next: { href: listPath({ owner: ["me"] }), label: t("actions.next") },
			children: <OwnActions items={myActions.items} today={asOf} />,
		},
		commitments("overdue", told("overdue", dueIn90.list)),
		commitments("dueIn30", { ...due, next: dueNext }),
		commitments("outcomeUnknown", told("outcome_unknown", overdue.list), "due"),
		commitments("unconfirmed", told("unconfirmed", listPath({ timeliness: ["closed"] })), "status"),
		{
			...{ id: "passed", title: t("passed.title"), what: t("passed.what"), none: t("passed.none") },
			...{ total: eventsPassed.total, shown: eventsPassed.items.length, list: eventsPassed.list },
			next: { href: eventsAhead.list, label: t("passed.next") },
			children: <EventLines items={eventsPassed.items} />,
		},
		commitments(
			"quiet",
			{ ...quiet, none: t("quiet.none"), next: { href: open, label: t("quiet.next") } },
			"freshness",
		),
		commitments("neverLooked", told("never", open)),
	];
}
