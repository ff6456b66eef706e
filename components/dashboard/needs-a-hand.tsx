import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";
import type { CommitmentRow } from "@/lib/domain/commitment";
import { type DashboardPanel as Figures, panelPath } from "@/lib/domain/dashboard";
import type { DashboardParts, ShownPanel } from "@/lib/domain/dashboard-parts";
import type { HomeState } from "@/lib/domain/home-address";
import { CommitmentLines, type Fact } from "./commitment-lines";
import { DashboardPanel } from "./dashboard-panel";
import { EventLines } from "./event-lines";
import { OwnActions } from "./own-actions";
import { Part, Whenever } from "./part";
import { RecordedLately } from "./recorded-lately";

type NeedsAHandProps = {
	parts: DashboardParts;
	today: string;
	/** Days after which something open has gone quiet. */
	staleDays: number;
	state: HomeState;
};

/** What waits for somebody, each with why: what ran out of time to the left, what one can do about it to the right. */
export function NeedsAHand(props: NeedsAHandProps) {
	const t = useTranslations("dashboard");
	const { staleDays } = props;
	return (
		<div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-2">
			<div className="grid min-w-0 gap-8">
				<Commitments {...props} name="overdue" id="overdue" />
				<Commitments {...props} name="outcomeUnknown" id="outcome_unknown" fact="due" />
				<Due {...props} />
				<Commitments {...props} name="quiet" id="quiet" what={t("quiet.what", { days: staleDays })} fact="freshness" />
				<Commitments {...props} name="neverLooked" id="never" />
			</div>
			<div className="grid min-w-0 gap-8">
				<Actions {...props} />
				<Commitments {...props} name="unconfirmed" id="unconfirmed" fact="status" />
				<Events {...props} name="passed" />
				<Events {...props} name="ahead" />
				<RecordedLately {...props} />
			</div>
		</div>
	);
}

type CommitmentsProps = NeedsAHandProps & {
	name: ShownPanel;
	id: "overdue" | "outcome_unknown" | "due" | "quiet" | "never" | "unconfirmed";
	what?: string;
	fact?: Fact;
	beside?: ReactNode;
};

function Commitments({ parts, today, state, name, id, what, fact, beside }: CommitmentsProps) {
	const t = useTranslations("dashboard");
	const title = t(`${id}.title`);
	const list = panelPath(state.filters, name);
	const told = { id, title, what: what ?? t(`${id}.what`, { days: 0 }), none: t(`${id}.none`) };
	return (
		<Part<Figures<CommitmentRow>> arrival={parts[name]} id={id} title={title} state={state}>
			{({ total, items }) => (
				<DashboardPanel {...told} total={total} shown={items.length} list={list} beside={beside}>
					<CommitmentLines items={items} today={today} fact={fact} />
				</DashboardPanel>
			)}
		</Part>
	);
}

/** The ninety days, and of them the thirty. */
function Due(props: NeedsAHandProps) {
	const t = useTranslations("dashboard.due");
	const list = panelPath(props.state.filters, "dueIn30");
	const beside = (
		<Whenever arrival={props.parts.numbers}>
			{({ panels }) => panels.dueIn30 > 0 && <TextLink href={list}>{t("within_30", { n: panels.dueIn30 })}</TextLink>}
		</Whenever>
	);
	return <Commitments {...props} name="dueIn90" id="due" beside={beside} />;
}

function Actions({ parts, today, state }: NeedsAHandProps) {
	const t = useTranslations("dashboard.actions");
	const told = { id: "actions", title: t("title"), what: t("what"), none: t("none") };
	return (
		<Part arrival={parts.actions} id={told.id} title={told.title} state={state}>
			{({ total, items }) => (
				<DashboardPanel {...told} total={total} shown={items.length}>
					<OwnActions items={items} today={today} />
				</DashboardPanel>
			)}
		</Part>
	);
}

function Events({ parts, state, name }: NeedsAHandProps & { name: "passed" | "ahead" }) {
	const t = useTranslations(`dashboard.${name}`);
	const told = { id: name, title: t("title"), what: t("what"), none: t("none") };
	return (
		<Part arrival={parts[name]} id={name} title={told.title} state={state}>
			{({ total, items, list }) => (
				<DashboardPanel {...told} total={total} shown={items.length} list={list}>
					<EventLines items={items} />
				</DashboardPanel>
			)}
		</Part>
	);
}
