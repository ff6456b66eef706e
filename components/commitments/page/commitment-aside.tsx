import { useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import type { FormAction } from "@/components/ui/use-action-form";
import type { CommitmentPage } from "@/lib/domain/commitment";
import { LinkedEvents } from "./linked-events";
import { NextActions } from "./next-actions";
import { RecordFacts } from "./record-facts";
import { Related } from "./related";
import { Reviews } from "./reviews";
import { Undertaking } from "./undertaking";

type CommitmentAsideProps = {
	commitment: CommitmentPage;
	today: string;
	form?: ((name: string) => string) | undefined;
	finish: (actionId: string) => FormAction;
	reopen: (actionId: string) => FormAction;
};

/** What stands beside the story: who, what next, who looked, and what it is tied to. */
export function CommitmentAside({ commitment, today, form, finish, reopen }: CommitmentAsideProps) {
	const t = useTranslations("commitment");
	return (
		<>
			<Panel id="who" title={t("who")}>
				<Undertaking commitment={commitment} />
			</Panel>
			<Panel
				id="actions"
				title={t("actions")}
				actions={form && <TextLink href={form("action")}>{t("add_action")}</TextLink>}
			>
				<NextActions
					actions={commitment.actions}
					today={today}
					work={form && { finish, reopen, editHref: (id) => form(`action/${id}`) }}
				/>
			</Panel>
			<Panel
				id="reviews"
				title={t("reviews")}
				actions={form && <TextLink href={form("review")}>{t("record_review")}</TextLink>}
			>
				<Reviews reviews={commitment.reviews} />
			</Panel>
			<Panel
				id="events"
				title={t("events")}
				actions={form && <TextLink href={form("event")}>{t("link_event")}</TextLink>}
			>
				<LinkedEvents events={commitment.events} />
			</Panel>
			<Panel id="related" title={t("related")} actions={form && <TextLink href={form("link")}>{t("link")}</TextLink>}>
				<Related commitment={commitment} />
			</Panel>
			<Panel
				id="record"
				title={t("record")}
				actions={form && <TextLink href={form("archive")}>{t("archive")}</TextLink>}
			>
				<RecordFacts commitment={commitment} />
			</Panel>
		</>
	);
}
